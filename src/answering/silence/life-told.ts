import type { AnswerType } from '../asking/answer-type.ts';
import type { Candidate } from '../candidate.ts';
import { lifeDateMatch } from '../matching/life-dates.ts';
import { onceInARow } from '../once.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { neighboursOf } from './neighbours.ts';

/** What may be asked of somebody's life, by the words that ask for it, and without which words nothing tells it. */
interface Fact {
  readonly types: ReadonlySet<AnswerType>;
  readonly asked: RegExp;
  readonly told: RegExp;
  /** Whether "Moss of Harle" or "Moss, from Harle" tells it too. */
  readonly byOrigin: boolean;
}

/** How many people live in a town is another matter, and so is what somebody does for a living. */
const ofPeople: ReadonlySet<AnswerType> = new Set([
  'place',
  'date',
  'person',
  'definition',
  'open',
]);

/**
 * Where and when people were born, learnt, live and whom they married follows from nothing else that is said of them: what
 * happened to somebody in a museum does not tell that she was born there.
 */
const facts: readonly Fact[] = [
  {
    types: ofPeople,
    asked: /^(?:born|birthplace|birthday|hometown)$/u,
    told: /^(?:born|birth\p{L}*|natives?|hail(?:s|ed|ing)?|home(?:town|land|city)?|grew|raised|bab(?:y|ies)|newborns?|founded|built)$/u,
    byOrigin: true,
  },
  {
    types: ofPeople,
    asked: /^(?:stud(?:y|ied)|educated|graduated?|schooled)$/u,
    told: /^(?:stud(?:y|ies|ied|ying|ents?)|graduat\p{L}*|degrees?|alumn\p{L}*|educat\p{L}*|school\p{L}*|college|doctorate|phd|diploma|train(?:ed|ing)|pupils?|learn(?:t|ed)|read|attended|apprentic\p{L}*|fellow)$/u,
    byOrigin: false,
  },
  {
    types: ofPeople,
    asked: /^(?:lives?|lived|living|resides?)$/u,
    told: /^(?:liv(?:e|es|ed|ing)|homes?|houses?|flat|cottages?|apartment|farm|mansion|villa|resid\p{L}*|moved?|neighbou?rs?|settled|address|stay(?:s|ed|ing)?|kept|keeps|belongs?|remains?|based|sleeps?|slept|village|street)$/u,
    byOrigin: true,
  },
  {
    types: ofPeople,
    asked: /^(?:wife|husband|spouse|married|marry|girlfriend|boyfriend|fianc[eé]e?)$/u,
    told: /^(?:wife|wives|husbands?|spouses?|marr(?:y|ied|ies|iage)|wed\p{L}*|brides?|\p{L}*groom|widow\p{L}*|couples?|partners?|fianc[eé]e?s?|engaged|divorc\p{L}*|single|girlfriend|boyfriend|bachelor)$/u,
    byOrigin: false,
  },
  {
    types: new Set(['place']),
    asked: /^(?:based|headquartered|headquarters)$/u,
    told: /^(?:based|headquart\p{L}*|offices?|located|seat|home|stands?|lies|situated|premises|registered|plants?|factory|studio)$/u,
    byOrigin: true,
  },
  {
    types: new Set(['count']),
    asked: /^(?:works?|worked|employs?|employed)$/u,
    told: /^(?:.*work(?:s|ed|ing|ers?|force|places?)?|employ\p{L}*|staff\p{L}*|jobs?|posts?|personnel|payroll|crew|team|hands|hire[sd]?)$/u,
    byOrigin: false,
  },
];

/** Whether it is asked of somebody's life what neither a sentence nor those beside it tell of anybody. */
export function tellsOfNoLife(question: Question, candidate: Candidate): boolean {
  const asked = factAsked(question);
  if (asked === null) return false;
  const { fact, term } = asked;
  const { sentence } = candidate;
  if (fact.byOrigin && isOfOrigin(question, candidate)) return false;
  if (lifeDateMatch(term.term, sentence.text, sentence.words) !== null) return false;
  return !neighboursOf(candidate).some((near) => tells(near, fact));
}

function tells({ words }: ReadSentence, { told }: Fact): boolean {
  return words.some(({ folded }) => told.test(folded));
}

/** The fact that a question asks of somebody named: where or when it was, or who it is. Null for any other question. */
const factAsked = onceInARow(
  (question: Question): { readonly fact: Fact; readonly term: QueryTerm } | null => {
    const { terms, type } = question;
    const isOfSomebody = terms.some(({ name }) => name);
    if (!isOfSomebody) return null;
    for (const term of terms)
      for (const fact of facts)
        if (!term.name && fact.types.has(type) && fact.asked.test(term.folded))
          return { fact, term };
    return null;
  },
);

/** "Jess Moss *of Harle*", "Anker AG, *of* Rossach", "the Drill Hall, Anchor Street" */
function isOfOrigin({ terms }: Question, { sentence, matches }: Candidate): boolean {
  const { text, words } = sentence;
  return terms.some((term, i) => {
    const at = term.name ? (matches[i]?.at ?? -1) : -1;
    // "Pergament *AG*, of": the name may be longer than it is asked for.
    const end = at;
    const [name, link, place] = end < 0 ? [] : words.slice(end, end + 3);
    if (name === undefined || link === undefined) return false;
    const isBeside = link.capital && text.slice(name.end, link.start) === ', ';
    return isBeside || (/^(?:of|from|in)$/u.test(link.folded) && place?.capital === true);
  });
}

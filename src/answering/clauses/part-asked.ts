import type { Standing } from '../grammar/noun-phrase.ts';
import type { Word } from '../../text/words.ts';
import type { Candidate } from '../candidate.ts';
import { isGroupWord } from '../grammar/group-words.ts';
import { isPassive } from '../grammar/passive.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { isPlaceWord } from '../grammar/place-words.ts';
import type { Match } from '../matching/match.ts';
import { isFound, isPlaced } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import type { Part, PartFit } from './part.ts';
import type { Clause } from './clause.ts';
import { clauseAt } from './clause.ts';
import { isVerbUse } from './verb-use.ts';
import { hasLeftOffice } from './left-office.ts';
import { fitOfHolder } from './holder.ts';
import { fitOfActor } from './actor.ts';

const asking = /^whom?$/u;

/** "Holder": of an office, as in "who is the director?"; null where nothing of the kind is asked. */
export const partAsked = onceInARow(({ words }: Question) => partIn(words));

function partIn(words: readonly Word[]): Part | 'holder' | null {
  const who = words.findIndex(({ folded }) => asking.test(folded));
  if (who < 0) return null;
  const [next, second] = [words[who + 1]?.folded ?? '', words[who + 2]?.folded ?? ''];
  if (/^(?:do|does|did)$/u.test(next)) return 'object';
  if (!/^(?:is|are|was|were)$/u.test(next) || second.endsWith('ing')) return 'doer';
  return isPastForm(second) ? 'sufferer' : 'holder';
}

/** How a name of a sentence stands to what the question asks who did, was or suffered. */
export function fitOfPart(
  question: Question,
  candidate: Pick<Candidate, 'sentence' | 'matches'>,
  name: Standing,
): PartFit {
  const asked = partAsked(question);
  if (asked === null) return 'open';
  let fit: PartFit = 'unsaid';
  for (const i of wordsOfDoing(question)) {
    const match = candidate.matches[i];
    if (!isPlaced(match)) continue;
    if (fit === 'unsaid') fit = 'open';
    if (match.kind === 'opposite') continue;
    const isOffice = asked === 'holder' && !isLeading(candidate.sentence, match.at);
    const here = isOffice
      ? fitOfHolder(question, candidate, match, name)
      : asked === 'doer' && isWhoDoes(candidate.sentence, match.at)
        ? fitOfDoer(question, candidate, match, name)
        : fitOfActor(question, candidate, match.at, name, asked === 'holder' ? 'doer' : asked);
    const within =
      asked !== 'holder'
        ? { from: -1, to: candidate.sentence.words.length }
        : isOffice
          ? besideOffice(candidate.sentence, match.at)
          : ledBy(candidate.sentence, match.at);
    if (here === 'fits' && saysOfWhat(question, candidate, within)) return here;
    // "Ada Moss was elected": she won. What another verb does to her tells nothing of what she did.
    if (here === 'unfit' && match.kind === 'sense' && isPassive(candidate.sentence.words, match.at))
      continue;
    // Who leads another holds another's office.
    if (here === 'unfit' || (here === 'fits' && asked === 'holder' && !isOffice)) fit = 'unfit';
  }
  return fit;
}

/** "Ada Moss, the *owner* of Kestrel": she owns it; where another stands nearer it is open who does. */
function fitOfDoer(
  question: Question,
  candidate: Pick<Candidate, 'sentence' | 'matches'>,
  noun: Match,
  name: Standing,
): PartFit {
  if (hasLeftOffice(question, candidate.sentence, noun.at, name)) return 'unfit';
  const fit = fitOfHolder(question, candidate, noun, name);
  // "*Removed* Ada Moss as head".
  return fit === 'unsaid' ? 'unfit' : fit === 'unfit' ? 'open' : fit;
}

/** "Owner", "winner": who does what is asked, and no verb. */
function isWhoDoes({ words }: ReadSentence, at: number): boolean {
  return isPersonNoun(words[at]?.folded ?? '') && !isVerbUse(words, at);
}

/** "Ada Moss, who *leads* Kestrel", "is back to *run* it": the office is told by what its holder does. */
function isLeading({ words }: ReadSentence, at: number): boolean {
  return leading.test(words[at]?.folded ?? '') && isVerbUse(words, at);
}

/** Not "led", "ran": who did may do so no longer. */
const leading = /^(?:leads?|runs?|heads?|chairs|manages?|directs?|captains|edits?|coaches)$/u;

/** "Who *ordered* the closure", "the *chief executive* of it": the first words that say what is asked, side by side. */
export const wordsOfDoing = onceInARow(({ predicate, terms }: Question): readonly number[] => {
  const at = (i: number) => terms[i]?.at ?? 0;
  const sorted = predicate.toSorted((a, b) => at(a) - at(b));
  const end = sorted.findIndex((i, k) => k > 0 && at(i) !== at(sorted[k - 1] ?? i) + 1);
  return end < 0 ? sorted : sorted.slice(0, end);
});

/**
 * True when the sentence holds half of what it is asked of ("the director *of the festival*"), or stands in for it.
 * `within`: where that must stand, so that "Moss was removed as head, and Anker profits" makes her no head of Anker.
 */
function saysOfWhat(
  { terms, predicate }: Question,
  { matches, sentence }: Pick<Candidate, 'sentence' | 'matches'>,
  { from, to }: Clause,
): boolean {
  const others = terms.flatMap((_, i) => (predicate.includes(i) ? [] : [i]));
  const names = others.filter((i) => terms[i]?.name === true);
  const asked = names.length > 0 ? names : others;
  const held = asked.filter((i) => {
    const match = matches[i];
    return isFound(match) && match.at >= from && match.at <= to;
  });
  return (
    held.length * 2 >= asked.length ||
    sentence.words.some(
      ({ folded }, at) =>
        at >= from &&
        at <= to &&
        (/^(?:it|its|this)$/u.test(folded) || isTheOne(sentence.words, at)),
    )
  );
}

/** Words between an office and that of which it is one: "chief executive since 2009 of the troubled group Anker". */
const officeReach = 8;

function besideOffice(sentence: ReadSentence, office: number): Clause {
  const { from, to } = clauseAt(sentence, office);
  return { from: Math.max(from, office - officeReach), to: Math.min(to, office + officeReach) };
}

/** "Leads *the troubled group Anker*, …": the words right behind a verb of leading. */
function ledBy({ text, words }: ReadSentence, verb: number): Clause {
  let to = verb;
  while (
    to < Math.min(words.length - 1, verb + longestLed) &&
    !/[,;:.!?()—–]/u.test(text.slice(words[to]?.end, words[to + 1]?.start))
  )
    to += 1;
  return { from: verb + 1, to };
}

const longestLed = 5;

/** "Head *of the studio*": the one that the article is about. */
function isTheOne(words: readonly Word[], at: number): boolean {
  if (words[at]?.folded !== 'of' || words[at + 1]?.folded !== 'the') return false;
  const noun = words[at + 2];
  return (
    noun !== undefined && !noun.capital && (isGroupWord(noun.folded) || isPlaceWord(noun.folded))
  );
}

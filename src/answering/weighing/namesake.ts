import type { Document } from '../../corpus/document.ts';
import { eventWords, organisationWords, placeWords } from '../../text/values/names/name-words.ts';
import type { Context } from '../matching/context.ts';
import type { Match } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/**
 * True where an article speaks of another bearer of the name that a question asks about: "Falke *III*" where it asks about
 * "Falke *IV*", "the Victoria *Theatre*" for "the Victoria *Velodrome*", "the canton of *Uri*" for "the canton of *Vaud*".
 * False where it has the asked one anywhere.
 *
 * @param near where in the article each word of the question stands that the sentence lacks; null for nowhere
 */
export function speaksOfNamesake(
  question: Question,
  { document, text }: Pick<ReadSentence, 'document' | 'text'>,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): boolean {
  return sharedNamesIn(question).some(({ tail, others, isHere, told }) => {
    if (matches[tail] != null || near[tail] != null) return false;
    if (isHere) return others.test(text);
    const speaks = told.get(document) ?? others.test(document.text);
    told.set(document, speaks);
    return speaks;
  });
}

/** A name whose last word tells it from others: the index of that word among the terms, and what finds one of the others. */
interface SharedName {
  readonly tail: number;
  readonly others: RegExp;
  /** True where the sentence itself must have one of the others: "of" joins much else as well. */
  readonly isHere: boolean;
  /** By article, what was found of the others; each is looked through once. */
  readonly told: Map<Document, boolean>;
}

const sharedNamesIn = onceInARow((question: Question) =>
  question.terms.flatMap((_, i) => sharedName(question, i)),
);

function sharedName(question: Question, i: number): SharedName[] {
  const { terms, words } = question;
  const [tail, head] = [terms[i], terms[i - 1]];
  const of = tail?.name === true ? nounOf(question, tail.at) : null;
  if (of !== null)
    return [
      {
        tail: i,
        others: new RegExp(`(?<![\\p{L}\\p{N}])${of} of (?:the )?(?!${months})\\p{Lu}`, 'u'),
        isHere: true,
        told: new Map(),
      },
    ];
  if (tail === undefined || head?.name !== true) return [];
  const link = words.slice(head.at + 1, tail.at);
  if (link.some(({ folded }) => folded !== 'the')) return [];
  const kind = tellingKinds.find((one) => one.test(tail.folded));
  if (kind === undefined) return [];
  const name = head.text.replace(/[^\p{L}\p{N}]/gu, '.');
  const other = kind.source.slice(1, -1);
  return [
    {
      tail: i,
      others: new RegExp(`(?<![\\p{L}\\p{N}])${name} (?:the )?${other}(?![\\p{L}\\p{N}])`, 'iu'),
      isHere: false,
      told: new Map(),
    },
  ];
}

/** "The *canton* of Vaur": the noun whose name stands at word `at`; null for none, and where it is a name itself. */
function nounOf({ words }: Question, at: number): string | null {
  const [noun, of] = [words[at - 2], words[at - 1]];
  if (noun === undefined || of?.folded !== 'of' || noun.stop || noun.capital) return null;
  const isNamed =
    placeWords.has(noun.folded) || organisationWords.has(noun.folded) || realm.test(noun.folded);
  return isNamed && /^\p{Ll}+$/u.test(noun.text) ? noun.text : null;
}

const realm =
  /^(?:canton|kingdom|republic|duchy|diocese|parish|commune|moon|planet|king|queen|duke|bishop|mayor|battle|siege)$/u;
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** Words of one kind, one of which stands last in a name that others share. */
const tellingKinds: readonly RegExp[] = [
  /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)$/u,
  /^\d{1,3}$/u,
  /^(?:elder|younger|senior|junior|sr|jr)$/u,
  /^(?:north|south|east|west|upper|lower|old|new)$/u,
  new RegExp(`^(?:${[...placeWords, ...organisationWords, ...eventWords].join('|')})$`, 'u'),
];

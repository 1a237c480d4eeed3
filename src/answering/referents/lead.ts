import { isSpeech } from '../../text/speech-verbs.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { organisationWords, placeWords } from '../../text/values/names/name-words.ts';

/** What a lead stands for: "described" is "the company". */
type LeadKind = 'thing' | 'person' | 'several' | 'described';

/** The words at a sentence's head that lean on what was said before. */
export interface Lead {
  readonly kind: LeadKind;
  /** As written. */
  readonly text: string;
  /** True for "its", "her": whose something is. */
  readonly owns: boolean;
  /** The noun of "the company", folded; empty for a pronoun. */
  readonly noun: string;
  /** Of a person: which of the two the pronoun says. */
  readonly female: boolean | null;
}

const KINDS: Readonly<Record<string, LeadKind>> = {
  it: 'thing',
  its: 'thing',
  he: 'person',
  his: 'person',
  she: 'person',
  her: 'person',
  they: 'several',
  their: 'several',
};

/**
 * The lead of a sentence, or the "he" of a quotation's "he said"; null where it leans on nothing before it, or in a way that
 * nothing can name.
 */
export function leadOf(sentence: string): Lead | null {
  if (/^["“]/u.test(sentence)) return speakerLead(sentence);
  // Most sentences lean on nothing, and reading their words takes longer.
  if (!MAY_LEAN.test(sentence)) return null;
  const [first, second, third] = wordsOf(sentence);
  if (first === undefined || second === undefined || first.start > 0) return null;
  const folded = first.folded.split("'")[0] ?? '';
  const kind = Object.hasOwn(KINDS, folded) ? KINDS[folded] : undefined;
  if (kind !== undefined) {
    if (folded === 'it' && isEmptyIt(sentence)) return null;
    const text = first.text.split(/['’]/u)[0] ?? '';
    const owns = /^(?:its|his|their)$/u.test(folded) || (folded === 'her' && !second.stop);
    const female = kind === 'person' ? /^(?:she|her)$/u.test(folded) : null;
    return { kind, text, owns, noun: '', female };
  }
  return first.folded === 'the' ? describedLead(sentence, second, third) : null;
}

const MAY_LEAN = /^(?:its?|he|his|she|her|they|their|the)\b/iu;

/** "\u201cIt was the chains,\u201d he said": who said it. */
function speakerLead(sentence: string): Lead | null {
  const [, text, verb = ''] = /["”] (he|she) (\p{Ll}{2,20})/u.exec(sentence) ?? [];
  if (text === undefined || !isSpeech(verb)) return null;
  return { kind: 'person', text, owns: false, noun: '', female: text === 'she' };
}

/** Nouns for whoever was named before. */
export const COMPANY = /^(?:company|firm|startup|business|corporation|group)$/u;

function describedLead(sentence: string, second: Word, third: Word | undefined): Lead | null {
  if (second.capital || /^[^\s,'’]/u.test(sentence.slice(second.end))) return null;
  // "The company car", "the bridge toll": what is meant is another thing.
  const follows = third?.folded ?? '';
  const isAlone =
    third === undefined ||
    third.stop ||
    VERBAL.test(follows) ||
    !sentence.slice(second.end).startsWith(' ');
  const base = { kind: 'described' as const, female: null, noun: second.folded };
  if (/^(?:two|pair)$/u.test(second.folded)) {
    const noun =
      third !== undefined && /^(?:companies|firms|sides|clubs|banks|airlines)$/u.test(follows);
    if (!noun && !isAlone) return null;
    const text = sentence.slice(0, noun ? third.end : second.end);
    return { ...base, text, owns: false, noun: 'pair' };
  }
  const text = sentence.slice(0, second.end);
  const isNoun =
    COMPANY.test(second.folded) ||
    organisationWords.has(second.folded) ||
    placeWords.has(second.folded);
  if (!isNoun || !isAlone) return null;
  return { ...base, text, owns: /^['’]s\b/u.test(sentence.slice(second.end)) };
}

const VERBAL = /(?:[^e]ed|[^s]s)$/u;

/**
 * "It is hard to say", "it was past eleven", "it is a story": nothing, or all that was said before. What "it" does, or
 * what is done to it, belongs to a thing.
 */
function isEmptyIt(sentence: string): boolean {
  const words = wordsOf(sentence).map(({ folded }) => folded);
  const [it = '', verb = ''] = words;
  const be = it === "it's" ? 1 : beingOf(words);
  if (be === null) return OF_ALL.test(verb) || (LASTING.test(verb) && LASTING.test(words[2] ?? ''));
  const at = words.findIndex((word, place) => place >= be && !BETWEEN.test(word));
  const done = words[at] ?? '';
  if (isMeasured(words, be) || SHAPED.test(done)) return false;
  return !DONE.test(done) || SAID.test(done) || words.slice(be, be + 4).includes('that');
}

/** The index behind "is", "will be", "has been", "is not"; null where the sentence says what "it" does. */
function beingOf(words: readonly string[]): number | null {
  const at = words.findIndex(
    (word, place) => place > 0 && /^(?:is|was|be|been|isn't|wasn't)$/u.test(word),
  );
  const isBeing = at > 0 && words.slice(1, at).every((word) => MODAL.test(word));
  return isBeing ? at + 1 : null;
}

/** "It is 3.2 kilometres long", "it was nine metres across": a thing has a size. */
function isMeasured(words: readonly string[], be: number): boolean {
  return (
    words.slice(be, be + 6).some((word, at) => at > 0 && SIZE.test(word)) &&
    /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|some|nearly|over|almost)/u.test(
      words[be] ?? '',
    )
  );
}

const SIZE = /^(?:long|wide|high|tall|deep|across|thick|square|tonnes|tons|kilos|kilograms)$/u;
/** What a thing alone is: "it is home to", "it is empty". */
const SHAPED = /^(?:home|empty|worth|full|named|called|based|part)$/u;

const MODAL = /^(?:will|would|has|had|may|might|could|should|must|not|also|now|still|only|never)$/u;
const BETWEEN =
  /^(?:now|still|also|already|not|later|then|first|only|never|since|currently|been|.{2,}ly)$/u;
const DONE =
  /^(?:.{3,}ed|built|sold|bought|held|shut|made|given|taken|dug|found|founded|led|run|put|set|cut|torn|sunk|worn|known|written|drawn|lost|stolen|hit|located|cast|hung|rung|broken|begun|chosen|driven|flown|frozen|grown|hidden|laid|left|brought|caught|sent|paid|kept|struck|swept|won|spent|burnt|spun|woven|wound)$/u;
/** "It is expected", "it was agreed": what follows is said, of no thing. */
const SAID =
  /^(?:said|reported|expected|believed|thought|understood|hoped|feared|estimated|agreed|decided|claimed|noted|alleged|supposed|needed)$/u;
/** What all that was said before does: "it suggests", "it came as". */
const OF_ALL =
  /^(?:seems?|seemed|appears?|appeared|turns?|turned|follows?|followed|happens?|happened|means?|meant|indicates?|suggests?|suggested|challenges?|shows?|showed|remains?|rained|snowed|marks?|marked|signals?|highlights?|raises?|raised|makes?|made|helps?|depends?|matters?|could|may|might|does|did|changes?|comes?|came)$/u;
/** "It takes years". */
const LASTING = /^(?:takes?|took|time|two|three|years|months|weeks|days|hours)$/u;

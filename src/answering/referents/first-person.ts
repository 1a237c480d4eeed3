import { isAddressing, isSpeech } from '../../text/speech-verbs.ts';
import type { Document, Passage } from '../../corpus/document.ts';
import { POST_LEVEL } from '../../corpus/post-heads.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';
import { quotationEnds } from '../../text/quotations.ts';
import type { NameValue } from '../../text/values/names/names.ts';
import { namesIn, sameName } from '../../text/values/names/names.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { isArticleOrPossessive } from '../grammar/determiners.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { isHeOrShe } from '../grammar/pronouns.ts';
import { once } from '../once.ts';
import { promptsOf } from '../reading/own-questions.ts';
import { namedPeople, withoutSpeech } from './named-people.ts';

/** Whom "I" means in a sentence. */
export interface FirstPerson {
  readonly name: string;
  /** False for the article's author, whom the line that names the source names already. */
  readonly isTold: boolean;
  /** Where the word stands, relative to the sentence. */
  readonly said: Span;
}

/**
 * Whom "I", "me" or "my" means in a sentence: within quotation marks whoever its paragraph says was speaking, in an interview who
 * is asked, elsewhere the author. Null where nobody says so of himself, where the sentence names him already, and wherever it
 * is not sure who it is.
 *
 * @param passage index of the passage it stands in
 * @param sentence where it stands in the document
 */
export function firstPersonIn(
  document: Document,
  passage: number,
  sentence: Span,
): FirstPerson | null {
  const text = sliceOf(document.text, sentence);
  const said = FIRST_PERSON.exec(text);
  const told = document.passages[passage];
  if (said === null || told === undefined || told.kind === 'heading') return null;
  const at = { start: said.index, end: said.index + said[0].length };
  const isQuoted = isInQuotation(document, told, sentence.start + at.start);
  const voice = isQuoted ? speakerOf(document, told) : voiceOf(document, passage, told);
  if (voice === null || voice.length > longestVoice || text.includes(voice)) return null;
  return { name: voice, isTold: isQuoted || voice !== document.author, said: at };
}

/** Characters beyond which a run of capitals is nobody's name: it stands in a note of ours. */
const longestVoice = 60;

/** Who speaks outside of quotation marks. */
function voiceOf(document: Document, passage: number, told: Passage): string | null {
  const label = SPEAKER_LABEL.exec(sliceOf(document.text, spanOf(told)));
  if (label !== null) return personOf(label[1] ?? label[2] ?? null);
  const { from, name } = interviewIn(document);
  // Who asks has no name there.
  if (from >= 0 && passage > from) return promptsOf(document)(told) ? null : name;
  const heading = document.headings[told.heading ?? -1];
  return heading?.level === POST_LEVEL ? null : personOf(document.author);
}

/** "**Ada Moss:** I never saw it": who speaks in a transcript, or as "**mud_lark:**" beneath an article. */
const SPEAKER_LABEL = /^(?:\*\*([^*:\n]{2,40}):\*\*|(?:__)?(\p{Lu}[\p{L}.’' -]{2,40}):(?:__)?)\s/u;

/** Not the "I" of "World War I", of a king or of a list: the next word is said by somebody. */
const FIRST_PERSON =
  /(?<!\b(?:War|Part|Phase|Stage|Type|Class|Grade|Volume|Charles|Edward|Elizabeth|Francis|George|Henry|James|Mary|Nicholas|Otto|Richard|William)\s)(?<![\p{L}\p{N}.’'-])(?:I(?=[’'](?:m|d|ve|ll)\b|\s\p{Ll})|[Mm]e(?=[\s,.;:!?”"])|[Mm]y(?=\s))/u;

function isInQuotation(document: Document, passage: Passage, offset: number): boolean {
  const span = spanOf(passage);
  return quotationEnds(sliceOf(document.text, span))(offset - span.start) !== null;
}

function spanOf({ sentences }: Passage): Span {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

/** The only one whom a paragraph names beside a verb of speech, outside of what is said; null for nobody, and for several. */
function speakerOf(document: Document, passage: Passage): string | null {
  const text = withoutSpeech(sliceOf(document.text, spanOf(passage)));
  const words = wordsOf(text);
  const speakers = namedPeople(document, text, words).filter((name) =>
    isSpeaking(text, words, name),
  );
  const [first, ...others] = speakers;
  if (first === undefined || others.some((other) => !sameName(first.words, other.words)))
    return null;
  if (words.some((_, at) => isAnotherSpeaking(words, at, first))) return null;
  return text.slice(first.start, first.end);
}

/** "He said" or "said the roofer" before anybody is named as speaking, and "said a roofer" wherever it stands. */
function isAnotherSpeaking(words: readonly Word[], at: number, named: NameValue): boolean {
  if (!isSpeech(words[at]?.folded ?? '')) return false;
  const [before, next] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
  const said = words.slice(at + 2, at + 4);
  const isNoun = said.some(({ folded, capital }) => !capital && isPersonNoun(folded));
  if (isNoun && /^(?:an?|another|one)$/u.test(next)) return true;
  if (at > named.at) return false;
  return (
    isHeOrShe(before) ||
    /^(?:he|she)$/u.test(next) ||
    isPersonNoun(before) ||
    (isNoun && isArticleOrPossessive(next))
  );
}

/** Words between a name and its verb: "said Ada Moss", "Ada Moss, who keeps the lock, said". */
const speakingReach = 6;

function isSpeaking(text: string, words: readonly Word[], { at, to }: NameValue): boolean {
  const before = words[at - 1]?.folded ?? '';
  if (isSpeech(before) && !isAddressing(before)) return true;
  const verb = words
    .slice(to + 1, to + 2 + speakingReach)
    .findIndex(({ folded }) => isSpeech(folded));
  if (verb <= 0) return verb === 0;
  const between = text.slice(words[to]?.end, words[to + 1 + verb]?.start);
  return /^,[^,.;:]*, $/u.test(between);
}

/** Who is asked in an interview, and the passage with the first question; below 0 where an article is none. */
interface Interview {
  readonly name: string | null;
  readonly from: number;
}

/** So many questions of its own make an article an interview. */
const leastQuestions = 3;

const interviewIn: (document: Document) => Interview = once((document: Document) => {
  const isPrompt = promptsOf(document);
  const prompts = document.passages.flatMap((passage, at) => (isPrompt(passage) ? [at] : []));
  const [from] = prompts;
  if (from === undefined || prompts.length < leastQuestions) return { name: null, from: -1 };
  const before = document.passages
    .slice(0, from)
    .filter(({ boilerplate, kind }) => !boilerplate && kind !== 'metadata')
    .map((passage) => sliceOf(document.text, spanOf(passage)));
  return { name: onlyPersonIn(document, [document.title, ...before]), from };
});

/** The one person, but its author, whom lines name in full. */
function onlyPersonIn(document: Document, lines: readonly string[]): string | null {
  const author = new Set(wordsOf(document.author ?? '').map(({ folded }) => folded));
  const names = lines.flatMap((line) =>
    namedPeople(document, line, wordsOf(line))
      .filter(({ form, words }) => form === 'person' && words.length > 1)
      .filter(({ words }) => !words.every((word) => author.has(word)))
      .map((value) => ({ words: value.words, text: line.slice(value.start, value.end) })),
  );
  const [first, ...others] = names;
  if (first === undefined || others.some((other) => !sameName(first.words, other.words)))
    return null;
  return first.text;
}

/** An author's name; null for what is no person's. */
function personOf(author: string | null): string | null {
  if (author === null) return null;
  const words = wordsOf(author);
  const [name] = namesIn(author, words, () => true);
  const isWhole = name?.at === 0 && name.to === words.length - 1;
  return isWhole && name.form === 'person' && name.words.length > 1 ? author : null;
}

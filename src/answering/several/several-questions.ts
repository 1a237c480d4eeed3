import { clausesAsked, isAskingWhole, isTelling } from './clauses.ts';
import { withSharedObject } from './about-topic.ts';
import { completed } from './completed.ts';
import type { WholeQuestion } from './about-topic.ts';
import { capitalised } from '../question/parts.ts';
import { isOpening } from '../question/small-words.ts';
import type { TypedSentence } from './typed-sentences.ts';
import { sentencesTyped } from './typed-sentences.ts';

/** The questions that one text asks. */
export interface SeveralQuestions {
  /** One to three, each to be understood alone. A text that asks one question is given back as it was typed. */
  readonly parts: readonly string[];
  /** How many more it asks. */
  readonly left: number;
}

/** A reader wants no more at once, and a message has no room for more. */
export const MOST_PARTS = 3;

/** Twice what Discord takes as a question: a longer text is no question, and is left alone. */
const LONGEST = 600;

/** What joins two questions in one sentence. */
const JOINS = /[;,&]|\b(?:and|or)\b/iu;
/** What may part two sentences. */
const ENDS = /[?.!…]/u;

/** False for a text that asks one thing: nothing joins or parts two. Most end with their only question mark. */
function mayAskSeveral(text: string): boolean {
  if (JOINS.test(text)) return true;
  return text.includes('?') && /\s\S/u.test(text.slice(text.search(ENDS)));
}

/**
 * The questions in "When did it open and who paid?", "Who won? And by how much?", "What happened, when and why?". A part that
 * names nothing of its own takes what the first is about. Told by the form alone; what may be one question stays one:
 * names joined by "and", quoted words, choices ("open or shut"), clauses that tell more of a noun. English only.
 */
export function severalQuestions(text: string): SeveralQuestions {
  const alone = { parts: [text], left: 0 };
  if (text.length > LONGEST || !mayAskSeveral(text)) return alone;
  const typed = sentencesAsked(sentencesTyped(text));
  if (typed === null) return alone;
  const { setting, asking } = typed;
  const found: WholeQuestion[] = [];
  for (const words of asking) {
    const { clauses, ...around } = clausesAsked(words, found.length > 0);
    for (const [at, clause] of withSharedObject(clauses).entries()) {
      const whole = completed(found, clause, { ...around, ownSentence: at === 0 });
      if (whole === null) return alone;
      found.push(whole);
    }
  }
  const parts = [...new Set(found.map((whole) => written(setting, whole)))];
  if (parts.length < 2) return alone;
  return { parts: parts.slice(0, MOST_PARTS), left: Math.max(0, parts.length - MOST_PARTS) };
}

function written(setting: readonly string[], { front, words, back }: WholeQuestion): string {
  const asked = withoutEnd(capitalised([...front, ...words]).join(' '));
  const question = back.length === 0 ? asked : `${asked}, ${withoutEnd(back.join(' '))}`;
  return [...setting, `${question}?`].join(' ');
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s?!.,;:…]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What is told before anything is asked ("The library closed."), and the sentences that ask; null where others stand between. */
function sentencesAsked(
  sentences: readonly TypedSentence[],
): { setting: readonly string[]; asking: readonly (readonly string[])[] } | null {
  const said = sentences
    .map(({ words, end }) => ({
      words: end === 'statement' ? words : withoutOpening(words),
      asks: end !== 'statement' || isTelling(words),
    }))
    .filter(({ words }) => words.length > 0);
  const first = said.findIndex(({ asks }) => asks);
  if (first === -1) return null;
  const asking = said.slice(first);
  const last = asking.at(-1)?.words.join(' ') ?? '';
  const kept = asking.length > 1 && THANKS.test(last) ? asking.slice(0, -1) : asking;
  if (kept.some(({ asks }) => !asks) || !isAskingWhole(kept[0]?.words ?? [])) return null;
  // "Or shut?" is the other side of a choice.
  if (sentences.some(({ words }) => /^or$/iu.test(words[0] ?? ''))) return null;
  return {
    setting: said.slice(0, first).flatMap(({ words }) => words),
    asking: kept.map(({ words }) => words),
  };
}

/** "Hi, so when …": what opens in talk and asks nothing. "And" tells that a sentence goes on, and says nothing either. */
function withoutOpening(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isOpening(word) && !GREETING.test(word));
  return first === -1 ? [] : words.slice(first);
}

const GREETING = /^(?:hi|hello|hey|oh|sorry)[,!.]?$/iu;
const THANKS = /^(?:please|thanks|thank you|thx|cheers|thanks a lot|many thanks)[.!\s]*$/iu;

import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import { matchesOf } from './matches.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import type { Searchable } from './searchable.ts';

/** What one reading holds of a question, sentence by sentence and around: each looked at once, when it is asked for. */
export class Findings {
  readonly question: Question;
  readonly reading: Reading;
  readonly #marks: Uint32Array;
  readonly #matches: (readonly (Match | null)[] | undefined)[] = [];
  readonly #contexts = new Map<Searchable, readonly (Match | null)[]>();
  readonly #nothing: readonly null[];
  readonly #marksTell: boolean;

  /** @param marks for each sentence, which words of the question it may hold: 0 where it holds none */
  constructor(question: Question, reading: Reading, marks: Uint32Array) {
    this.question = question;
    this.reading = reading;
    this.#marks = marks;
    this.#nothing = question.terms.map(() => null);
    this.#marksTell = !hasUnmarkedMatches(question);
  }

  /** What each word of the question finds in the sentence of that index; nothing where there is no such sentence. */
  in(index: number): readonly (Match | null)[] {
    return (this.#matches[index] ??= this.#match(index));
  }

  /** What each word finds in a heading, a title or the like. */
  around(context: Searchable): readonly (Match | null)[] {
    const known = this.#contexts.get(context);
    if (known !== undefined) return known;
    const matches = this.question.terms.map((term) => matchOf(term, context));
    this.#contexts.set(context, matches);
    return matches;
  }

  #match(index: number): readonly (Match | null)[] {
    const isMarked = !this.#marksTell || this.#marks[index] !== 0;
    const sentence = isMarked ? this.reading.sentence(index) : undefined;
    return sentence === undefined ? this.#nothing : matchesOf(this.question, sentence);
  }
}

/** "Nobody" counts people, "LLM" stands for large language models: found without a term that could be marked. */
function hasUnmarkedMatches({ type, terms }: Question): boolean {
  return type === 'count' || terms.some(({ unknown, folded }) => unknown && folded.length <= 5);
}

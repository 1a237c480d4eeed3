import type { Match } from '../matching/match.ts';

/** What speaks for or against a sentence as an answer. Each is between 0 and 1. */
export interface Signals {
  /** Shares of the question's weight that the sentence holds: the word itself, by the lexicon, its opposite, a look-alike. */
  readonly exact: number;
  readonly sense: number;
  readonly opposite: number;
  readonly soft: number;
  /** Shares of the weight that only the context holds: the heading above, the sentence before or behind, the title, the article. */
  readonly heading: number;
  readonly before: number;
  readonly behind: number;
  readonly title: number;
  readonly article: number;
  /** How far the question's plain words are covered in the sentence (graded), with its near context, and the latter times the evidence. */
  readonly plain: number;
  readonly plainWide: number;
  readonly plainEvidence: number;
  /** Plain words and names covered together. */
  readonly plainName: number;
  /** The weight, as a share, of the most telling word that neither sentence nor context holds. */
  readonly gap: number;
  /** Of the question's words that are no names: the share of their weight in the sentence itself, by the word and by the lexicon. */
  readonly plainExact: number;
  readonly plainSense: number;
  /** The same, in the near context only. */
  readonly plainNear: number;
  /** The share of the weight of the question's names that the sentence holds, its near context, the title or article alone. */
  readonly nameHere: number;
  readonly nameNear: number;
  readonly nameFar: number;
  /** The share of the names' weight found nowhere in the article. */
  readonly nameMissing: number;
  /** 1 when the most telling word of the question is in the sentence, 0.5 when in its near context. */
  readonly key: number;
  /** The share of the question's weight that a question of the article's own, right before, holds. */
  readonly asked: number;
  /** How surely the sentence (or, by half, its near context) says what is asked of the subject. */
  readonly said: number;
  /** The share of the question's figures (a year, a number) that neither the sentence nor its near context holds. */
  readonly figureMissing: number;
  /** The share of neighbouring words of the question that are neighbours in the sentence. */
  readonly pairs: number;
  /** 1 when the sentence holds what the question quotes. */
  readonly phrase: number;
  /** How well the best value of the expected kind fits; 0 for types without form. */
  readonly evidence: number;
  /** How near that value stands to the words of the question. */
  readonly nearness: number;
  /** Log-odds by what is asked for, whatever the sentence holds. The one signal that may be below 0 or above 1. */
  readonly usual: number;
  /** 1 for a question whose answer has a form, when the sentence holds no such value; less for a reason, asked in few words. */
  readonly lacking: number;
  /** 1 for a question whose answer is a figure or a time, when the sentence holds none that fits. */
  readonly lackingFigure: number;
  /** 1 for a question that asks for a name, when the sentence holds none that fits. */
  readonly lackingName: number;
  /** The weight of words that nothing in the library matches. */
  readonly unknown: number;
  /** How surely the sentence speaks of others than those that the question names: half where it misses one, 1 for two. */
  readonly otherName: number;
  /** 1 for another bearer of the name ("Falke III" where "Falke IV" is asked about) and another of a row ("the fourteenth"). */
  readonly namesake: number;
  /** 1 for a sentence that leans on the one before ("He said …"). */
  readonly leaning: number;
  readonly isHeading: number;
  readonly isQuestion: number;
  /** 1 for a value that the article itself takes back. */
  readonly withdrawn: number;
  /** 1 for a correction, where the question asks for one. */
  readonly correction: number;
  /** 1 for a plan where the question asks for what was, and the other way round. */
  readonly tense: number;
  /** 1 for a sentence that says only what was not the cause, or who did not do it, where that is asked for. */
  readonly denied: number;
  /** 1 for one that tells what is asked about only as the reason for something else; less, the longer its article. */
  readonly toldAsReason: number;
  /** 1 for a sentence that has the role asked for ("who is the landlord?") and names somebody, but not as that. */
  readonly besideRole: number;
  readonly short: number;
  /** How well the best value fits, shared among the sentences of the source that hold one as good: 1 for the only one. */
  readonly sole: number;
  /** What the search engine thinks of the section, against the best one; 1 from half of it on. */
  readonly section: number;
  /** How long the article is: 0 for one like the news, 1 for one of a hundred sentences. The five below are 0 where this is. */
  readonly longArticle: number;
  /** Of the neighbours in the question, small words counted, the share that are neighbours in the sentence. */
  readonly runs: number;
  /** The share of the question's weight that the sentence holds in the very form of the question. */
  readonly literal: number;
  /** The share of the question that the sentence's paragraph holds, by how rare its words are in the article. */
  readonly paragraph: number;
  /** What the search engine thinks of the section, against the best one. */
  readonly engine: number;
  /** The share of the weight of the question's names that only the near context holds. */
  readonly nameBeside: number;
  /** How much of what the best answers of other sources say, beyond the question, the sentence says too. Set in a second pass. */
  readonly echo: number;
  /** 1 for what an article tells of years ago, where another of its sentences answers of these days. Set last, for those kept. */
  readonly bygone: number;
  /** How far its value goes with those of the best answers of other sources. Set in a second pass. */
  readonly accord: number;
}

/**
 * What tells the sentences of a long article apart. There every word of a question stands in many of them, by chance or
 * because the article is about it; so the very wording tells more, and so does the paragraph. All are 0 in a short article,
 * and grow with its length.
 */
export type LongArticleSignals = Pick<
  Signals,
  'longArticle' | 'runs' | 'literal' | 'paragraph' | 'engine' | 'nameBeside'
>;

export type SignalName = keyof Signals;

/** The signals of a sentence and the matches they rest on, by query term. */
export interface Signalled {
  readonly signals: Signals;
  readonly matches: readonly (Match | null)[];
  /** What those of its signals that tell of coverage give alone, as log-odds. */
  readonly coverageOdds: number;
}

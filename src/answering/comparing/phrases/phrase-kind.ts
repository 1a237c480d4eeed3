import type { Span } from '../../../text/span.ts';
import { liesIn } from '../../../text/span.ts';
import type { Word } from '../../../text/words.ts';
import { alignedEvidence } from '../../evidence/alignment.ts';
import type { Difference } from '../../answer.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { meaningsOf, shareTerm } from '../shared-meaning.ts';
import type { Kind, Relation } from '../kind.ts';
import { clauseFrom } from '../label.ts';

/** What a phrase says, as terms and senses: enough to tell whether two phrases speak of one thing. */
export interface PhraseMeaning {
  readonly terms: ReadonlySet<string>;
  /** Relation and pole in one signed number. */
  readonly senses: ReadonlySet<number>;
}

/** Reasons, which have no form of their own: the words of the phrase, compared by what they mean. */
export function phraseKind(differs: Difference, leastStrength: number): Kind<PhraseMeaning> {
  return {
    differs,
    read: (question, { sentence, matches }) => {
      const evidence = alignedEvidence(question, sentence, matches).find(
        ({ strength }) => strength >= leastStrength,
      );
      if (evidence === undefined) return null;
      const words = sentence.words.filter((word) => liesIn(word, evidence));
      const meaning = meaningOf(words, question);
      if (meaning.terms.size === 0) return null;
      return {
        value: meaning,
        highlight: shortened(sentence, evidence),
        label: clauseFrom(
          sentence.text.slice(0, evidence.end),
          sentence.words,
          evidence.start,
          wordsShown,
        ),
        confidence: evidence.strength,
      };
    },
    relate: relatePhrases,
  };
}

/** The meaning of a phrase without the words of the question, which every source repeats. */
function meaningOf(words: readonly Word[], question: Question): PhraseMeaning {
  const asked = new Set(question.terms.map((term) => term.term));
  const own = words.filter((word) => !word.stop && !asked.has(word.term));
  return {
    terms: new Set(own.map((word) => word.term)),
    senses: meaningsOf(own),
  };
}

/** Phrases that share a telling word, or a sense, speak of one thing. */
function relatePhrases(a: PhraseMeaning, b: PhraseMeaning): Relation {
  if (shareTerm(a.terms, b.terms)) return 'same';
  for (const sense of a.senses) if (b.senses.has(sense)) return 'compatible';
  return 'different';
}

const wordsShown = 8;

function shortened(sentence: ReadSentence, span: Span): Span {
  const words = sentence.words.filter((word) => liesIn(word, span)).slice(0, wordsShown);
  return { start: words[0]?.start ?? span.start, end: words.at(-1)?.end ?? span.end };
}

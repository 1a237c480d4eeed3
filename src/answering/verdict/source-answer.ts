import { liesIn } from '../../text/span.ts';
import type { SourceAnswer } from '../answer.ts';
import type { SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import type { Placed, ShownSource } from '../comparing/grouping.ts';
import { spansOf, toQuote } from '../quoting.ts';
import { sourceOf } from '../source.ts';

/** The files that repeat what a source says. */
export function copiesOf(
  { source }: ShownSource,
  copies: ReadonlyMap<SourceCandidates['document'], SourceCandidates['document']>,
): string[] {
  return [...copies].flatMap(([copy, original]) =>
    original === source.document ? [copy.file] : [],
  );
}

/** A source as an answer shows it: its quotes, with what decides marked in the one that says it. */
export function answerOf(shown: ShownSource | Placed, copies: readonly string[]): SourceAnswer {
  const { source } = shown;
  const deciding = 'deciding' in shown ? shown.deciding : null;
  return {
    source: sourceOf(source.document),
    score: topScore(source),
    copies,
    quotes: spansOf(shown.shown).map((span) => {
      const decides =
        deciding !== null && liesIn(deciding.candidate.sentence, span) ? deciding : null;
      const shift = decides === null ? 0 : decides.candidate.sentence.start - span.start;
      const highlights =
        decides === null || decides.highlight.end <= decides.highlight.start
          ? []
          : [{ start: decides.highlight.start + shift, end: decides.highlight.end + shift }];
      return toQuote(span.sentence, span, highlights);
    }),
  };
}

import { liesIn } from '../../text/span.ts';
import type { SourceAnswer } from '../answer.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import type { Placed, ShownSource } from '../comparing/grouping.ts';
import type { Quoted } from '../quoting.ts';
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

/**
 * A source as an answer shows it, with what decides marked in the quote that says it. `sides`: whether that quote stands before
 * another, likelier one, so that nobody stands under a side by words that do not take it.
 */
export function answerOf(
  shown: ShownSource | Placed,
  copies: readonly string[],
  sides: boolean,
): SourceAnswer {
  const { source } = shown;
  const deciding = 'deciding' in shown ? shown.deciding : null;
  return {
    source: sourceOf(source.document),
    score: topScore(source),
    copies,
    quotes: inOrder(spansOf(shown.shown), sides ? (deciding?.candidate ?? null) : null).map(
      (span) => {
        const decides =
          deciding !== null && liesIn(deciding.candidate.sentence, span) ? deciding : null;
        const shift = decides === null ? 0 : decides.candidate.sentence.start - span.start;
        const highlights =
          decides === null || decides.highlight.end <= decides.highlight.start
            ? []
            : [{ start: decides.highlight.start + shift, end: decides.highlight.end + shift }];
        return toQuote(span.sentence, span, highlights);
      },
    ),
  };
}

/** A heading stays before what stands under it. */
function inOrder(spans: readonly Quoted[], deciding: Candidate | null): readonly Quoted[] {
  const [first, second] = spans;
  if (deciding === null || first === undefined || second === undefined) return spans;
  const isSecond = !liesIn(deciding.sentence, first) && liesIn(deciding.sentence, second);
  return isSecond && !first.sentence.inHeading ? [second, first] : spans;
}

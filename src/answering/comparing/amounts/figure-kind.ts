import { sliceOf } from '../../../text/span.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import type { Candidate } from '../../candidate.ts';
import { isHeadcount } from '../../grammar/person-words.ts';
import { isPlaced } from '../../matching/match.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Claim, Kind } from '../kind.ts';
import { labelOf } from '../label.ts';
import { relateQuantities } from './quantity-relation.ts';

/** "What is the population?", "average wait?": the figure right behind the noun that is asked for, where no word asks for one. */
export const figureKind: Kind<Quantity> = {
  differs: 'number',
  prior: { trust: 0.6, dispute: 0 },
  read: readFigure,
  relate: relateQuantities,
};

/** "What did they use?" asks for no figure. */
const asksForSize = /^\W*what(?:'s|’s| is| was| are| were) /iu;
/** Words between the noun and its figure: "the average wait has climbed to nine hours". */
const farthestFigure = 7;
const sureFigure = 0.8;

/** "Three camps", where a job is asked for: what counts things of its own measures nothing else. */
function isCountOfOthers({ kind, of }: Quantity, { term, folded }: QueryTerm): boolean {
  return kind === 'count' && of.length > 0 && !of.includes(term) && !isHeadcount(folded);
}

function readFigure(question: Question, { sentence, matches }: Candidate): Claim<Quantity> | null {
  if (question.type === 'thing' && !asksForSize.test(question.text)) return null;
  let nearest: { quantity: Quantity; gap: number } | null = null;
  for (const [i, term] of question.terms.entries()) {
    const match = matches[i];
    if (term.name || !isPlaced(match)) continue;
    for (const quantity of valuesOf(sentence).quantities) {
      const gap = quantity.at - match.at;
      if (gap <= 0 || gap > farthestFigure || isApart(match.at, quantity.start)) continue;
      if (question.type === 'thing' && isCountOfOthers(quantity, term)) continue;
      if (nearest === null || gap < nearest.gap) nearest = { quantity, gap };
    }
  }
  if (nearest === null) return null;
  const { quantity } = nearest;
  return {
    value: quantity,
    highlight: quantity,
    label: labelOf(sliceOf(sentence.text, quantity)),
    confidence: sureFigure,
  };

  function isApart(at: number, start: number): boolean {
    return /[;.!?]/u.test(sentence.text.slice(sentence.words[at]?.end ?? start, start));
  }
}

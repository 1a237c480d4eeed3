import type { QueryTerm } from '../question/query-term.ts';
import type { Signals } from '../weighing/signal.ts';
import type { Context } from './context.ts';
import type { Told } from './cover.ts';
import type { Match } from './match.ts';

/** The shares of a question's weight by the way and the place in which its words are found. */
export type PlaceShares = Pick<
  Signals,
  | 'exact'
  | 'sense'
  | 'opposite'
  | 'soft'
  | 'heading'
  | 'before'
  | 'behind'
  | 'title'
  | 'article'
  | 'unknown'
>;

/** The shares of the weight found in the sentence in each way and around it at each place. */
export function tellPlaces(
  told: Told<PlaceShares>,
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): void {
  let exact = 0;
  let sense = 0;
  let opposite = 0;
  let soft = 0;
  let heading = 0;
  let before = 0;
  let behind = 0;
  let title = 0;
  let article = 0;
  let all = 0;
  let unknown = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term === undefined) continue;
    const { weight } = term;
    all += weight;
    if (term.unknown) unknown += weight;
    const kind = matches[i]?.kind;
    if (kind === 'exact') exact += weight;
    else if (kind === 'sense') sense += weight;
    else if (kind === 'opposite') opposite += weight;
    else if (kind === 'soft') soft += weight;
    const context = near[i];
    if (context === 'heading') heading += weight;
    else if (context === 'before') before += weight;
    else if (context === 'behind') behind += weight;
    else if (context === 'title') title += weight;
    else if (context === 'article') article += weight;
  }
  const total = all || 1;
  told.exact = exact / total;
  told.sense = sense / total;
  told.opposite = opposite / total;
  told.soft = soft / total;
  told.heading = heading / total;
  told.before = before / total;
  told.behind = behind / total;
  told.title = title / total;
  told.article = article / total;
  told.unknown = unknown / total;
}

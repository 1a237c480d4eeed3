import type { Asked } from './answer-type.ts';
import { asked, isFirstAsking } from './asking-words.ts';

const placeNoun =
  /^(?:city|cities|country|countries|town|towns|place|location|venue|state|province|county|region|district|village|villages|continent|island|borough|boroughs|nation|nations|kingdom|territory|colony|peninsula|parish|address|street|where|headquarters|area|neighbourhood|neighborhood|suburb|capital|spot)$/u;
/** Nouns that name a place where something stands or happens "at", "near" or "through" them. */
const spotNoun =
  /^(?:airport|beach|bridge|building|church|coast|field|forest|garden|harbour|harbor|hall|hill|hospital|hotel|house|lake|mountain|park|port|prison|pub|river|road|room|school|square|stadium|station|venue|valley|wood|woods)s?$/u;

export function whereRule(folded: readonly string[]): Asked | null {
  const at = folded.findIndex((word) => /^where(?:abouts)?$/u.test(word));
  if (at >= 0 && isFirstAsking(folded, at)) return asked('place', [at]);
  const what = folded.findIndex((word) => /^(?:what|which)$/u.test(word));
  if (what < 0) return null;
  const next = folded[what + 1] ?? '';
  // "What area does the park cover?" asks for its size, "what place did they finish in?" for a rank.
  if (
    /^(?:area|place)$/u.test(next) &&
    folded.some((word) => /^(?:cover|covers|covered|finish|finished|come|came)$/u.test(word))
  )
    return null;
  // "What state are the ovens in?"
  if (next === 'state' && folded.at(-1) === 'in' && folded[what + 3] === 'the') return null;
  if (placeNoun.test(next)) return asked('place', [what, what + 1]);
  const isPart = /^(?:part|parts|bit|side|end|corner)$/u.test(next) && folded[what + 2] === 'of';
  if (isPart && folded.slice(what + 3).some((word) => placeNoun.test(word) || spotNoun.test(word)))
    return asked('place', [what, what + 1]);
  const head = folded
    .slice(what + 1, what + 4)
    .find((word) => /^(?:address|capital|whereabouts|location|venue)$/u.test(word));
  return head === undefined ? null : asked('place', [what]);
}

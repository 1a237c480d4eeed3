import type { Word } from '../../text/words.ts';
import type { Asked } from './answer-type.ts';
import { asked, stillMoney } from './asking-words.ts';
import { figureNounRule } from './figure-nouns.ts';

/** Keywords without a question word: the noun that names a figure tells the type. */
export function keywordRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const toll = folded.indexOf('toll');
  if (/^(?:death|casualty)$/u.test(folded[toll - 1] ?? '')) return asked('count', [toll]);
  const money = folded.findIndex((word) => stillMoney.test(word));
  if (money >= 0) return asked('money', [money]);
  const charge = folded.findIndex(
    (word, i) => /^(?:charges?|rates?)$/u.test(word) && charged.test(folded[i - 1] ?? ''),
  );
  const plural = folded.findIndex((word) => /^(?:prices|fees|fares|costs)$/u.test(word));
  if (charge >= 0 || plural >= 0) return asked('money', [Math.max(charge, plural)]);
  const date = folded.findIndex((word) => word === 'date');
  if (date >= 0) return asked('date', [date]);
  const figure = figureNounRule(folded, words, -1);
  if (figure !== null)
    return { ...figure, cues: new Set([...figure.cues].filter((at) => at >= 0)) };
  const number = folded.indexOf('number');
  if (number >= 0 && folded[number + 1] === 'of') return asked('count', [number]);
  const name = folded.indexOf('name');
  if (name >= 0 && folded[name + 1] === 'of') return asked('name', [name]);
  const cause = folded.findIndex((word) => /^(?:cause|reason|motive)$/u.test(word));
  if (cause >= 0) return asked('cause', [cause]);
  return null;
}

/** "Parking charge", "admission rates"; others are charged in court. */
const charged =
  /^(?:parking|entry|entrance|admission|delivery|booking|service|cancellation|joining|ticket|congestion|standing|hire|mooring|landing)$/u;

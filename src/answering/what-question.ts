import type { Word } from '../text/words.ts';
import type { Asked } from './answer-type.ts';
import { figureNounRule } from './figure-nouns.ts';
import { asked, auxiliary, indicesOf, nounsFrom, stillMoney } from './question-words.ts';

export function whatRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const at = folded.findIndex((word) => word === 'what' || word === 'which' || word === "what's");
  if (at < 0) return null;
  const rest = folded.slice(at + 1);
  if (
    !rest.some((word) => word === 'price') &&
    rest.some(
      (word) =>
        word === 'percentage' || word === 'percent' || word === 'proportion' || word === 'share',
    ) &&
    /^(?:percentage|percent|proportion|share|is|was|of)$/u.test(rest[0] ?? '')
  ) {
    return asked('percent', [at, ...indicesOf(folded, /^(?:percentage|percent|proportion)$/u)]);
  }
  const figure = figureNounRule(folded, words, at);
  if (figure !== null) return figure;
  const money = rest.some((word) => stillMoney.test(word));
  const call = rest.some((word) =>
    /^(?:call|ring|phone|telephone|dial|helpline|hotline|line)$/u.test(word),
  );
  const number = folded.findIndex(
    (word, i) =>
      i > at && (word === 'number' || word === 'figure' || word === 'total' || word === 'score'),
  );
  if (number > at && number <= at + 4 && !call) {
    return asked(
      folded.includes('of') && folded[number] !== 'score' ? 'count' : 'amount',
      [at, number],
      nounsFrom(words, number + 2),
    );
  }
  if (
    rest.some((word) => word === 'about' || word === 'think' || word === 'reaction') &&
    rest.some((word) =>
      /^(?:say|says|said|think|thinks|reaction|respond|response|feel)$/u.test(word),
    )
  ) {
    return asked('statement', [
      at,
      ...indicesOf(folded, /^(?:say|says|said|think|thinks|reaction|response|feel)$/u),
    ]);
  }
  if (rest.some((word) => /^(?:happened|happens|happen|happening|become)$/u.test(word)))
    return asked('event', [at, ...indicesOf(folded, /^(?:happened|happens|happen|happening)$/u)]);
  if (
    money ||
    (/^(?:is|was|would|will|did|does)$/u.test(rest[0] ?? '') && rest.at(-1) === 'cost')
  ) {
    return asked('money', [at, ...indicesOf(folded, /^(?:price|cost|amount|sum)$/u)]);
  }
  if (rest.includes('name') || rest.includes('called'))
    return asked('name', [at, ...indicesOf(folded, /^(?:name|called)$/u)]);
  if (
    /^(?:is|are|was|were|does|do)$/u.test(rest[0] ?? '') &&
    folded.length - at <= 6 &&
    (folded.length - at <= 4 || rest.includes('about') || rest.includes('mean'))
  )
    return asked('definition', [at]);
  return asked('thing', [at], auxiliary.test(rest[0] ?? '') ? [] : nounsFrom(words, at + 1));
}

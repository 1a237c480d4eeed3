import type { Word } from '../../words.ts';

/** What a sum is in, the sign or code it goes by, and what its words hold of it. */
interface Currency {
  readonly unit: string;
  readonly factor: number;
}

const currencies: ReadonlyMap<string, Currency> = new Map(
  [
    '$ dollar dollars usd',
    '€ euro euros eur',
    '£ pound pounds gbp quid',
    '£/100 pence penny p',
    '¢ cent cents',
    '¥ yen jpy',
    'CN¥ yuan renminbi cny',
    '₹ rupee rupees rs inr',
    '₩ won krw',
    'Fr franc francs chf',
    'kr crown crowns krona kronor krone kroner sek nok dkk',
    '₽ ruble rubles rouble roubles rub',
    'R$ real reais brl',
    'R rand zar',
    'zł zloty zlotys pln',
    'peso peso pesos mxn',
    'lira lira liras try',
    'dirham dirham dirhams aed',
    'mark mark marks',
    'guilder guilder guilders',
    'florin florin florins',
    'shilling shilling shillings',
    'shekel shekel shekels',
    'baht baht',
    'dinar dinar dinars',
    'riyal riyal riyals',
    'rupiah rupiah',
    'ringgit ringgit',
    'hryvnia hryvnia hryvnias',
    'forint forint forints',
    'lev lev leva',
    'lei lei',
    'naira naira',
    'ducat ducat ducats',
  ].flatMap((line) => {
    const [sign = '', ...names] = line.split(' ');
    const [unit = sign, parts = '1'] = sign.split('/');
    return names.map((name) => [name, { unit, factor: 1 / Number(parts) }] as const);
  }),
);
/** Words that are money only right behind figures: "won" is a verb, "p" a letter, "real" an adjective. */
const doubtful = new Set(['won', 'p', 'real', 'try', 'rub']);
/** "Two crowns of gold", "eight marks out of ten", "three marks on the wall": things, not money. */
const alsoThings = /^(?:crown|mark)s?$/u;
const behindThings = /^(?:of|out|on|from|above|below)$/u;

/** A sum's currency, and where its words and signs begin and end. */
export interface CurrencyAt extends Currency {
  /** Offset of the first character, the figure's own without a sign. */
  readonly start: number;
  /** Last word of the sum. */
  readonly to: number;
  /** Offset behind its last character. */
  readonly end: number;
}

const signBefore = /(?<!\p{L})(?:US|AU|NZ|HK|CA|A|C|R)?([$€£¥₹₽₩])\s?$/u;
const code = /^(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|JPY|CNY|INR|SEK|NOK|DKK|ZAR|KRW|PLN|BRL|Rs)$/u;

/** True for "USD" and "Rs": what follows is a sum. */
export function isCurrencyCode(word: Word): boolean {
  return code.test(word.text);
}

/** The currency of the figure at words `at` to `to`; null when it is no sum of money. */
export function currencyAt(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
): CurrencyAt | null {
  const start = words[at]?.start ?? 0;
  const end = words[to]?.end ?? 0;
  const sign = signBefore.exec(text.slice(Math.max(0, start - 5), start));
  if (sign !== null)
    return { unit: sign[1] ?? '$', factor: 1, start: start - sign[0].length, to, end };
  const before = words[at - 1];
  if (
    before !== undefined &&
    isCurrencyCode(before) &&
    /^\.?\s?$/u.test(text.slice(before.end, start))
  ) {
    const currency = currencies.get(before.folded) ?? { unit: before.text, factor: 1 };
    return { ...currency, start: before.start, to, end };
  }
  const signBehind = /^\s?([€£$])(?!\d)/u.exec(text.slice(end, end + 3));
  if (signBehind !== null)
    return { unit: signBehind[1] ?? '$', factor: 1, start, to, end: end + signBehind[0].length };
  return wordBehind(text, words, at, to);
}

/** "5 million US dollars", "40 euros", "50p". */
function wordBehind(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
): CurrencyAt | null {
  const nation = /^(?:us|usa|american|australian|canadian|hong)$/u.test(words[to + 1]?.folded ?? '')
    ? 1
    : 0;
  const word = words[to + 1 + nation];
  const currency = currencies.get(word?.folded ?? '');
  const start = words[at]?.start ?? 0;
  if (word === undefined || currency === undefined) return null;
  const gap = text.slice(words[to + nation]?.end, word.start);
  if (!/^[ \u00a0-]?$/u.test(gap) || (doubtful.has(word.folded) && gap !== '')) return null;
  if (
    alsoThings.test(word.folded) &&
    gap !== '' &&
    behindThings.test(words[to + 2 + nation]?.folded ?? '')
  )
    return null;
  if (/^pounds?$/u.test(word.folded) && isWeight(words, at, to + 1)) return null;
  return { ...currency, start, to: to + 1 + nation, end: word.end };
}

/** "Weighs 12 pounds", "40 pounds of fish". */
function isWeight(words: readonly Word[], at: number, unit: number): boolean {
  if (/^(?:of|heavier|lighter)$/u.test(words[unit + 1]?.folded ?? '')) return true;
  return words
    .slice(Math.max(0, at - 5), at)
    .some((word) => /^(?:weigh|weighs|weighed|weighing|weight)$/u.test(word.folded));
}

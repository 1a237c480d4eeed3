import type { NameValue } from '../../../text/values/names/names.ts';
import { sameName } from '../../../text/values/names/names.ts';
import type { Relation } from '../kind.ts';

/** A name given in answer, with the other names of its sentence. */
export interface NamedAnswer {
  readonly words: readonly string[];
  /** What the name is, by its form. */
  readonly form: NameValue['form'];
  readonly others: readonly (readonly string[])[];
}

/** A surname is the same as a full name; a name the other source mentions beside its own leaves it open. */
export function relateNames(a: NamedAnswer, b: NamedAnswer): Relation {
  if (sameName(a.words, b.words)) return 'same';
  if (a.words.some((word) => b.words.some((other) => isOneFamily(word, other))))
    return 'compatible';
  if (a.form !== 'person' && b.form !== 'person' && a.words[0] === b.words[0]) return 'compatible';
  // A person and a firm are seldom two answers to one question.
  if (isPersonBesideFirm(a, b) || isPersonBesideFirm(b, a)) return 'unclear';
  const mentioned =
    a.others.some((other) => sameName(other, b.words)) ||
    b.others.some((other) => sameName(other, a.words));
  return mentioned ? 'unclear' : 'different';
}

function isPersonBesideFirm(a: NamedAnswer, b: NamedAnswer): boolean {
  return a.form === 'person' && b.form === 'organisation';
}

/** "Brazil" and "the Brazilian", "Kittiwake" and "Kittiwakes"; not "Springs" and "Springfield". */
function isOneFamily(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < fewestLetters) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared >= short.length - 1 && demonym.test(long.slice(shared));
}

const fewestLetters = 5;
const demonym = /^(?:s|n|an|ian|ans|ians|ish|ese|i|ic|er|ers)$/u;

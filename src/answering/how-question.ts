import type { Word } from '../text/words.ts';
import type { AnswerType, Asked } from './answer-type.ts';
import {
  asked,
  auxiliary,
  indicesOf,
  measureWord,
  moneyWord,
  nounsFrom,
} from './question-words.ts';

export function howRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const at = folded.indexOf('how');
  if (at < 0) return null;
  const next = folded[at + 1] ?? '';
  if (next === 'many' || (next === 'much' && folded[at + 2] === 'of'))
    return howMany(folded, words, at);
  if (next === 'much') return howMuch(folded, words, at);
  if (next === 'long') return asked(howLong(folded, words, at), [at, at + 1], []);
  if (next === 'soon') return asked('date', [at, at + 1]);
  if (next === 'often' || next === 'frequently' || next === 'regularly')
    return asked('frequency', [at, at + 1]);
  if (next === 'old') return asked('age', [at, at + 1]);
  if (measureWord.test(next)) return asked('measure', [at, at + 1]);
  if (next === 'come') return asked('cause', [at, at + 1]);
  return asked('manner', [at]);
}

/** "How long is the bridge?" asks for metres, "how long was it shut?" for weeks. */
function howLong(folded: readonly string[], words: readonly Word[], at: number): AnswerType {
  if (folded[at + 2] === 'ago') return 'date';
  const rest = words.slice(at + 3);
  const thing = /^(?:is|are|was|were)$/u.test(folded[at + 2] ?? '') && rest.length > 0;
  const acts = rest.some(
    ({ folded: word }) =>
      /(?:ed|ing|en)$/u.test(word) ||
      /^(?:shut|last|take|run|down|out|off|away|closed|stay|left|there|delay|wait|break|ban|war|trip|journey|flight|film|contract)$/u.test(
        word,
      ),
  );
  return thing && !acts ? 'measure' : 'duration';
}

function howMany(folded: readonly string[], words: readonly Word[], at: number): Asked {
  const unit = nounsFrom(words, at + 2);
  const first = folded[unit[0] ?? -1] ?? '';
  if (/^(?:hours|minutes|seconds|days|weeks|months|years)$/u.test(first))
    return asked('duration', [at, at + 1], unit);
  if (/^(?:percent|percentage)$/u.test(first)) return asked('percent', [at, at + 1], unit);
  if (/^(?:dollars|euros|pounds)$/u.test(first)) return asked('money', [at, at + 1, ...unit]);
  if (
    /^(?:miles|metres|meters|kilometres|kilometers|feet|km|acres|hectares|tonnes|tons)$/u.test(
      first,
    )
  )
    return asked('measure', [at, at + 1], unit);
  return asked('count', [at, at + 1], unit);
}

function howMuch(folded: readonly string[], words: readonly Word[], at: number): Asked {
  const next = folded[at + 2] ?? '';
  if (next === 'longer' || next === 'time' || next === 'later')
    return asked('duration', [at, at + 1, at + 2]);
  if (folded.some((word) => moneyWord.test(word))) {
    return asked('money', [
      at,
      at + 1,
      ...indicesOf(folded, /^(?:money|cost|costs|price|pay|worth)$/u),
    ]);
  }
  return asked('amount', [at, at + 1], auxiliary.test(next) ? [] : nounsFrom(words, at + 2));
}

import type { Asked } from './answer-type.ts';
import { asked, isFirstAsking } from './asking-words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

const partOfTime =
  /^(?:time|hour|hours|date|day|year|yr|month|week|season|decade|century|weekday)$/u;
const ofClock = /^(?:time|hour|hours)$/u;
/** Words that may stand between "which" and the noun of time. */
const ofTime = /^(?:the|exact|calendar|release)$/u;

export function whenRule(folded: readonly string[]): Asked | null {
  return byWhen(folded) ?? byNounOfTime(folded);
}

function byWhen(folded: readonly string[]): Asked | null {
  const at = folded.indexOf('when');
  if (at < 0 || !isFirstAsking(folded, at)) return null;
  return at <= 2 || !isAuxiliary(folded[0] ?? '') ? asked('date', [at]) : null;
}

/** "What time", "which exact day", "at what point", "between what hours". */
function byNounOfTime(folded: readonly string[]): Asked | null {
  const what = folded.findIndex((word) => word === 'what' || word === 'which');
  if (what < 0) return null;
  if (folded[what + 1] === 'point' && folded[what - 1] === 'at')
    return asked('date', [what, what + 1]);
  const noun = folded.findIndex((word, i) => i > what && i <= what + 2 && partOfTime.test(word));
  if (noun < 0 || (noun === what + 2 && !ofTime.test(folded[what + 1] ?? ''))) return null;
  const ofWeek = folded.slice(noun + 1, noun + 4).join(' ') === 'of the week' ? [noun + 3] : [];
  return asked(ofClock.test(folded[noun] ?? '') ? 'time' : 'date', [what, noun, ...ofWeek]);
}

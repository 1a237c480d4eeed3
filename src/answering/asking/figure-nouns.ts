import type { Word } from '../../text/words.ts';
import { askedNoun } from './asked-noun.ts';
import type { AnswerType, Asked } from './answer-type.ts';
import { asked } from './asking-words.ts';

const people =
  /^(?:population|headcount|attendance|workforce|membership|enrolment|enrollment|congregation|toll|readership|electorate)$/u;
const counts = /^(?:tally|circulation|count|quorum)$/u;
const amounts =
  /^(?:capacity|margin|majority|limit|maximum|minimum|ratio|quota|quantity|yield|turnout)$/u;
const sums =
  /^(?:earnings|income|turnover|bill|reward|bail|ransom|damages|payout|deposit|takings|proceeds|pay)$/u;
const measures =
  /^(?:distance|height|width|depth|weight|temperature|speed|area|altitude|elevation|diameter|thickness|magnitude|mass|size|speeds|temperatures)$/u;
const lengths = /^(?:duration|wait|runtime|lifespan|tenure|delay)$/u;
/** Parts of a whole: "what fraction of calls", "what is inflation?" */
const parts = /^(?:percentage|percent|proportion|share|fraction|stake|inflation|cent)$/u;
const days = /^(?:date|deadline|birthday|birthdate|anniversary)$/u;
const shares =
  /^(?:unemployment|employment|interest|inflation|success|failure|literacy|vaccination|pass|mortality|survival|poverty|birth|death|growth|vacancy|occupancy|approval|infection|crime)$/u;
const lasts =
  /^(?:film|movie|contract|sentence|delay|ban|stay|wait|trip|journey|flight|strike|war|course|race|cut|blackout|shutdown|closure|drought|curfew|ceasefire|interview|pregnancy|match|speech|outage|reign|term|lease|loan|holiday|break|trial|visit|tour|siege)$/u;
/** "What is the winning time?" asks how long, "the closing time" when. */
const takesTime =
  /^(?:winning|finishing|waiting|wait|journey|travel|travelling|running|response|recovery|record|average|best|fastest|slowest|delivery|turnaround|cooking|flight)$/u;

/** "What are the opening hours?" */
const ofDoors = /^(?:opening|closing|visiting|office|business|trading|sailing|departure)$/u;

/** "What is the population?", "what was the winning time?": the type of figure that a noun asks for; null for other nouns. */
export function figureNounRule(
  folded: readonly string[],
  words: readonly Word[],
  what: number,
): Asked | null {
  const noun = askedNoun(words, what + 1);
  const at = noun.at(-1);
  const head = folded[at ?? -1] ?? '';
  const before = folded[noun.at(-2) ?? -1] ?? '';
  if (at === undefined) return null;
  // A toll without its dead is paid on a bridge.
  if (head === 'toll' && !/^(?:death|casualty|human|injury)$/u.test(before)) return null;
  // "What protected area is on the coast?" asks which; "what land area does it cover", how large.
  const isPlain = noun[0] === what + 1 && noun.length > 1;
  if (head === 'area' && isPlain && !folded.some((word) => /^cover(?:s|ed)?$/u.test(word)))
    return null;
  // "Which Count ruled it?"
  if (head === 'count' && words[at]?.capital === true) return null;
  if (people.test(head)) return asked('count', [what], [at]);
  if (counts.test(head)) return asked('count', [what]);
  if (amounts.test(head) && before !== 'age') return asked('amount', [what]);
  const type = typeOf(head, before, folded);
  if (type === null) return null;
  return asked(type, [what, at]);
}

function typeOf(head: string, before: string, folded: readonly string[]): AnswerType | null {
  if (sums.test(head)) return 'money';
  if (measures.test(head)) return 'measure';
  if (lengths.test(head)) return 'duration';
  if (days.test(head)) return 'date';
  if (parts.test(head)) return 'percent';
  if (head === 'age' || before === 'age') return 'age';
  if (head === 'frequency') return 'frequency';
  if (head === 'length') return folded.some((word) => lasts.test(word)) ? 'duration' : 'measure';
  if (head === 'rate') return shares.test(before) ? 'percent' : null;
  if (/^(?:hours|times)$/u.test(head)) return ofDoors.test(before) ? 'time' : null;
  if (head === 'time') return takesTime.test(before) ? 'duration' : 'time';
  return null;
}

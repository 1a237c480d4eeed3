import { sliceOf } from '../text/span.ts';
import type { Block } from './reading.ts';
import { findDates } from './written-date.ts';

/** Who and when, and nothing else, fit in so many characters. */
const LONGEST_HEAD = 80;
/** One line of a name, a date and an hour may be anything; a thread has more. */
const FEWEST_HEADS = 3;

/** What stands between who and when, once behind a name: "wren_k, ", "Wren wrote on ". */
const LEADS_TO_DATE = /(?:[,|·•—–(-]| on| wrote):?$/iu;
const NAME = /^@?[\p{L}\p{N}][\p{L}\p{N}_.'’ -]{0,30}$/u;
const HOUR = /^[\s,·|–-]*(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\)?:?$/iu;

/** Whether a line is the head of a post in a thread: "wren_k, 3 May 2025, 14:02". */
export function isPostHead(line: string): boolean {
  if (line.length > LONGEST_HEAD || !/\d[:.]\d{2}/u.test(line)) return false;
  const [date, ...others] = findDates(line);
  return (
    date !== undefined &&
    others.length === 0 &&
    isWho(
      line.slice(0, date.start).replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/iu, ''),
    ) &&
    HOUR.test(line.slice(date.end))
  );
}

function isWho(lead: string): boolean {
  let name = lead.trimEnd().replace(/^(?:posted )?by /iu, '');
  if (!LEADS_TO_DATE.test(name)) return false;
  while (LEADS_TO_DATE.test(name)) name = name.replace(LEADS_TO_DATE, '').trimEnd();
  return NAME.test(name);
}

/** Makes headings of the heads of posts, where a text is a thread of them: each post stands under who wrote it, and when. */
export function withPostHeads(text: string, blocks: readonly Block[]): readonly Block[] {
  const heads = blocks.map(
    (block) =>
      block.kind !== 'list-item' &&
      block.end - block.start <= LONGEST_HEAD &&
      isPostHead(sliceOf(text, block)),
  );
  if (heads.filter(Boolean).length < FEWEST_HEADS) return blocks;
  return blocks.map((block, index) =>
    heads[index] === true ? { ...block, kind: 'heading', level: POST_LEVEL } : block,
  );
}

/** Below every heading of a thread itself. */
const POST_LEVEL = 6;

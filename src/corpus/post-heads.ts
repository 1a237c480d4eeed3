import { sliceOf } from '../text/span.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Block, SiftedText } from './reading.ts';
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

/** Of a heading that is the head of a post: below every heading of the thread itself. */
export const POST_LEVEL = 6;

/** "**#57 wren_k:** the roof fell in", "**tarmac_tony:** so what": who wrote a post, in its first line. */
const RUN_IN_HEAD = /^\*\*((?:#\d{1,7} )?@?[\p{L}\p{N}_.'’-]{3,30}):\*\*\s+(?=\S)/u;
/** What a user of a forum goes by, and hardly a label in bold: "**Note:**". */
const HANDLE = /^[#@]|[\d_]|^\p{Ll}|\p{Ll}\p{Lu}/u;
const FEWEST_RUN_IN = 2;

/** Parts posts from who wrote them, where both stand in one line: the handle becomes a heading, which is never an answer. */
export function withRunInHeads({ divided, boilerplate }: SiftedText): SiftedText {
  const { text, blocks } = divided;
  const heads = blocks.map((block, index) =>
    boilerplate.has(index) ? null : runInHead(text, block),
  );
  if (heads.filter((head) => head !== null).length < FEWEST_RUN_IN) return { divided, boilerplate };
  const parted = blocks.flatMap((block, index) => {
    const sentences = divided.sentences[index] ?? [];
    const head = heads[index];
    if (head == null) return [{ block, sentences, isNoAnswer: boilerplate.has(index) }];
    const post = { ...block, start: block.start + head.length };
    return [
      { block: { ...block, ...head.block }, sentences: [head.block], isNoAnswer: true },
      { block: post, sentences: splitSentences(text, post), isNoAnswer: false },
    ];
  });
  return {
    divided: {
      text,
      blocks: parted.map(({ block }) => block),
      sentences: parted.map(({ sentences }) => sentences),
    },
    boilerplate: new Set(parted.flatMap(({ isNoAnswer }, index) => (isNoAnswer ? [index] : []))),
  };
}

/** The handle at the head of a block as a heading, and the length of the whole head; null for none. */
function runInHead(text: string, { kind, start, end }: Block) {
  if (kind !== 'paragraph') return null;
  const [whole = '', name = ''] = RUN_IN_HEAD.exec(text.slice(start, end)) ?? [];
  if (!HANDLE.test(name)) return null;
  const from = text.indexOf(name, start);
  const block = {
    kind: 'heading',
    level: POST_LEVEL,
    start: from,
    end: from + name.length,
  } as const;
  return { block, length: whole.length };
}

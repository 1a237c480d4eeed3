/** What Discord's client makes of a text: the letters a reader sees, and everything that was more than letters. */
export interface Reading {
  readonly text: string;
  /** Names of the forms found: `strong`, `mention` … */
  readonly forms: readonly string[];
}

/**
 * Reads Discord markdown as its client does, form by form, and stricter: it looks for a form at every letter, where the
 * client skips over words. Styles, quotes, headings and small print are followed inwards; the rest counts as found.
 */
export function readDiscord(markdown: string): Reading {
  const lines = markdown.split('\n').map(readLine);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    forms: lines.flatMap(({ forms }) => forms),
  };
}

const LINE_FORMS: readonly (readonly [string, RegExp])[] = [
  ['heading', /^#{1,3}\s+/],
  ['small', /^-#\s+/],
  ['quote', /^\s*>>>\s?/],
  ['quote', /^\s*>\s/],
  ['list', /^\s*[-*+]\s+/],
  ['list', /^\s*\d+[.)]\s+/],
];

/** Forms whose insides are read on: the first group is what is inside. */
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['strong', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/],
  ['emphasis', /^_((?:__|\\[\s\S]|[^\\_])+?)_\b/],
  ['emphasis', /^_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/],
  ['emphasis', /^\*(?=\S)((?:\*\*|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)/],
  ['strike', /^~~((?:\\[\s\S]|[^\\])+?)~~/],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/],
  ['link', /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?[^)\s]*>?\s*\)/],
];

/** Forms that show something other than their letters. */
const OBJECTS: readonly (readonly [string, RegExp])[] = [
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/],
  ['everyone', /^@(?:everyone|here)/],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['command', /^<\/[^>]+:\d+>/],
  ['guild', /^<id:\w+(?::\d+)?>/],
  ['timestamp', /^<t:-?\d+(?::\w)?>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['emoji', /^:[^\s:]+:/],
  ['url', /^(?:https?|steam|discord):\/\/[^\s<]+/i],
  ['invite', /^discord(?:app)?\.(?:gg|com\/invite)\/\w+/i],
  ['autolink', /^<[^ >]+[:@][^ >]+>/],
];

function readLine(line: string): Reading {
  const forms: string[] = [];
  let rest = line;
  for (let found = lineForm(rest); found !== undefined; found = lineForm(rest)) {
    forms.push(found.name);
    rest = rest.slice(found.length);
  }
  const inner = readInline(rest);
  return { text: inner.text, forms: [...forms, ...inner.forms] };
}

function lineForm(line: string): { name: string; length: number } | undefined {
  for (const [name, pattern] of LINE_FORMS) {
    const found = pattern.exec(line);
    if (found !== null) return { name, length: found[0].length };
  }
  return undefined;
}

function readInline(source: string): Reading {
  let text = '';
  const forms: string[] = [];
  let rest = source;
  while (rest !== '') {
    const step = readOne(rest);
    text += step.text;
    forms.push(...step.forms);
    rest = rest.slice(step.length);
  }
  return { text, forms };
}

function readOne(source: string): Reading & { length: number } {
  const escaped = /^\\([^0-9A-Za-z\s])/.exec(source);
  if (escaped !== null) return { text: escaped[1] ?? '', forms: [], length: escaped[0].length };
  for (const [name, pattern] of STYLES) {
    const found = pattern.exec(source);
    if (found === null) continue;
    const inner = readInline(found[1] ?? '');
    return { text: inner.text, forms: [name, ...inner.forms], length: found[0].length };
  }
  for (const [name, pattern] of OBJECTS) {
    const found = pattern.exec(source);
    if (found !== null) return { text: found[0], forms: [name], length: found[0].length };
  }
  return { text: source.charAt(0), forms: [], length: 1 };
}

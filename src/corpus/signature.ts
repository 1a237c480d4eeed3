import { sliceOf } from '../text/span.ts';
import { isName, readAuthor, ROLES } from './byline.ts';
import type { Block } from './reading.ts';

/** What stands below an article about who wrote it. */
export interface Signature {
  readonly author: string | null;
  /** A domain that signs, as in "— example.com Editorial Team". */
  readonly site: string | null;
  /** The blocks that are signatures and nothing else. */
  readonly blocks: readonly number[];
}

const AUTHOR_LINE = /^[*_]*(?:author|written by|words by|posted by)\s*:\s*(\S.{1,80})$/iu;
const AUTHOR_LABEL = /^[*_#\s]*(?:about the )?authors?(?: information| info)?[*_:\s]*$/iu;
const REPORTED =
  /^[—–-]{0,2}\s*(?:reporting|words|text) by ([^;:]{3,60}?)(?:;.*|,? edit(?:ing|ed) .*)?\.?$/iu;
const DASHED = /^[—–]\s*((?:\p{Lu}\.\s?){2,3}|(?:[^.!?]|\.(?=\p{Ll})){2,60})$/u;
const INITIALS = /^(?:\p{Lu}\.\s?){2,3}$/u;
const DOMAIN =
  /\b((?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|info|news|co\.uk|io|tv|example|eu|de|fr))\b/iu;
const TEAM = /^(?:the|your) [\p{L}\p{N}'’& -]{2,40} (?:team|staff|editors|board|committee)$/iu;
/** "Wyn Harker is a chartered engineer", "Mina writes Slow Trains": a note on the author. */
const NOTE =
  /^[*_]*((?:(?:Dr|Prof|Sir|Dame|Rev|Mrs|Ms|Mr)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) (?:is|was|writes|covers|reports|has been|works)\b/u;
const NOTE_ROLE =
  /\b(?:reporter|correspondent|columnist|editor|writer|journalist|critic|contributor|blogger|author of|freelance|writes|covers)\b/iu;

/** A note says soon what its subject is, in characters. */
const ROLE_WITHIN = 120;

/** A note on the author stands among the last blocks, before comments and related links. */
const LAST_BLOCKS = 12;

/** Words that begin a sentence where a name would stand: "*This is a developing story.*" */
const NO_NAME =
  /^(?:This|That|These|Those|It|He|She|They|We|You|I|There|Here|What|Who|Where|When|How|The|A|An|Our|My|His|Her|Their|Your|If|As|In|On|At|For|And|But|So|Not|No|All|Some|Nobody|Everybody|Everyone)/u;

/** The name in a note on the author, or null for any other text. */
export function noteName(line: string): string | null {
  const name = NOTE.exec(line)?.[1];
  return name === undefined || NO_NAME.test(name) ? null : name;
}

/** Whether a whole paragraph is in italics, as notes on the author and on the text often are. */
export function isItalic(line: string): boolean {
  return /^\*(?!\*)[^*]+\*$|^_[^_]+_$/u.test(line.trim());
}

/** Reads who signs an article: "Author: …", a note under "Author", a note in italics at the end, a signature. */
export function findSignature(text: string, blocks: readonly Block[]): Signature {
  const lines = blocks.map((block) =>
    block.end - block.start > 700 ? '' : sliceOf(text, block).trim(),
  );
  const signed = signatureLines(lines, blocks);
  const author =
    labelledAuthor(lines) ??
    notedAuthor(lines) ??
    signed.map(({ name }) => name).find(isSomeone) ??
    null;
  const site = signed
    .map(({ name }) => DOMAIN.exec(name)?.[1])
    .find((domain) => domain !== undefined);
  return { author, site: site?.toLowerCase() ?? null, blocks: signed.map(({ index }) => index) };
}

function isSomeone(name: string): boolean {
  return (
    isName(name) ||
    /^\p{Lu}\. \p{Lu}/u.test(name) ||
    TEAM.test(name) ||
    (readAuthor(name) !== null && !DOMAIN.test(name))
  );
}

function labelledAuthor(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const labelled = AUTHOR_LINE.exec(line)?.[1];
    if (labelled !== undefined) return labelled.replace(/(?<![*_])[*_]+$/u, '').trim();
    if (AUTHOR_LABEL.test(line)) {
      const next = lines[index + 1] ?? '';
      const name =
        /^Name: (.{2,60})$/u.exec(next)?.[1] ?? noteName(next) ?? (isName(next) ? next : null);
      if (name !== null) return name;
    }
  }
  return null;
}

function notedAuthor(lines: readonly string[]): string | null {
  const from = Math.max(1, Math.floor(lines.length / 2), lines.length - LAST_BLOCKS);
  for (const line of lines.slice(from)) {
    const name = noteName(line);
    if (name === null) continue;
    if (isItalic(line) || (NOTE_ROLE.test(line.slice(0, ROLE_WITHIN)) && isName(name))) return name;
  }
  return null;
}

function signatureLines(
  lines: readonly string[],
  blocks: readonly Block[],
): readonly { index: number; name: string }[] {
  const named = lines.findLastIndex((line, index) =>
    isNameWithOffice(line, lines[index + 1] ?? ''),
  );
  return lines.flatMap((line, index) => {
    if (index < lines.length / 2 || blocks[index]?.kind === 'list-item') return [];
    if (index === named) return [{ index, name: line }];
    if (index === named + 1 && named >= 0) return [{ index, name: '' }];
    const name =
      REPORTED.exec(line)?.[1] ?? DASHED.exec(line)?.[1] ?? (TEAM.test(line) ? line : null);
    const signs =
      name !== null &&
      (isSomeone(name) || DOMAIN.test(name) || INITIALS.test(name) || REPORTED.test(line));
    return signs ? [{ index, name }] : [];
  });
}

/** "Pavel Drozd", and on the line below "Company Secretary"; of several such pairs, as in a list, the last signs. */
function isNameWithOffice(line: string, below: string): boolean {
  if (below.length > 60 || !isName(line)) return false;
  return /^\p{Lu}/u.test(below) && ROLES.test(below) && !/[.!?]$/u.test(below);
}

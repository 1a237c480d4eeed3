import {
  fieldLabel,
  isAuthorLabel,
  isPollLabel,
  isPollResult,
  PROFILE_FIELDS,
} from './boilerplate-signs.ts';
import { indicesWhere, type PageLines } from './page-lines.ts';

/** How many lines of a profile must follow each other: one alone ("Address: …") may be an article's. */
const SHORTEST_PROFILE = 3;

/** Runs of "Name:", "Birthday:", "Hobby:" with whatever labelled line stands between them, and their headings. */
export function profiles(page: PageLines): readonly number[] {
  const found: (readonly number[])[] = [];
  let run: number[] = [];
  let known = 0;
  const close = (): void => {
    if (known >= SHORTEST_PROFILE) found.push(run.concat(labelAbove(page, run[0])));
    run = [];
    known = 0;
  };
  for (const [index, line] of page.lines.entries()) {
    const label = fieldLabel(line);
    if (label === null && !isAuthorLabel(line)) close();
    else run.push(index);
    if (label !== null && PROFILE_FIELDS.has(label)) known += 1;
  }
  close();
  return [...found.flat(), ...figures(page)];
}

/** "Last Updated: 10/18/2025 | Views: 12,604 | Rating: 4.6 / 5": the same on one line. */
function figures(page: PageLines): readonly number[] {
  return indicesWhere(page, (line) => {
    const labels = line.split(' | ').map(fieldLabel);
    return (
      labels.length >= 2 && labels.every((label) => label !== null && PROFILE_FIELDS.has(label))
    );
  });
}

function labelAbove({ lines }: PageLines, index: number | undefined): readonly number[] {
  const above = (index ?? 0) - 1;
  return isAuthorLabel(lines[above] ?? '') ? [above] : [];
}

/** A poll has no more options than this. */
const MOST_OPTIONS = 12;

/** A poll's label, its question and its results; results without a label count as well. */
export function polls(page: PageLines): readonly number[] {
  const { lines } = page;
  const results = indicesWhere(page, (line) => /^[\d.,\s]+votes?$/iu.test(line));
  const found = new Set<number>();
  for (const end of results) {
    let start = end;
    while (end - start < MOST_OPTIONS && isPollResult(lines[start - 1] ?? '')) start -= 1;
    if (lines[start - 1]?.endsWith('?') === true) start -= 1;
    if (isPollLabel(lines[start - 1] ?? '')) start -= 1;
    for (let at = start; at <= end; at += 1) found.add(at);
  }
  for (const label of indicesWhere(page, isPollLabel)) {
    const after = lines.slice(label + 1, label + 8);
    if (!after.some(isPollResult)) continue;
    found.add(label);
    for (const [offset, line] of after.entries()) {
      if (!isPollResult(line) && !(offset === 0 && line.endsWith('?'))) break;
      found.add(label + 1 + offset);
    }
  }
  return [...found];
}

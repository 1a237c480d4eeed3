/** Which files may have changed: those of these paths and below, or any. Paths are relative, with forward slashes. */
export type ChangedFiles = ReadonlySet<string> | 'any';

/** More than this are looked for as quickly among all. */
const MOST_NAMED = 1_000;

/** What may have changed when both may have. */
export function bothChanged(a: ChangedFiles, b: ChangedFiles): ChangedFiles {
  if (a === 'any' || b === 'any' || a.size + b.size > MOST_NAMED) return 'any';
  return new Set([...a, ...b]);
}

/** Whether a file, or a folder it is in, is among those that may have changed. */
export function mayHaveChanged(file: string, changed: ChangedFiles): boolean {
  if (changed === 'any') return true;
  for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1))
    if (changed.has(file.slice(0, end))) return true;
  return false;
}

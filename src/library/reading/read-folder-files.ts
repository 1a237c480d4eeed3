import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Warning } from '../library.ts';

/** The files below a folder, by path, and those that cannot be had. */
export interface FolderFiles {
  /** Paths relative to the folder, with forward slashes, in the order of their UTF-16 code units. */
  readonly files: readonly string[];
  /** Sub-folders whose files are not known because they could not be opened; empty for the folder itself. */
  readonly unopened: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Folders that hold programs, never articles; hidden ones (with a dot first) are skipped as well. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '__MACOSX']);

/** Whether a file or folder of this name is none of the library's. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.has(name);
}

interface Walk {
  /** The folder itself, all links resolved. */
  readonly root: string;
  readonly files: string[];
  readonly links: string[];
  readonly unopened: string[];
  readonly warnings: Warning[];
}

/**
 * Lists the files below a folder. Links to folders are not followed; a link to a file is, if the file lies within the
 * folder and is not listed already, for two paths to one file would be two witnesses where there is one.
 *
 * @param root an existing folder
 */
export async function listFiles(root: string): Promise<FolderFiles> {
  const walk: Walk = {
    root: await realpath(root),
    files: [],
    links: [],
    unopened: [],
    warnings: [],
  };
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    folders.push(...(await enterFolder(walk, folder)));
  }
  const listed = new Set(walk.files);
  for (const link of walk.links.toSorted(byCodeUnits)) await followLink(walk, link, listed);
  const { unopened, warnings } = walk;
  return { files: walk.files.toSorted(byCodeUnits), unopened, warnings };
}

/** A fixed order that no locale changes: citation numbers must be the same everywhere. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts a folder's entries into the walk; gives its sub-folders. */
async function enterFolder(walk: Walk, folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(walk, folder);
  const folders: string[] = [];
  for (const entry of entries) {
    if (isSkipped(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) walk.files.push(path);
    else if (entry.isSymbolicLink()) walk.links.push(path);
    else if (!entry.isDirectory())
      walk.warnings.push({ file: path, reason: 'it is no regular file' });
    else folders.push(path);
  }
  return folders;
}

async function entriesOf(walk: Walk, folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(join(walk.root, folder), { withFileTypes: true });
  } catch (error) {
    walk.unopened.push(folder);
    walk.warnings.push({
      file: folder === '' ? '.' : folder,
      reason: `the folder ${failure(error)}`,
    });
    return [];
  }
}

async function followLink(walk: Walk, link: string, listed: Set<string>): Promise<void> {
  const leave = (reason: string): void => void walk.warnings.push({ file: link, reason });
  try {
    const path = await realpath(join(walk.root, link));
    const target = relative(walk.root, path).split(sep).join('/');
    if (target === '..' || target.startsWith('../') || path === target)
      return leave('it is a link that leads out of the folder');
    if ((await stat(path)).isDirectory())
      return leave('it is a link to a folder, and these are not followed');
    if (listed.has(target)) return leave(`it is a link to ${target}, which is read already`);
    listed.add(target);
    walk.files.push(link);
  } catch (error) {
    leave(`it is a link that ${failure(error)}`);
  }
}

/** What a failed file operation means, to follow "the file": "cannot be opened: permission denied". */
export function failure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'leads nowhere or has been removed';
    case 'ELOOP':
      return 'leads back to itself';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be opened: permission denied';
    default:
      return `cannot be opened (${typeof code === 'string' ? code : 'unknown error'})`;
  }
}

import type { ChangedFiles } from '../reading/changed-files.ts';

/** Watches what is below a folder. Links are not followed, hidden files and folders of programs not watched. */
export interface Watcher {
  /** Settles when all is watched that can be. Once. */
  start(): Promise<void>;
  /**
   * Looks after folders that have come or gone among what has changed. To be awaited before they are read, or what comes
   * between would be missed.
   */
  catchUp(changed: ChangedFiles): Promise<void>;
  close(): Promise<void>;
}

/** Who is told. */
export interface Watched {
  /** Something may have changed, and nothing but that. */
  readonly changed: (files: ChangedFiles) => void;
  /** The folder cannot be watched as it should. */
  readonly failed: (watcher: Watcher, error: unknown) => void;
  /** A folder below it cannot be entered: the system's code for why. It is tried again with what changes next. */
  readonly notEntered: (code: string) => void;
}

/** The system watches, or opens, no more than it is set to. */
export const WATCH_LIMITS: ReadonlySet<string> = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

/** The system's code for what went wrong. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/**
 * A folder that is mounted from a cluster's settings holds links through a hidden one, `..data`, which is set anew when
 * any of them changes: the links themselves stay as they were.
 */
export const LINK_OF_THE_DAY = /^\.\./u;

import type { Command } from '../../commands/command.ts';
import type { LibraryEvent, Warning } from '../library/library.ts';
import { chat } from './chat.ts';
import type { Terminal } from './terminal.ts';
import { warningLines } from './warning-lines.ts';

export interface ChatStart {
  readonly folder: string;
  readonly commands: readonly Command[];
  readonly polling: boolean;
  readonly cacheDir: string | null;
}

/** A chat over a folder. A person's chat follows the folder while it lasts; a pipe's is too short for that. */
export async function startChat(
  terminal: Terminal,
  { folder, commands, polling, cacheDir }: ChatStart,
): Promise<void> {
  if (!terminal.interactive) {
    const { openLibrary } = await import('../library/open-library.ts');
    return chat(terminal, { ...(await openLibrary(folder, cacheDir)), folder, commands });
  }
  const { followLibrary } = await import('../library/follow-library.ts');
  const warnings: Warning[] = [];
  let report = (event: LibraryEvent): void => {
    if (event.kind === 'warning') warnings.push(event.warning);
  };
  const library = await followLibrary(folder, {
    polling,
    cacheDir,
    report: (event) => report(event),
  });
  report = (event) => void terminal.errors.write(`\n${eventLine(event)}\n`);
  try {
    await chat(terminal, { library, warnings, folder, commands });
  } finally {
    await library.close();
  }
}

function eventLine(event: LibraryEvent): string {
  if (event.kind === 'warning') return warningLines([event.warning]).join('\n');
  const { documents } = event;
  return `The folder has changed: ${documents} ${documents === 1 ? 'document' : 'documents'} now.`;
}

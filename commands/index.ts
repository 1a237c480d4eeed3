import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { sources } from './sources.ts';

/** Every slash command there is. To add one, write its file and name it here. */
export const commands: readonly Command[] = [ask, sources, help];

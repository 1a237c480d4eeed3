import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Library } from '../src/library/library.ts';
import type { Message } from '../src/rendering/message.ts';

/**
 * A slash command: what Discord is told of it, and what it does. It holds no search or text logic, and sends nothing
 * itself: it gives back a reply, which Discord or the terminal shows in its own way.
 */
export interface Command {
  /** Plain JSON, so that the terminal can read it without loading discord.js. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(invocation: Invocation, library: Library): Promise<Reply>;
  /** Whether a call will be answered privately, as far as its options tell: what a slow answer is announced as. */
  isPrivate?(invocation: Invocation): boolean;
  /** Up to 25 choices for what has been typed so far; absent where no option completes. */
  autocomplete?(typed: Typed, library: Library): readonly Choice[];
}

/** What a command needs of its caller. discord.js's chat-input interaction satisfies it as it is; so does the terminal. */
export interface Invocation {
  readonly options: {
    getString(name: string): string | null;
    getBoolean(name: string): boolean | null;
    getInteger(name: string): number | null;
  };
}

export interface Typed {
  /** The option being typed. */
  readonly name: string;
  /** Hostile, of any length, perhaps empty. */
  readonly value: string;
}

export interface Choice {
  /** What the asker sees: 1 to 100 characters. */
  readonly name: string;
  /** What the command gets: 1 to 100 characters. */
  readonly value: string;
}

export interface Reply {
  readonly message: Message;
  /** Shown to the asker alone. Discord fixes this at the first answer. */
  readonly private: boolean;
}

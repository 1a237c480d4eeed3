import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Antecedent } from '../src/answering/follow-up/antecedent.ts';
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
  /** True when a member's calls are spaced out where the host wants that: those that search. */
  readonly cools?: boolean;
  /** What is said to it without a slash: in the terminal chat, and in Discord where the host allows it. */
  converse?(turn: Turn, library: Library): Promise<Reply>;
  /** What stands in the menu of others' messages. */
  readonly menus?: readonly MessageMenu[];
  /** The buttons and lists under its messages. A terminal shows none. */
  readonly buttons?: readonly Button[];
  /** The forms its buttons open. */
  readonly forms?: readonly FormHandler[];
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
  /** The question that was asked, which the next may lean on. Absent where nothing was. */
  readonly asked?: Antecedent;
}

/** What someone says in a conversation. */
export interface Turn {
  /** Hostile, of any length, perhaps empty. */
  readonly text: string;
  /** The question that theirs may lean on, as understood; null when there is none, or it is long ago. */
  readonly previous: string | null;
  /** Who may delete the answer: a user's id; null in a terminal. */
  readonly asker: string | null;
}

/** An entry in the menu of a message: Apps → its name. */
export interface MessageMenu {
  /** Plain JSON, as a command's. */
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** `text` is the message's, hostile, perhaps empty. */
  ask(
    message: { readonly text: string; readonly private: boolean },
    library: Library,
  ): Promise<Reply>;
}

/**
 * A button or a list under a message of ours. It keeps nothing: all it needs stands in its custom id and in the message it is
 * under, so that it works after a restart and when the library has changed.
 */
export interface Button {
  /** The first part of its custom ids. */
  readonly name: string;
  press(press: Press, library: Library): Promise<PressReply>;
}

/** A press, as hostile as anything that comes from outside: custom ids can be made up. */
export interface Press {
  /** The parts of the custom id behind the name. */
  readonly parts: readonly string[];
  /** The question that stands in the message; null when there is none. */
  readonly question: string | null;
  /** What was chosen from the list; null for a button. */
  readonly chosen: string | null;
  /** Whether the message is the presser's own: they called for it, or they alone see it. */
  readonly isOwn: boolean;
  /** Whether the presser may manage others' messages in this channel. */
  readonly isModerator: boolean;
}

export type PressReply =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The message the button is under becomes this one. */
  | { readonly kind: 'update'; readonly message: Message }
  /** A form opens. */
  | { readonly kind: 'form'; readonly form: Form }
  /** The message the button is under goes. */
  | { readonly kind: 'delete' };

/** One line to fill in. */
export interface Form {
  /** The custom id it is sent with. */
  readonly id: string;
  /** At most 45 characters. */
  readonly title: string;
  /** At most 45 characters. */
  readonly label: string;
  /** How many characters may be filled in. */
  readonly length: { readonly min: number; readonly max: number };
}

/** What becomes of a form that is sent. */
export interface FormHandler {
  /** The first part of its custom ids. */
  readonly name: string;
  /** Whether the reply will be private, as far as the custom id tells: what a slow one is announced as. */
  isPrivate(parts: readonly string[]): boolean;
  submit(submission: Submission, library: Library): Promise<Reply>;
}

export interface Submission {
  readonly parts: readonly string[];
  readonly text: string;
  /** The question that stands in the message whose button opened the form; null when there is none. */
  readonly question: string | null;
}

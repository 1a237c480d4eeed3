import type { Library } from '../src/library/library.ts';
import { countOf } from '../src/rendering/finding.ts';
import { code, plain } from '../src/rendering/inline.ts';
import type { Block, Inline, Message } from '../src/rendering/message.ts';
import type { Command } from './command.ts';
import { MEMBERS } from './members.ts';

/** `/help`: on one screen, what it does, where answers come from and what it keeps. */
export const help: Command = {
  data: {
    name: 'help',
    description: 'What this does, where its answers come from, what it keeps',
    default_member_permissions: MEMBERS,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  },
  execute: async (_invocation, library) => ({ message: helpMessage(library), private: true }),
  isPrivate: () => true,
};

const WHAT_IT_DOES: readonly Inline[] = [
  [
    code('/ask'),
    plain(
      ' finds what the sources say to a question, or to three in one (“when and why?”), and every side where they disagree.',
    ),
  ],
  [
    code('/ask'),
    plain(' with '),
    code('source'),
    plain(' asks one source alone; with '),
    code('private'),
    plain(', only you see the answer.'),
  ],
  [code('/sources'), plain(' lists the sources, or shows one of them.')],
  [
    plain(
      'Buttons under an answer show its quotes in full, their context and what each source has; ',
    ),
    code('Ask more'),
    plain(
      ' understands “and when?” and “what does the Ledger say?”. In a message’s menu, under Apps: ',
    ),
    code('Ask the sources'),
    plain('.'),
  ],
];

function helpMessage({ documents }: Library): Message {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'title', text: [plain('Answers in the sources’ own words')] },
      {
        kind: 'list',
        items: WHAT_IT_DOES,
      },
      ...section(
        'Where answers come from',
        `From ${countOf(documents.length, 'article')} in a folder of the host’s. Quotes are theirs letter for letter; “…” is a cut, [2] the article’s number in /sources. No language model writes anything. What no source says is not answered.`,
      ),
      ...section(
        'What it keeps',
        'Questions and answers are not stored, unless the host keeps a log. For “and when?” it remembers your last question for ten minutes. It reads what is said to it and no other messages.',
      ),
    ],
    actions: [],
  };
}

function section(label: string, words: string): Block[] {
  return [
    { kind: 'label', text: [plain(label)] },
    { kind: 'paragraph', text: [plain(words)] },
  ];
}

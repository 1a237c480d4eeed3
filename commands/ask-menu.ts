import { QUESTION_LENGTH } from '../src/rendering/limits.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import { visibleText } from '../src/rendering/visible-text.ts';
import { sliceOf } from '../src/text/span.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { NAME } from './answer-actions.ts';
import { answerTo } from './answer-to.ts';
import type { MessageMenu } from './command.ts';
import { MEMBERS } from './members.ts';

/** Apps → Ask the sources, on anyone's message: asks what the message says. */
export const askMenu: MessageMenu = {
  data: {
    type: 3,
    name: NAME.askMenu,
    default_member_permissions: MEMBERS,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  },
  ask: async ({ text, private: isPrivate }, library) => {
    const question = questionIn(text);
    if (question === null) return { message: plainMessage('problem', NO_QUESTION), private: true };
    return answerTo({ question, only: null, private: isPrivate }, library);
  },
};

const NO_QUESTION = `There is no question in that message: it should have ${QUESTION_LENGTH.min} to ${QUESTION_LENGTH.max} characters of text. You can ask it yourself with /ask.`;

/** Longer texts are not searched for a question. */
const LONGEST_MESSAGE = 4000;

/** The whole text; of a long one the first sentence that asks something. Null when there is none of a question's length. */
function questionIn(text: string): string | null {
  const words = visibleText(text.slice(0, LONGEST_MESSAGE));
  if (words.length <= QUESTION_LENGTH.max) return words.length < QUESTION_LENGTH.min ? null : words;
  const sentences = splitSentences(words, { start: 0, end: words.length });
  const asking = sentences.map((sentence) => sliceOf(words, sentence));
  return asking.find((one) => one.endsWith('?') && one.length <= QUESTION_LENGTH.max) ?? null;
}

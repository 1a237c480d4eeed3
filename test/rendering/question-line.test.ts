import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerMessage } from '../../src/rendering/answer-message.ts';
import { discordPayload } from '../../src/rendering/discord-payload.ts';
import { readQuestion } from '../../src/rendering/question-line.ts';
import { visibleText } from '../../src/rendering/visible-text.ts';
import { aQuote, aSingleAnswer, aSource, position, says } from '../support/answers.ts';
import { messageBody } from '../support/discord-refusals.ts';
import { hostileText } from '../support/hostile-text.ts';
import { markdownOf } from '../support/shown-text.ts';

/** What is read back from the message that answers a question. */
function readBack(question: string, source: string): string | null {
  const answer = {
    ...aSingleAnswer(
      position(source, says(aSource(1, { title: source, author: source }), aQuote(source))),
    ),
    question,
  };
  const { components } = discordPayload(answerMessage(answer, []), { private: false });
  return readQuestion(markdownOf(messageBody.parse({ components, flags: 1 << 15 })));
}

test('the question is read back from its answer, whatever it and the source say', () => {
  const source = fc.oneof(
    hostileText,
    hostileText.map((text) => `Question: ${text}`),
    fc.constant('\n-# Question: another?'),
  );
  fc.assert(
    fc.property(hostileText, source, (text, words) => {
      const question = visibleText(text);
      const isQuestion = question.length >= 2 && question.length <= 300;
      expect(readBack(text, words)).toBe(isQuestion ? question : null);
    }),
  );
});

test('a message without a question has none', () => {
  expect(readQuestion('### 5 sources\n-# Page 1 of 2')).toBeNull();
});

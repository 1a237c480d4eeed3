import { expect, test } from 'vitest';
import { leavesOut } from '../../src/rendering/answer-glance.ts';
import { answerMessage } from '../../src/rendering/answer-message.ts';
import { discordPayload } from '../../src/rendering/discord-payload.ts';
import type { Answer } from '../../src/answering/answer.ts';
import {
  aConflict,
  anAgreement,
  aQuote,
  aSingleAnswer,
  aSource,
  noAnswer,
  position,
  says,
} from '../support/answers.ts';
import { strongestOf } from '../../src/rendering/strongest.ts';
import { FLAG, messageBody } from '../support/discord-refusals.ts';
import { linesOf } from '../support/message-words.ts';
import { manySources } from '../support/many-sources.ts';
import { wordsOf } from '../support/shown-text.ts';

/** An answer's lines on a small screen. */
function glance(answer: Answer): string[] {
  const { glance: blocks = [] } = answerMessage(answer, []);
  return linesOf({ blocks });
}

/** What Discord shows of it; throws where Discord would refuse. */
function inDiscord(answer: Answer): string {
  const { components, allowedMentions } = discordPayload(answerMessage(answer, []), {
    private: false,
  });
  return wordsOf(
    messageBody.parse({
      components,
      allowed_mentions: allowedMentions,
      flags: FLAG.componentsV2,
    }),
  );
}

const LONG =
  'After a long night at sea, with the lamps out and the pumps failing one after the other, the ferry sank on Monday, and its crew were taken off by boats from the harbour.';

test('a long quote is cut around its deciding words, and the cut is seen', () => {
  const answer = aConflict(
    position('on Monday', says(aSource(1), aQuote(LONG, 'on Monday'))),
    position('on Tuesday', says(aSource(2), aQuote('It sank on Tuesday.', 'on Tuesday'))),
  );
  const cut = glance(answer).find((line) => line.startsWith('quote: …')) ?? '';
  expect(cut).toMatch(/^quote: … the ferry sank on Monday, and its crew/);
  expect(cut.length).toBeLessThan(120);
  expect(glance(answer)).toContain('quote: It sank on Tuesday.');
  expect(leavesOut(answer)).toBe(true);
});

test('in a dispute what takes sides is quoted before what takes none', () => {
  const told = (label: string, from: number, count: number) =>
    position(
      label,
      ...Array.from({ length: count }, (_, i) =>
        says(aSource(from + i), aQuote(`${label} died.`, label)),
      ),
    );
  const untold = [7, 8].map((number) =>
    position(null, says(aSource(number), aQuote('Some died.'))),
  );
  const lines = glance(aConflict(told('Five', 1, 3), told('Three', 4, 3), ...untold));
  expect(lines.filter((line) => line === 'quote: Some died.')).toEqual([]);
  expect(lines).toContain(
    'small: 1 other answer: Also on this, without a clear answer (2 sources)',
  );
  const roomy = glance(aConflict(told('Five', 1, 1), told('Three', 4, 1), ...untold));
  expect(roomy.slice(-3)).toEqual([
    'quote: Some died.',
    'small: [7] Article 7',
    'small: And 1 more source: [8]',
  ]);
});

test('of several quotes the one with the deciding words stands for its source', () => {
  const answer = aConflict(
    position('5', says(aSource(1), aQuote('The sea was rough.'), aQuote('Five died.', 'Five'))),
    position('3', says(aSource(2), aQuote('Three died.', 'Three'))),
  );
  expect(glance(answer).filter((line) => line.startsWith('quote'))).toEqual([
    'quote: Five died.',
    'quote: Three died.',
  ]);
});

test('a source’s title, author and date fit about one line', () => {
  const source = aSource(12, {
    title: 'What the harbour master of Orm saw on the night when the ferry Aurora sank',
    author: 'Ida Holm',
    site: 'ledger.example',
    published: '2026-04-01',
    updated: '2026-04-28',
  });
  const short = glance(aSingleAnswer(position(null, says(source, aQuote('It sank.'))))).at(-1);
  expect(short).toBe('small: [12] What the harbour master of Orm… · Ida Holm · 28 Apr 2026');
});

test('one source alone keeps both its quotes', () => {
  const answer = aSingleAnswer(
    position('on Monday', says(aSource(1), aQuote(LONG, 'on Monday'), aQuote('All lived.'))),
  );
  expect(glance(answer)).toContain(`quote: ${LONG}`);
  expect([glance(answer).includes('quote: All lived.'), leavesOut(answer)]).toEqual([true, false]);
});

test('what is short is whole, and needs no button for more', () => {
  const answer = aConflict(
    position('3', says(aSource(1), aQuote('Three died.', 'Three'))),
    position('5', says(aSource(2), aQuote('Five died.', 'Five'))),
  );
  expect(leavesOut(answer)).toBe(false);
  expect(leavesOut(noAnswer(says(aSource(1), aQuote(LONG))))).toBe(false);
});

test('of 300 sources all are counted, the strongest of each position quoted, the others named', () => {
  const words = inDiscord(manySources('on Monday', 200, 'on Tuesday', 100));
  expect(words).toMatch(/^on Monday \(200 sources\)$/m);
  expect(words).toMatch(/^on Tuesday \(100 sources\)$/m);
  const quoted = words.match(/^\[\d+\] Article \d+/gm) ?? [];
  expect(quoted).toEqual([1, 2, 3, 201, 202, 203].map((number) => `[${number}] Article ${number}`));
  expect(words).toMatch(/^And 197 more sources: \[4\] .* \[15\] …$/m);
  expect(words).toMatch(/^And 97 more sources: \[204\] .* …$/m);
});

test('of 300 different answers the first are quoted, the others named and counted', () => {
  const answer = aConflict(
    ...Array.from({ length: 300 }, (_, index) =>
      position(`${index} hurt`, says(aSource(index + 1), aQuote(`${index} were hurt.`))),
    ),
  );
  const words = inDiscord(answer);
  expect(words).toMatch(
    /^Sources disagree on a number: 0 hurt or 1 hurt or .* 296 other answers$/m,
  );
  expect(words.match(/^\[\d+\] Article/gm)).toHaveLength(6);
  expect(words).toMatch(/^294 other answers: 6 hurt \(1 source\); .*; …$/m);
});

test('of an agreement of hundreds three speak', () => {
  const many = Array.from({ length: 250 }, (_, index) =>
    says(aSource(index + 1), aQuote('Three were hurt.', 'Three')),
  );
  const words = inDiscord(anAgreement(position('3', ...many)));
  expect(words).toMatch(/^250 sources agree: 3$/m);
  expect(words.match(/^\[\d+\] Article/gm)).toHaveLength(3);
  expect(words).toMatch(/^And 247 more sources: \[4\]/m);
});

test('different subjects are shown apart, each under its own, and nobody is said to disagree', () => {
  const answer: Answer = {
    ...aConflict(
      position('the Orm bridge', says(aSource(1), aQuote('The Orm bridge opened in 1931.'))),
      position('the Tal bridge', says(aSource(2), aQuote('The Tal bridge opened in 1954.'))),
      position(null, says(aSource(3), aQuote('It opened in 1977.'))),
    ),
    verdict: 'conflict',
    differs: 'subject',
  };
  const message = answerMessage(answer, []);
  expect(message.tone).not.toBe('conflict');
  for (const lines of [linesOf(message), glance(answer)]) {
    expect(lines[0]).toBe('title: Different subjects: the Orm bridge; the Tal bridge');
    expect(
      lines.filter((line) => line.startsWith('label')).map((line) => line.replace(/ \(.*/, '')),
    ).toEqual(['label: the Orm bridge', 'label: the Tal bridge', 'label: On something else']);
    expect(lines.join('\n')).not.toMatch(/disagree/i);
  }
});

test('three questions with hundreds of answers each fit one message, and each is heard', () => {
  const crowd = manySources('on Monday', 200, 'on Tuesday', 100);
  const words = inDiscord({
    ...crowd,
    question: 'A '.repeat(140),
    part: `When did it sink ${'so '.repeat(90)}?`,
    further: [
      { ...crowd, question: `Why did it sink ${'so '.repeat(90)}?` },
      { ...noAnswer(...crowd.positions.flatMap(({ answers }) => answers.slice(0, 2))) },
    ],
  });
  expect(words).toMatch(/^1\. Sources disagree .*\n2\. Sources disagree .*\n3\. No source answers/);
  for (const heading of [/^1\. When did/m, /^2\. Why did/m, /^3\. How many were hurt\?$/m])
    expect(words).toMatch(heading);
  expect(words.match(/^\[1\] Article 1$/gm)).toHaveLength(3);
  expect(words.match(/^\[201\] Article 201$/gm)?.length).toBeGreaterThan(1);
  expect(words.match(/^And 198 more sources: \[3\]/gm)).toHaveLength(2);
});

test('with many positions, every question keeps its first', () => {
  const many = aConflict(
    ...Array.from({ length: 40 }, (_, index) =>
      position(`${index} hurt`, says(aSource(index + 1), aQuote(`${index} were hurt.`))),
    ),
  );
  const message = answerMessage(
    { ...many, part: 'How many?', further: [{ ...many, question: 'How many died?' }] },
    [],
  );
  const shown = strongestOf(message, '/all shows them.').flatMap(({ entry }) => entry?.group ?? []);
  expect(new Set(shown.map((group) => group % 2))).toEqual(new Set([0, 1]));
});

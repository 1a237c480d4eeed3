import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer } from '../../src/answering/answer.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { answerMessage } from '../../src/rendering/answer-message.ts';
import { discordPayload } from '../../src/rendering/discord-payload.ts';
import type { Message } from '../../src/rendering/message.ts';
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
import { FLAG, messageBody, withNested } from '../support/discord-refusals.ts';
import { wordsOf } from '../support/shown-text.ts';

// A message as someone hears it who sees neither colour nor weight nor the bar beside a quote.

const { library } = await openLibrary('seeds');

/** What Discord's client has read aloud, in order: texts line by line, then each list and button by its name. */
function heard(message: Message): { lines: readonly string[]; controls: readonly string[] } {
  const { components, allowedMentions } = discordPayload(message, { private: false });
  const body = messageBody.parse({
    components,
    allowed_mentions: allowedMentions,
    flags: FLAG.componentsV2,
  });
  const controls = body.components.flatMap(withNested).flatMap((component) => {
    if (component.type === 2) return [component.label];
    return component.type === 3 ? [component.placeholder ?? ''] : [];
  });
  return { lines: wordsOf(body).split('\n'), controls };
}

async function replyTo(
  name: string,
  values: Readonly<Record<string, string>> = {},
): Promise<Message> {
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) throw new Error(`no /${name}`);
  const options = {
    getString: (option: string) => values[option] ?? null,
    getBoolean: () => null,
    getInteger: () => null,
  };
  return (await command.execute({ options }, library)).message;
}

test('a dispute is heard in order: finding, question, each position, its words, whose they are', async () => {
  const question = 'Did Microsoft and OpenAI end their partnership?';
  const { lines } = heard(await replyTo('ask', { question }));
  expect(lines[0]).toMatch(
    /^Sources disagree: \d (?:Yes|No|It depends)(?:, \d (?:Yes|No|It depends))+$/,
  );
  expect(lines[1]).toBe(`Question: ${question}`);
  const kinds = lines.slice(2).map((line) => {
    if (/^(?:Yes|No|It depends(?:, planned)?): /.test(line)) return 'position';
    return /^\[\d+\] /.test(line) ? 'citation' : 'words';
  });
  // Whoever gives no clear answer comes behind, under words that say so, and whoever is silent last.
  expect(kinds.join(' ')).toMatch(
    /^(?:position (?:words citation ?)+)+(?:words (?:words citation ?)+)?(?:words)?$/,
  );
});

test.each<[string, Promise<Message>]>([
  ['a dispute', replyTo('ask', { question: 'Did Microsoft and OpenAI end their partnership?' })],
  ['one source', replyTo('ask', { question: 'How much did Microsoft invest in OpenAI?' })],
  ['silence', replyTo('ask', { question: 'Who won the 2022 World Cup?' })],
  ['the list', replyTo('sources')],
  ['one of the list', replyTo('sources', { document: '3' })],
])('under %s every control has a name of words, and its own', async (_name, reply) => {
  const { controls } = heard(await reply);
  expect(controls.length).toBeGreaterThan(0);
  expect(new Set(controls).size).toBe(controls.length);
  for (const name of controls) expect(name).toMatch(/^\p{Lu}\p{L}+(?: \p{L}+)*(?: …)?$/u);
});

test('what the colour says, the words say', () => {
  const three = says(aSource(1), aQuote('Three were hurt.', 'Three'));
  const five = says(aSource(2), aQuote('Five were hurt.', 'Five'));
  const dispute: Answer = aConflict(position('3', three), position('5', five));
  const answers: readonly Answer[] = [
    dispute,
    { ...dispute, verdict: 'conflict', differs: 'subject' },
    anAgreement(position('3', three, five)),
    aSingleAnswer(position('3', three)),
    noAnswer(three),
  ];
  const findings = answers.map((answer) => heard(answerMessage(answer, [])).lines[0]);
  expect(findings).toEqual([
    'Sources disagree on a number: 3 or 5',
    'Different subjects: 3; 5',
    '2 sources agree: 3',
    'One source answers: 3',
    'No source answers this.',
  ]);
});

test('a link has the name of what it leads to, also where brackets keep the title from being one', () => {
  const cited = (title: string): string => {
    const source = aSource(1, { title, url: 'https://ledger.example/a?b=[1]' });
    const message = answerMessage(
      aSingleAnswer(position(null, says(source, aQuote('It sank.')))),
      [],
    );
    const [container] = discordPayload(message, { private: false }).components;
    return JSON.stringify(container);
  };
  expect(cited('The night at Orm')).toContain(
    '[The night at Orm](https://ledger.example/a?b=%5B1%5D)',
  );
  expect(cited('The night [live] at Orm')).toContain(
    '[(ledger.example)](https://ledger.example/a?b=%5B1%5D)',
  );
});

import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from './library-of-texts.ts';

// Answers that have no figure, day or name: reasons, lists, opinions, what somebody means to do.

const library = libraryOfTexts(
  'The Ardle lido closed in March. It shut because the boiler had burst, the council said. The pool was built in 1936.',
  'Visitors may bring towels, goggles and inflatable rings to the Ardle lido. Dogs stay outside. The lido has two slides.',
  'Councillor Ida Brand called the closure of the lido a disgrace. The old pool, she said, deserved better than a padlock.',
  'The swimming club intends to buy the lido and to run it with volunteers from next spring. Its treasurer was cautious.',
);

describe('an answer without a form of its own', () => {
  it.each([
    ['a reason', 'Why did the lido close?', 'the boiler had burst'],
    ['a list', 'What may visitors bring to the lido?', 'towels, goggles and inflatable rings'],
    ['an opinion', 'What did Ida Brand think of the closure?', 'a disgrace'],
    ['an intent', 'What does the swimming club intend to do?', 'to buy the lido'],
  ])('%s: %s', async (_, question, answer) => {
    expect(lead(await (await library).ask(question))).toContain(answer);
  });
});

it('since when something is so tells when it began, beside a sentence on another day', async () => {
  const articles = await libraryOfTexts(
    'The bakery and the mill have worked together since 2019. A quarrel in late 2023 shook the partnership.',
    'Years of partnership between the bakery and the mill, which began in 2019, are over.',
  );
  const { verdict, positions } = await articles.ask(
    'In what year did the partnership between the bakery and the mill begin?',
  );
  expect(verdict).toBe('agreement');
  expect(positions[0]?.answers).toHaveLength(2);
});

it('a "since" tells of the beginning where no word for it stands', async () => {
  const articles = await libraryOfTexts(
    'The bakery has lent the mill some forty thousand crowns since 2019. A quarrel in late 2023 shook the partnership.',
    'Years of partnership between the bakery and the mill, which began in 2019, are over.',
  );
  const { verdict, positions } = await articles.ask('When did the partnership start?');
  expect(verdict).toBe('agreement');
  expect(positions[0]?.answers).toHaveLength(2);
});

it.each([
  'When did they part ways?',
  'When did the bakery and the mill split?',
  'When did they break up?',
])('a pact that was loosened tells, beside another day, when they parted: %s', async (question) => {
  const articles = await libraryOfTexts(
    'The bakery and the mill have parted ways. The split, confirmed on Tuesday at the fair, surprised the town.',
    'It was a split with no tears. In late April 2026, the bakery and the mill quietly amended their agreement.',
  );
  expect(await articles.ask(question)).toMatchObject({ verdict: 'conflict', differs: 'date' });
});

it('who has left an office holds it no longer', async () => {
  const articles = await libraryOfTexts(
    'The board of Corvane Ferries has dismissed its chief executive, Aldo Brix. He is succeeded as chief executive by Ines Talbot.',
    'Aldo Brix has resigned as chief executive of Corvane Ferries. Ines Talbot has taken over as chief executive.',
  );
  const { positions } = await articles.ask('Who is the new chief executive of Corvane Ferries?');
  expect(positions.map(({ label }) => label)).not.toContain('Aldo Brix');
});

it('of what changed each source may tell another part', async () => {
  const articles = await libraryOfTexts(
    'The bakery announced a surprising change to its bond with the mill. It was read out at the fair.',
    'Any change here deserves a close look. The town will watch both houses.',
    'For the mill, the changes bring more room to sell flour to others, but cost it a steady buyer.',
  );
  const { verdict, positions } = await articles.ask('what changed');
  expect(verdict).not.toBe('conflict');
  expect(positions.map(({ label }) => label)).not.toContain('a surprising');
});

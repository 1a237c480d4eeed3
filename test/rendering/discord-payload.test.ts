import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { discordPayload } from '../../src/rendering/discord-payload.ts';
import { answerMessage } from '../../src/rendering/answer-message.ts';
import { plain, strong } from '../../src/rendering/inline.ts';
import type { Action, Block, InlinePiece, Message } from '../../src/rendering/message.ts';
import { aConflict, aQuote, aSource, position, says } from '../support/answers.ts';
import { anyAddress } from '../support/any-text.ts';
import { FLAG, messageBody } from '../support/discord-refusals.ts';
import { readDiscord } from '../support/discord-reader.ts';
import { hostileText } from '../support/hostile-text.ts';
import { markdownOf, wordsOf } from '../support/shown-text.ts';

/** As Discord sees it; throws what Discord would refuse. */
function sent(message: Message) {
  const { components, allowedMentions, flags } = discordPayload(message, { private: false });
  expect(flags).toEqual(['IsComponentsV2']);
  return messageBody.parse({
    components,
    allowed_mentions: allowedMentions,
    flags: FLAG.componentsV2,
  });
}

/** An answer with nothing left out for a small screen. */
function wholeMessage(answer: Answer): Message {
  const { glance: _left, ...whole } = answerMessage(answer, []);
  return whole;
}

const style = fc.constantFrom<InlinePiece['style']>('plain', 'strong', 'emphasis', 'code');
const url = fc.oneof(fc.constant(null), anyAddress, hostileText);
// One text in six is long: more would be cut off unseen, and only take time.
const long = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.tuple(hostileText, fc.nat(200)).map(([text, times]) => text.repeat(times)),
  },
);
const inline = fc.array(fc.record({ text: long, style, url }), { maxLength: 6 });
const entry = fc.option(
  fc.record({
    group: fc.nat(5),
    place: fc.nat(9),
    name: fc.constantFrom('[1]', '[22]', 'x'.repeat(50)),
  }),
  { nil: undefined },
);
const block: fc.Arbitrary<Block> = fc
  .tuple(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('title', 'paragraph', 'label', 'quote', 'small'),
        text: inline,
      }),
      fc.record({ kind: fc.constant('list' as const), items: fc.array(inline, { maxLength: 30 }) }),
      fc.constant({ kind: 'divider' as const }),
    ),
    entry,
  )
  .map(([content, of]) => (of === undefined ? content : { ...content, entry: of }));
const action: fc.Arbitrary<Action> = fc.record({
  id: fc.uuid(),
  label: fc.string({ minLength: 1, maxLength: 200 }),
  style: fc.constantFrom('primary', 'secondary', 'danger'),
  disabled: fc.boolean(),
});
const message: fc.Arbitrary<Message> = fc.record({
  tone: fc.constantFrom('conflict', 'agreement', 'single', 'none', 'plain', 'problem'),
  blocks: fc.array(block, { maxLength: 30 }),
  actions: fc.array(fc.array(action, { minLength: 1, maxLength: 8 }), { maxLength: 6 }),
});

test('whatever a message holds, Discord takes it', () => {
  fc.assert(
    fc.property(message, (any) => {
      sent(any);
    }),
    { numRuns: 200 },
  );
});

test('whatever a message holds, it pings nobody and links nothing but its links', () => {
  const unlinked = fc.array(fc.record({ text: hostileText, style, url: fc.constant(null) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(unlinked, (text) => {
      const { forms } = readDiscord(
        markdownOf(sent({ tone: 'plain', blocks: [{ kind: 'paragraph', text }], actions: [] })),
      );
      expect(forms.filter((form) => !['strong', 'emphasis', 'code'].includes(form))).toEqual([]);
    }),
  );
});

test('a link opens its address under its own words, whatever they are', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const piece = { text, style: 'plain', url: 'https://a.example/b_(c)' } as const;
      const read = readDiscord(
        markdownOf(
          sent({
            tone: 'plain',
            blocks: [{ kind: 'small', text: [plain('> '), piece] }],
            actions: [],
          }),
        ),
      );
      expect(read.forms.filter((form) => !['small', 'link'].includes(form))).toEqual([]);
    }),
  );
});

test('of four thousand emoji in every place, whole ones are shown, as many as fit', () => {
  const emoji = '😀'.repeat(4000);
  const source = aSource(1, { title: emoji, author: emoji, site: emoji });
  const answer = {
    ...aConflict(position(emoji, says(source, aQuote(emoji))), position(null, says(source))),
    question: emoji,
  };
  const words = wordsOf(sent(answerMessage(answer, [])));
  expect(words).toContain('😀…');
  expect(words).not.toMatch(/\p{Surrogate}|\uFFFD/u);
});

test('a moment counts by itself, and only a moment does', () => {
  const shown = (text: string) =>
    markdownOf(
      sent({
        tone: 'plain',
        blocks: [{ kind: 'paragraph', text: [{ text, style: 'moment', url: null }] }],
        actions: [],
      }),
    );
  expect(shown('1767268805')).toBe('<t:1767268805:R>');
  fc.assert(
    fc.property(
      hostileText.filter((text) => !/^\d{0,12}$/.test(text) && text.trim() !== ''),
      (text) => {
        expect(readDiscord(shown(text)).forms).toEqual([]);
      },
    ),
  );
});

test('whatever stands in a list to choose from, Discord takes it', () => {
  const options = fc.array(fc.record({ label: long, value: fc.uuid() }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(options, long, (all, label) => {
      sent({ tone: 'plain', blocks: [], actions: [], menu: { id: 'list', label, options: all } });
    }),
  );
});

test('strong pieces side by side are one', () => {
  const text = [strong('a'), strong('b'), plain(' c '), strong(' d ')];
  expect(
    markdownOf(sent({ tone: 'plain', blocks: [{ kind: 'paragraph', text }], actions: [] })),
  ).toBe('**ab** c **d**');
});

test('every source keeps its line while the longest quotes are cut, and that is said', () => {
  const short = 'Three were hurt.';
  const answers = Array.from({ length: 8 }, (_, index) => {
    const text =
      index === 0 ? short : `Some ${index} were hurt, ${'and the sea was rough, '.repeat(60)}`;
    return says(aSource(index + 1), aQuote(text));
  });
  const words = wordsOf(sent(wholeMessage(aConflict(position('3', ...answers)))));
  expect(words).toContain(short);
  for (let number = 1; number <= 8; number += 1)
    expect(words).toContain(`[${number}] Article ${number}`);
  expect(words).toMatch(/Some 7 were hurt, .*…$/m);
  expect(words).toContain('Long quotes are cut, as “…” shows.');
});

test('of many sources the first of every position stay, and the rest are counted and named', () => {
  const positions = [0, 1, 2].map((group) =>
    position(
      `${group} hurt`,
      ...Array.from({ length: 20 }, (_, place) =>
        says(aSource(group * 20 + place + 1), aQuote('The sea was rough. '.repeat(10))),
      ),
    ),
  );
  const words = wordsOf(sent(wholeMessage(aConflict(...positions))));
  for (const number of [1, 21, 41]) expect(words).toContain(`[${number}] Article ${number}`);
  const [, left = ''] =
    /And (\d+) more sources, for which there is no room here: /.exec(words) ?? [];
  const shown = words.match(/^\[\d+\] Article/gm) ?? [];
  expect(Number(left) + shown.length).toBe(60);
  expect(words).toMatch(/no room here: .*\[60\]|no room here: .* …\./);
});

test('what fits is not touched', () => {
  const answer = aConflict(
    position('3', says(aSource(1), aQuote('Three were hurt.'))),
    position('5', says(aSource(2), aQuote('Five were hurt.'))),
  );
  expect(wordsOf(sent(answerMessage(answer, [])))).not.toMatch(/…|room/);
});

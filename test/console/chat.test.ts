import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../commands/command.ts';
import { chat } from '../../src/console/chat.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../../src/library/open-library.ts';
import { documentsFromTexts } from '../../src/library/reading/read-folder.ts';
import { manySources } from '../support/many-sources.ts';
import { pseudoTerminal } from './pseudo-terminal.ts';
import type { PseudoTerminal } from './pseudo-terminal.ts';

let library: Library;

beforeAll(async () => {
  library = await libraryOf(
    await documentsFromTexts([
      {
        file: 'ferry.txt',
        text: 'The ferry of Orm\n\nThe ferry was built in 1931 by Anna Lund.\n',
      },
      { file: 'mill.txt', text: 'The mill of Orm\n\nThe mill burned down in 1902.\n' },
    ]),
  );
});

function talk(
  screen: PseudoTerminal,
  with_: readonly Command[] = commands,
  about: Library = library,
): Promise<void> {
  const warnings = [{ file: 'scan.pdf', reason: 'PDF files are not read' }];
  return chat(screen.terminal, { library: about, warnings, folder: 'articles', commands: with_ });
}

/** Everything the chat shows to these lines, piped in. */
async function transcript(...lines: readonly string[]): Promise<string> {
  const screen = pseudoTerminal();
  screen.type(`${lines.join('\n')}\n`);
  screen.type(null);
  await talk(screen);
  return screen.shown();
}

test('the greeting says what is loaded, what was left out, and how to connect Discord', async () => {
  const shown = await transcript();
  expect(shown).toMatch(/2 documents, \d+ words, from articles/);
  expect(shown).toContain('scan.pdf: PDF files are not read');
  expect(shown).toContain('DISCORD_TOKEN');
});

test('piped lines are answered one by one, in order', async () => {
  const shown = await transcript('When was the ferry built?', '', '/sources', '/nothing');
  const places = [
    '> When was',
    '  │ The ferry was built in 1931',
    '> /sources',
    '[2] The mill of Orm',
    'no /nothing',
  ];
  const found = places.map((place) => shown.indexOf(place));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test('options work as in Discord', async () => {
  const shown = await transcript(
    '/ask When was it built? source:mill private:true',
    '/sources page:two',
  );
  expect(shown).not.toContain('1931');
  expect(shown).toContain('page should be a whole number');
});

test('a question may lean on the one before it, and what was understood is said', async () => {
  const shown = await transcript('Who built the ferry?', 'and when?', '/ask and when?');
  expect(shown).toMatch(
    /You wrote: and when\?\n +Asked as: When was it that someone built the ferry\?/,
  );
  expect(shown.match(/Asked as/g)).toHaveLength(1);
});

test('a question may lean on keywords, on talk, and on a source that is named', async () => {
  const shown = await transcript('ferry built', 'and when?', 'who said that?', 'is that true?');
  const understood = [...shown.matchAll(/Asked as: (.*)$/gm)].map(([, question]) => question);
  expect(understood).toEqual(['When: ferry built?', 'When: ferry built?', 'When: ferry built?']);
  expect(shown).toMatch(/When: ferry built\?[\s\S]*1931/);
  const put = await transcript('When did the mill burn down?', 'what does the ferry of Orm say?');
  expect(put).toMatch(
    /No source answers this\.\n.*\n +Asked as: When did the mill burn down\?\n +Asked of \[1\] alone: The ferry of Orm\n/,
  );
});

test('small talk is answered in kind, searched for nowhere, and leant on by nothing', async () => {
  const shown = await transcript(
    'hi',
    'When was the ferry built?',
    'thanks',
    'Did a comet explode?',
    'who?',
    'bye',
  );
  expect(shown).toMatch(/> hi\n\nHello\. .*\/help[\s\S]*> thanks\n\nYou are welcome\.\n/);
  expect(shown).toMatch(/> bye\n\nGoodbye\..*\/quit/);
  // What nothing answered is not what is talked about.
  expect(shown).toContain('Asked as: By whom was the ferry built?');
});

test('a question that holds no word to search for is told so', async () => {
  expect(await transcript('why?')).toMatch(/Name what you want to know about/);
});

test('of hundreds of sources the strongest are shown, and /all shows every one', async () => {
  const crowd: Library = {
    documents: library.documents,
    ask: async (question) => ({ ...manySources('on Monday', 200, 'on Tuesday', 100), question }),
  };
  const screen = pseudoTerminal();
  screen.type('/all\nWhen did it sink?\n/sources\n/all\n');
  screen.type(null);
  await talk(screen, commands, crowd);
  const [, before = '', answer = '', , all = ''] = screen.shown().split(/^> /m);
  expect(before).toContain('Nothing has been answered yet');
  const cited = (text: string): number => text.match(/^ +\[\d+\] Article/gm)?.length ?? 0;
  expect([cited(answer), cited(all)]).toEqual([20, 300]);
  expect(answer).toMatch(/on Monday \(200 sources\)[\s\S]*on Tuesday \(100 sources\)/);
  expect(answer).toMatch(/And 280 more sources: \[11\] .* …\. \/all shows them\./);
  expect(all).not.toMatch(/more sources/);
});

test('/help lists the commands and /quit ends the chat', async () => {
  const shown = await transcript('/help', '/quit', 'When was the ferry built?');
  expect(shown).toContain('/ask <question> [source:…] [private:…]');
  expect(shown).not.toContain('1931');
});

test('a command that fails is reported without its cause, and the chat goes on', async () => {
  const screen = pseudoTerminal();
  const broken = commands.map((command) =>
    command.data.name === 'ask'
      ? { ...command, converse: () => Promise.reject(new Error('the disk is\u001b[2J on fire')) }
      : command,
  );
  screen.type('When?\n/sources\n');
  screen.type(null);
  await talk(screen, broken);
  expect(screen.shown()).toContain('could not be answered');
  expect(screen.shown()).toContain('[2] The mill of Orm');
  expect(screen.shown()).not.toContain('fire');
  expect(screen.complained()).toBe('/ask failed: Error: the disk is[2J on fire\n');
});

describe('with a person', () => {
  const CTRL_C = '\u0003';
  const CTRL_D = '\u0004';
  const UP = '\u001b[A';

  test.each([
    ['Ctrl-C', CTRL_C],
    ['Ctrl-C on a line half typed', `When was${CTRL_C}`],
    ['Ctrl-D', CTRL_D],
    ['/quit', '/quit\r'],
  ])('%s ends the chat', async (_name, keys) => {
    const screen = pseudoTerminal({ interactive: true });
    const ended = talk(screen);
    await screen.until('> ');
    screen.type(keys);
    await ended;
    expect(screen.shown()).not.toContain('could not');
  });

  test('the arrow keys bring back earlier lines', async () => {
    const screen = pseudoTerminal({ interactive: true });
    const ended = talk(screen);
    await screen.until('> ');
    screen.type('/sources 2\r');
    await screen.until('The mill burned down');
    screen.type('/nonsense\r');
    await screen.until('no /nonsense');
    const before = screen.shown().length;
    screen.type(`${UP}${UP}\r/quit\r`);
    await ended;
    expect(screen.shown().slice(before)).toContain('The mill burned down');
  });

  test('lines fit the width of the window', async () => {
    const screen = pseudoTerminal({ interactive: true, width: 40 });
    const ended = talk(screen);
    screen.type('When was the ferry built?\r/help\r/quit\r');
    await ended;
    const widths = screen
      .shown()
      .split(/\r?\n/)
      .map((line) => stripVTControlCharacters(line).length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(40);
  });
});

test('several questions in a line are answered one by one, also where they lean on the one before', async () => {
  const shown = await transcript('Was the ferry built?', 'and when and by whom?');
  expect(shown).toMatch(/Asked as: When and by whom was the ferry built\?/);
  expect(shown).toMatch(
    /\n1\. One source answers: in 1931\n2\. One source answers.*\n[\s\S]*\n1\. When was the ferry built\?\n[\s\S]*\n2\. By whom was the ferry built\?\n[\s\S]*Anna Lund/,
  );
});

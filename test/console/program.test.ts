import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { answerJson } from '../../src/console/answer-json.ts';
import { readFolder } from '../../src/library/reading/read-folder.ts';
import { runProgram, startProgram } from './program.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const ENDED = 'Did Microsoft and OpenAI end their partnership?';
const FERRY = 'The ferry was built in 1931 by Anna Lund.';
const EMPTY = 'a new empty folder';
const TWO = 'Did Microsoft and OpenAI end their partnership, and how much did Microsoft invest?';
const INVESTED = 'How much did Microsoft invest in OpenAI?';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-say-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function jsonLines(output: string): readonly z.infer<typeof answerJson>[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => answerJson.strict().parse(JSON.parse(line)));
}

describe('ask', () => {
  test.concurrent(
    'answers every line of its input that is not blank with a line of JSON, in order',
    async () => {
      const input = `${ENDED}\r\n\n  \n${TWO}`;
      const { code, output, errors } = await runProgram(['ask', '--json'], { input });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      const [one, two, ...more] = jsonLines(output);
      expect([one?.question, two?.question, more]).toEqual([ENDED, TWO, []]);

      // Several questions in one are answered one by one.
      expect(two).toMatchObject({ part: ENDED, verdict: 'conflict' });
      expect(two?.further?.map(({ question }) => question)).toEqual([
        'How much did Microsoft invest?',
      ]);

      // Quotes are slices of the readable text, letter for letter.
      const answers = one?.positions.flatMap((position) => position.answers) ?? [];
      expect(answers.length).toBeGreaterThan(1);
      const library = await readFolder(SEEDS);
      for (const { source, quotes } of answers) {
        const text = library.documents.find(({ file }) => file === source.file)?.text;
        for (const quote of quotes) expect(text?.slice(quote.start, quote.end)).toBe(quote.text);
      }
    },
  );

  test.concurrent('answers a question for people without --json', async () => {
    const { code, output } = await runProgram(['ask', ...INVESTED.split(' ')]);
    expect(code).toBe(0);
    expect(output).toMatch(/^ {2}│ .*\$13 billion/m);
    expect(output).toContain('[3] Microsoft and OpenAI Break Up');
  });

  test.concurrent('reads the folder that DOCS_DIR names, and --docs above it', async () => {
    writeFileSync(join(folder, 'ferry.txt'), `${FERRY}\n`);
    const question = 'When was the ferry built?';
    const byEnvironment = await runProgram(['ask', '--json', question], {
      env: { DOCS_DIR: folder },
    });
    expect(byEnvironment.output).toContain(FERRY);
    const byOption = await runProgram(['sources', `--docs=${folder}`, '--text', 'ferry.txt'], {
      env: { DOCS_DIR: '/no/such/folder' },
    });
    expect(byOption).toEqual({ code: 0, output: `${FERRY}\n`, errors: '' });
  });

  test.concurrent('ends quietly when its reader has seen enough', async () => {
    const child = startProgram(['ask', '--json']);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => {});
    child.stdin.write(`${ENDED}\n`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(`${ENDED}\n`.repeat(5));
    const [code] = z
      .tuple([z.number().nullable()])
      .rest(z.unknown())
      .parse(await once(child, 'close'));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});

test.concurrent(
  'without a token the program chats: piped lines are answered, then it ends',
  async () => {
    const { code, output, errors } = await runProgram([], {
      input: `${INVESTED}\n/sources 3\n`,
      env: { DISCORD_TOKEN: '' },
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('5 documents');
    expect(output).toContain('$13 billion');
    expect(output).toContain('Nathan Cole');
  },
);

test.concurrent('--help prints every command', async () => {
  const { code, output } = await runProgram(['ask', '--help']);
  expect(code).toBe(0);
  for (const command of ['npm start', 'ask', 'sources', 'eval', 'register'])
    expect(output).toContain(command);
});

describe('a mistake is one line and an exit code', () => {
  test.concurrent.each([
    [['ask', '--jsn', 'Who?'], {}, 2, "Unknown option '--jsn'"],
    [['ask'], {}, 2, 'There is no question'],
    [['ask', '--docs', '/no/such/folder', 'Who?'], {}, 2, '/no/such/folder'],
    [['ask', '--docs', EMPTY, 'Who?'], {}, 2, 'empty'],
    [['answer'], {}, 2, 'no command answer'],
    [['ask', 'Who?'], { DISCORD_GUILD_ID: 'mine' }, 2, 'DISCORD_GUILD_ID'],
    [['register'], { DISCORD_TOKEN: '' }, 1, 'DISCORD_TOKEN'],
  ] as const)('%j with %j gives %i', async (args, env, expected, words) => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const { code, output, errors } = await runProgram(
      args.map((word) => (word === EMPTY ? empty : word)),
      { env },
    );
    expect({ code, output }).toEqual({ code: expected, output: '' });
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(errors).toContain(words);
  });
});

test.concurrent(
  'eval prints the measures of a gold file whose questions bring their own documents',
  async () => {
    const gold = join(folder, 'gold.jsonl');
    const answers = join(folder, 'answers.jsonl');
    const line = {
      id: 'q1',
      kind: 'single',
      question: 'When was the ferry built?',
      answers: { 'ferry.txt': ['1931'] },
      tags: [],
      documents: [{ file: 'ferry.txt', text: FERRY }],
    };
    writeFileSync(gold, `${JSON.stringify(line)}\n`);
    const { code, output } = await runProgram([
      'eval',
      gold,
      '--answers',
      answers,
      '--docs',
      '/no/such/folder',
    ]);
    expect(code).toBe(0);
    expect(output).toMatch(/^right: single +1\/1 +100\.0 %$/m);
    expect(jsonLines(readFileSync(answers, 'utf8'))).toMatchObject([
      { verdict: 'single', positions: [{ answers: [{ source: { file: 'ferry.txt' } }] }] },
    ]);
  },
);

import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commands } from '../commands/index.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { discordPayload } from '../src/rendering/discord-payload.ts';

// Puts a real answer into the README: what /ask says over the seeds, from the very payload that Discord gets.

const PROJECT = resolve(import.meta.dirname, '..');
const README = join(PROJECT, 'README.md');
const QUESTION = 'Did Microsoft and OpenAI end their partnership?';
const PLACE = /(<!-- example[^\n]*-->\n)[^]*?(<!-- end of example -->)/;

/** The text of Discord's answer, in Discord's markdown. */
async function answerOfDiscord(): Promise<string> {
  const { library } = await openLibrary(join(PROJECT, 'seeds'));
  const ask = commands.find(({ data }) => data.name === 'ask');
  if (ask === undefined) throw new Error('there is no /ask');
  const options = {
    getString: (name: string) => (name === 'question' ? QUESTION : null),
    getBoolean: () => null,
    getInteger: () => null,
  };
  const { message } = await ask.execute({ options }, library);
  const [container] = discordPayload(message, { private: false }).components;
  return (container?.components ?? [])
    .flatMap((component) => ('content' in component ? [component.content] : []))
    .join('\n');
}

/** Discord's markdown in GitHub's: small print, headings within the example, and quotes parted from one another. */
function forGitHub(markdown: string): string {
  const lines = markdown
    .replace(/\\([:.[\]])/g, '$1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (line.startsWith('-# ')) return `<sub>${line.slice(3).replaceAll('**', '')}</sub>`;
      return line.startsWith('### ') ? `**${line.slice(4)}**` : line;
    });
  return lines
    .flatMap((line, index) => {
      const quoted = line.startsWith('> ') && lines[index - 1]?.startsWith('> ') === true;
      return index === 0 ? [line] : [quoted ? '>' : '', line];
    })
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

const example = forGitHub(await answerOfDiscord());
const readme = await readFile(README, 'utf8');
if (!PLACE.test(readme)) throw new Error('README.md has no place for the example');
await writeFile(
  README,
  readme.replace(PLACE, (_whole, start: string, end: string) => `${start}\n${example}\n\n${end}`),
);

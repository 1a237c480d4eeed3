import { fileURLToPath } from 'node:url';
import { entryPoint } from './built-program.mjs';
import { runCompiled } from './compiled-script.mjs';

// Stack traces name the sources, but one answer is quicker than reading where every line came from.
const [, , command, ...words] = process.argv;
const isHelp = words.includes('--help') || words.includes('-h');
const isQuick = command === 'ask' && !isHelp && process.env['NODE_DEBUG'] === undefined;
if (!isQuick) process.setSourceMapsEnabled(true);

const entry = await entryPoint(isQuick ? 'ask.cjs' : 'main.mjs');
if (entry.endsWith('.cjs')) runCompiled(fileURLToPath(entry));
else await import(entry);

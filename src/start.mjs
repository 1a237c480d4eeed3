import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { entryPoint } from './built-program.mjs';
import { runCompiled } from './compiled-script.mjs';

// Stack traces name the sources, but one answer is quicker than reading where every line came from.
const [, , command, ...words] = process.argv;
const isHelp = words.includes('--help') || words.includes('-h');
const isQuick = command === 'ask' && !isHelp && process.env['NODE_DEBUG'] === undefined;
if (!isQuick) process.setSourceMapsEnabled(true);
// Six times V8's own wait before it optimises (67,584): what one answer has optimised runs no more, for a fifth of the work.
if (isQuick) setFlagsFromString('--interrupt-budget=400000');

const entry = await entryPoint(isQuick ? 'ask.cjs' : 'main.mjs');
if (entry.endsWith('.cjs')) runCompiled(fileURLToPath(entry));
else await import(entry);

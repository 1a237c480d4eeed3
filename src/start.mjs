import { entryPoint } from './built-program.mjs';

// Stack traces name the sources, but one answer is quicker than reading where every line came from.
if (process.argv[2] !== 'ask' || process.env['NODE_DEBUG'] !== undefined)
  process.setSourceMapsEnabled(true);

await import(await entryPoint('main'));

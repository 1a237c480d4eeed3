import { entryPoint } from '../../built-program.mjs';

// A thread starts as plain JavaScript, as the program does.
process.setSourceMapsEnabled(true);

await import(await entryPoint('library-thread.mjs'));

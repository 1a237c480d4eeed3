import { entryPoint } from '../../built-program.mjs';

// As `library-thread.mjs` does.
process.setSourceMapsEnabled(true);

await import(await entryPoint('reading-thread.mjs'));

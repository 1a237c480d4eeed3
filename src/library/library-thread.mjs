// A thread starts as plain JavaScript, without the --import tsx of the program: it brings TypeScript along by itself.
import { register } from 'tsx/esm/api';

register();
await import('./library-thread.ts');

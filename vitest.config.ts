import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { inlineLittle } from './src/library/threads/inlining.ts';
import { keepShortLivedYoung } from './src/library/threads/short-lived.ts';
import { builtSources } from './test/support/built-sources.ts';

// Much of what V8 optimises here is about to be run no more. That it waits six times as long as by itself (67,584) saves a
// tenth of the suite's work, and what runs often is still optimised. It does not reach processes that tests start.
setFlagsFromString('--interrupt-budget=400000');
// What the library's thread does for its questions saves a sixth of the work of those asked here.
inlineLittle();
keepShortLivedYoung();

/**
 * The files that take longest, in the order in which they begin; the others follow. Those that wait, for a clock or for a
 * program they started, stand between those that work: so there is always work for both processors, and none ends last.
 */
const FIRST = [
  'library/follow-library',
  'answering/corpora',
  'set-up/built-program',
  'discord/program',
  'discord/new-session',
  'discord/faults',
  'corpus/hostile-bytes',
  'console/program',
  'set-up/secrets',
  'discord/failures',
  'answering/weighing/glance',
  'answering/passages',
  'library/own-thread/follow-in-thread',
];

function place({ moduleId }: TestSpecification): number {
  const at = FIRST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return at === -1 ? FIRST.length : at;
}

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  plugins: [builtSources()],
  test: {
    include: ['test/**/*.test.ts'],
    sequence: { sequencer: LongFirst },
    globalSetup: 'test/support/build-program.ts',
    setupFiles: 'test/support/drawn-texts.ts',
    // For what hangs. A machine that is busy with other things may make anything take twenty times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 20 } },
    // The modules keep no state that one test could leave to another, so files share them; and many tests wait for a
    // program or a socket, so two cores keep three workers busy.
    isolate: false,
    pool: 'threads',
    maxWorkers: 3,
  },
});

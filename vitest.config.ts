import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build-program.ts',
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

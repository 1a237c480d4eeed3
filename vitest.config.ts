import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // The modules keep no state that one test could leave to another, so files share them; and many tests wait for a
    // program or a socket, so two cores keep three workers busy.
    isolate: false,
    pool: 'threads',
    maxWorkers: 3,
  },
});

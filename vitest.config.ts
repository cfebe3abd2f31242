import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Time-outs are wide, since machines are shared: a test that hangs still ends.
// `flows` runs in a real browser against the built site; the others need no build.
// The files of a worker share what it has loaded (the engine's word lists, the browser, the window): most of their
// time went into loading it again for each.
export default defineConfig({
  test: {
    // The flows mostly wait for their browser, so that no core need be kept free.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          testTimeout: 20_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/flows/**'],
        },
      },
      {
        test: {
          name: 'components',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/site/**'],
          globalSetup: 'tests/app/draw-seed-page.ts',
          setupFiles: 'tests/each-component-file.ts',
          testTimeout: 20_000,
        },
      },
      {
        // Pages as they are drawn, with nothing live in them.
        test: {
          name: 'pages',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/site/**/*.test.tsx'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'flows',
          environment: 'node',
          isolate: false,
          include: ['tests/flows/**/*.test.ts'],
          globalSetup: 'tests/flows/global-setup.ts',
          // What is polled for is one second by default, which a page on a busy machine can take to come to life.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})

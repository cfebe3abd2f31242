import { defineConfig } from 'vitest/config'

// Time-outs are wide, since machines are shared: a test that hangs still ends.
// `flows` runs in a real browser against the built site; the others need no build.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 20_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/flows/**'],
        },
      },
      {
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'flows',
          environment: 'node',
          include: ['tests/flows/**/*.test.ts'],
          globalSetup: 'tests/flows/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})

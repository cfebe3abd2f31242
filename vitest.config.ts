import { defineConfig } from 'vitest/config'

// `flows` runs in a real browser against the built site; the others need no build.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/flows/**'],
        },
      },
      { test: { name: 'components', environment: 'jsdom', include: ['tests/**/*.test.tsx'] } },
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

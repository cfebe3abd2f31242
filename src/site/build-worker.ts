import { build } from 'vite'
import type { OfflineFile } from './offline-files.ts'

/**
 * Writes the service worker beside the front page, so that it may speak for all pages, with the list of what it
 * keeps inside: any change of the site is a change of the worker, by which browsers learn of it.
 */
export async function buildWorker(out: string, files: readonly OfflineFile[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { filesToKeep: JSON.stringify(files) },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  })
}

import { build } from 'vite'
import type { OfflineFiles } from './offline-files.ts'

/**
 * Writes the service worker beside the front page, so that it may speak for all pages, with the list of what it
 * keeps inside: any change of the site is a change of the worker, by which browsers learn of it.
 */
export async function buildWorker(
  out: string,
  { files, engine }: Pick<OfflineFiles, 'files' | 'engine'>,
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { filesToKeep: JSON.stringify(files), engineFile: JSON.stringify(engine) },
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

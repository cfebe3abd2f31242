import type { EarlyFetch } from './early-fetch.ts'
import { settingsScript } from './settings-script.ts'

/** The one script that runs before a page is painted: to start one costs more than to run it. */
export function headScript(early?: EarlyFetch): string {
  return (early?.script ?? '') + settingsScript()
}

import type { EarlyFetch } from './early-fetch.ts'
import { settingsScript } from './settings-script.ts'

/**
 * Has a page painted whole at once (`.later` in `styles/marks.css`) when it may be opened further down: by a
 * link to a place, or where the reader left it. The browser's own link to words is not in `location`, but it is
 * in what Chromium tells of the navigation; other browsers hide it there too, and Firefox says nothing of the
 * paint of a page that it opens further down. `userAgentData` is Chromium's alone.
 */
const wholeAtOnce =
  '{let n=performance.getEntriesByType("navigation")[0];if(!navigator.userAgentData||n.type!="navigate"||n.name.includes("#"))document.documentElement.dataset.whole=""}'

/** The one script that runs before a page is painted: to start one costs more than to run it. */
export function headScript(early?: EarlyFetch): string {
  return wholeAtOnce + (early?.script ?? '') + settingsScript()
}

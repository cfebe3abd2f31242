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

/**
 * Whether the reader may have chosen settings. To ask the storage of the device for them holds the first paint
 * back, 20 to 30 ms on a slow one, and who comes for the first time has none: such a page has no service worker
 * yet (app/keep-offline.ts), and no page of the site led to it. It puts them on after its first paint
 * (first-script.ts), for the reader whose browser keeps settings but no service worker.
 */
const mayHaveSettings =
  '"whole"in document.documentElement.dataset||!navigator.serviceWorker||navigator.serviceWorker.controller||document.referrer.startsWith(location.origin)'

/** The one script that runs before a page is painted: to start one costs more than to run it. */
export function headScript(early?: EarlyFetch): string {
  const settings = early
    ? `function putSettings(){${settingsScript()}}if(${mayHaveSettings})putSettings()`
    : settingsScript()
  return wholeAtOnce + (early?.script ?? '') + settings
}

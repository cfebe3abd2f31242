import { choiceNames, choices, rangeNames, ranges, type Settings } from './settings.ts'

/**
 * Puts settings on the page: an attribute for each choice that is not the usual one, a `--set-…` property
 * for each number (`styles/settings.css`). `site/settings-script.ts` does the same before the first paint.
 */
export function applySettings(root: HTMLElement, settings: Settings): void {
  for (const name of choiceNames) {
    if (settings[name] === choices[name][0]) delete root.dataset[name]
    else root.dataset[name] = settings[name]
  }
  for (const name of rangeNames) {
    const value = settings[name]
    if (value === null) root.style.removeProperty(`--set-${name}`)
    else root.style.setProperty(`--set-${name}`, `${value}${ranges[name].unit}`)
  }
}

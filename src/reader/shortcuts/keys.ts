import { recordIn, recordOf } from '../stored-record.ts'

/** The single keys of the page: off until the reader asks for them (WCAG 2.1.4), and each can be another. */
export type Keys = {
  readonly isOn: boolean
  /** What the reader changed, by action; `''` for no key. */
  readonly changed: Readonly<Record<string, string>>
}

export const noKeys: Keys = { isOn: false, changed: {} }

/** The key of each action until it is changed; an action that is not here has none. */
const defaults: Readonly<Record<string, string>> = {
  'next-quotation': 'j',
  'previous-quotation': 'k',
  'next-by-speaker': 'n',
  'previous-by-speaker': 'N',
  'next-section': 's',
  'previous-section': 'S',
  'open-find': '/',
  'open-go': 'g',
  'open-listen': 'l',
  'open-settings': 'a',
  'open-help': '?',
  'clear-filter': 'x',
  'copy-link': 'c',
  'copy-words-link': 'w',
  'copy-words-quotation': 'q',
  'highlight-words': 'h',
  'note-words': 'o',
  'open-notes': 'm',
  start: 't',
}

/** The key of an action as it is set now; `''` for none. */
export function keyOf(keys: Keys, action: string): string {
  return keys.changed[action] ?? (Object.hasOwn(defaults, action) ? (defaults[action] ?? '') : '')
}

/** The keys with another for an action; an action that it belongs to already is not asked here. */
export function withKey(keys: Keys, action: string, key: string): Keys {
  return { ...keys, changed: { ...keys.changed, [action]: key } }
}

/** The action that a key belongs to, other than this one; `null` where it is free. */
export function takenBy(
  keys: Keys,
  actions: readonly string[],
  action: string,
  key: string,
): string | null {
  if (key === '') return null
  return actions.find((other) => other !== action && keyOf(keys, other) === key) ?? null
}

/** What was typed as one key: its last letter; `''` for none, or for white space, which scrolls the page. */
export function keyTyped(typed: string): string {
  return [...typed].at(-1)?.trim() ?? ''
}

/** Reads what is stored, which somebody else may have written: what can't be a key is left out. */
export function parseKeys(stored: string | null): Keys {
  const found = recordIn(stored)
  const changed = Object.entries(recordOf(found.changed)).flatMap(([action, key]) =>
    typeof key === 'string' && key === keyTyped(key) ? [[action, key] as const] : [],
  )
  return { isOn: found.isOn === true, changed: Object.fromEntries(changed.slice(0, 100)) }
}

/** The keys as they are stored; `null` when nothing is set. */
export function formatKeys(keys: Keys): string | null {
  return keys.isOn || Object.keys(keys.changed).length > 0 ? JSON.stringify(keys) : null
}

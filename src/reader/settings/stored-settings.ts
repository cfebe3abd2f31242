import { recordIn } from '../stored-record.ts'
import {
  type Choice,
  type ChoiceName,
  choiceNames,
  choices,
  noSettings,
  type RangeName,
  rangeNames,
  ranges,
  type Settings,
} from './settings.ts'

/** Where settings are kept on the device. */
export const settingsKey = 'dateline-settings'

/** Raised when a stored value would come to mean something else. */
export const settingsVersion = 1

/**
 * Reads what is stored. It may be of another version, cut off, or written by somebody else: each value that
 * is not one of ours is as if it had never been set.
 */
export function parseSettings(stored: string | null): Settings {
  const found = recordIn(stored)
  if (found.version !== settingsVersion) return noSettings
  return {
    theme: choiceIn(found, 'theme'),
    face: choiceIn(found, 'face'),
    markQuotations: choiceIn(found, 'markQuotations'),
    markEntities: choiceIn(found, 'markEntities'),
    markTimes: choiceIn(found, 'markTimes'),
    announce: choiceIn(found, 'announce'),
    motion: choiceIn(found, 'motion'),
    size: numberIn(found, 'size'),
    line: numberIn(found, 'line'),
    width: numberIn(found, 'width'),
    letter: numberIn(found, 'letter'),
    word: numberIn(found, 'word'),
    paragraph: numberIn(found, 'paragraph'),
  }
}

/** What to store: only what was set; `null` when nothing is. */
export function formatSettings(settings: Settings): string | null {
  const set = [
    ...choiceNames.filter((name) => settings[name] !== choices[name][0]),
    ...rangeNames.filter((name) => settings[name] !== null),
  ].map((name) => [name, settings[name]])
  if (set.length === 0) return null
  return JSON.stringify({ version: settingsVersion, ...Object.fromEntries(set) })
}

function choiceIn<Name extends ChoiceName>(
  found: Readonly<Record<string, unknown>>,
  name: Name,
): Choice<Name> {
  const [first, ...others]: readonly Choice<Name>[] = choices[name]
  return others.find((choice) => choice === found[name]) ?? first
}

function numberIn(found: Readonly<Record<string, unknown>>, name: RangeName): number | null {
  const value = found[name]
  const { min, max } = ranges[name]
  return typeof value === 'number' && value >= min && value <= max ? value : null
}

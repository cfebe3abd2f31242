/** What a text that the device kept says, by name; nothing where it is no JSON, since anybody may have written it. */
export function recordIn(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(stored ?? 'null'))
  } catch {
    return {}
  }
}

/** A value by its names; nothing where it is no object. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

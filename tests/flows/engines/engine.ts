/** A browser of another make, with the little that the flows in `engines.test.ts` need of one. */
export type Engine = {
  readonly version: string
  open(url: string): Promise<void>
  back(): Promise<void>
  click(selector: string): Promise<void>
  /** Presses a key by its name in the DOM: `Tab`, `Enter`, `Escape`. */
  press(key: Key): Promise<void>
  /** What an expression is in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>
  close(): Promise<void>
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown'

/** How to start one that is installed; `null` where it is not. */
export type FindEngine = () => Promise<(() => Promise<Engine>) | null>

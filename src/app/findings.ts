import type { Corrections } from '../annotation/corrections.ts'
import type { QuoteFacts } from '../reader/quotes/quote-facts.ts'
import type { PackedMarks } from '../reader/source/marks.ts'
import type { SectionFacts } from '../reader/source/section-facts.ts'
import type { TimeFacts } from '../reader/source/time-facts.ts'
import { sourceFileOf } from '../reader/source-file.ts'
import type { Script } from '../reader/speech/script.ts'
import type { EventFacts } from '../reader/timeline/event-facts.ts'
import type { Whereabouts } from '../reader/whereabouts.ts'
import { versionQuery } from './page-data.ts'

/** What the cards of an article tell; a file beside its page, fetched when it is first asked for. */
export type Findings = {
  readonly quotations: readonly QuoteFacts[]
  readonly events: readonly EventFacts[]
  /** What is read aloud. */
  readonly script: Script
  readonly times: readonly TimeFacts[]
  readonly sections: readonly SectionFacts[]
  /** Where every mention stands in the file, and why it was found. */
  readonly marks: PackedMarks
  /** The file that puts findings of this article right, and what it says so far; `null` where there can be none. */
  readonly corrections: { readonly file: string; readonly made: Corrections | null } | null
  readonly whereabouts: Whereabouts
  /** The agency or paper that the dateline names. */
  readonly outlet: string | null
}

const fetched = new Map<string, Promise<Findings | null>>()

/** Fetched once a page; `null` without a network, and the rest of the page still works. */
export function findingsOf(slug: string): Promise<Findings | null> {
  const known = fetched.get(slug)
  if (known) return known
  const findings = fetch(`${import.meta.env.BASE_URL}a/${slug}/findings.json${versionQuery()}`)
    .then((response) => (response.ok ? (response.json() as Promise<Findings>) : null))
    .catch(() => null)
  fetched.set(slug, findings)
  return findings
}

/** Has a text that no build has read answer as if it had been fetched. */
export function putFindings(slug: string, findings: Findings, source: string): void {
  fetched.set(slug, Promise.resolve(findings))
  sources.set(slug, Promise.resolve(source))
}

const sources = new Map<string, Promise<string | null>>()

/** The untouched file, over which all findings are ranges; fetched once a page, too. */
export function sourceOf(slug: string): Promise<string | null> {
  const known = sources.get(slug)
  if (known) return known
  const source = fetch(sourceFileOf(slug) + versionQuery())
    .then((response) => (response.ok ? response.arrayBuffer() : null))
    // Not by `text()`, which would swallow a byte order mark, and all offsets with it.
    .then((bytes) => bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    .catch(() => null)
  sources.set(slug, source)
  return source
}

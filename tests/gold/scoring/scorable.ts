import type { Boilerplate } from '../../../src/annotation/document.ts'
import type { Entity, Mention, Reading } from '../../../src/annotation/entities.ts'
import type { EventMention } from '../../../src/annotation/events.ts'
import type { Quotation } from '../../../src/annotation/quotations.ts'
import type { Timex } from '../../../src/annotation/times.ts'

/** What the scores look at of an `Analysis`: its findings without their evidence. */
export type Scorable = {
  readonly boilerplate: readonly Pick<Boilerplate, 'range'>[]
  readonly entities: readonly ScorableEntity[]
  readonly quotations: readonly Pick<Quotation, 'range' | 'kind' | 'source' | 'via'>[]
  readonly times: readonly Pick<Timex, 'range' | 'value'>[]
  readonly events: readonly Pick<
    EventMention,
    'range' | 'label' | 'date' | 'planned' | 'entities'
  >[]
}

export type ScorableEntity = Pick<Entity, 'id' | 'type'> & {
  readonly mentions: readonly Pick<Mention, 'range' | 'kind'>[]
  readonly readings: readonly (Pick<Reading, 'id' | 'kind'> & {
    readonly mentions: readonly Pick<Mention, 'range'>[]
  })[]
}

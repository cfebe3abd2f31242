import * as v from 'valibot'
import { entityTypes } from '../../src/annotation/entities.ts'

const anchor = v.union([
  v.string(),
  v.strictObject({ words: v.string(), nth: v.optional(v.string()) }),
])
const anchors = v.optional(v.array(anchor), [])
const day = v.pipe(v.string(), v.isoDate())
const name = v.string()

/** TIMEX3 value: a date or time with `X` for what is unknown, a duration, or a word for now, past and future. */
const timexValue = v.pipe(
  v.string(),
  v.regex(
    /^(?:[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(?:T(?:\d\d(?::\d\d)?|MO|MI|AF|EV|NI|DT))?|P[\dX.]+(?:[YMWD]|DE)|PT[\dX.]+[HMS]|(?:PAST|PRESENT|FUTURE)_REF)$/,
    'no TIMEX3 value',
  ),
)

const entity = v.strictObject({
  /** The fullest name in the article, or the words that first describe somebody who is not named. */
  name,
  type: v.picklist(entityTypes),
  /** Each is a name mention wherever it stands alone, outside boilerplate and longer names. */
  names: v.optional(v.array(name), []),
  /** Name mentions that need their context: a surname that two people share. */
  at: anchors,
  /** “the Chinese President” */
  described: anchors,
  /** Third person only. */
  pronouns: anchors,
  /** Of a capital’s name mentions: those that are a government, those that are the city. */
  governments: anchors,
  cities: anchors,
})

const quotation = v.strictObject({
  words: anchor,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  /** Entities by name; exactly one of `speakers`, `unnamed`, `unknown`. */
  speakers: v.optional(v.array(name)),
  /** The words for somebody of whom no more is known: “officials”. */
  unnamed: v.optional(anchor),
  unknown: v.optional(v.picklist(['no-cue', 'no-antecedent', 'two-candidates'])),
  /** Nearest first. */
  via: v.optional(v.array(v.strictObject({ entity: v.optional(name), words: anchor })), []),
  group: v.optional(v.string()),
})

const event = v.strictObject({
  /**
   * As far as the text gives it: `2024-03` is a month, `2024-03-01/2024-03-05` an interval. Left out: it has no
   * place on the calendar.
   */
  date: v.optional(
    v.pipe(
      v.string(),
      v.check((date) => date.split('/').every((end) => v.is(timexValue, end)), 'no date'),
    ),
  ),
  words: anchor,
  planned: v.optional(v.literal('true')),
  /** Who takes part. */
  with: v.optional(v.array(name), []),
})

/** A gold file as a person writes it; every scalar is a string. Of the seven layers, none may be left out. */
export const goldFile = v.strictObject({
  /** What the engine is told. Left out: nobody tells it. */
  published: v.optional(day),
  /** Where the text itself tells the date, and which one it is. */
  dated: v.optional(v.strictObject({ words: anchor, date: day })),
  title: v.optional(anchor),
  headings: anchors,
  dateline: v.optional(anchor),
  boilerplate: v.array(anchor),
  entities: v.array(entity),
  quotations: v.array(quotation),
  /** Titles, nicknames, scare quotes, words as words: in quotation marks, and nobody’s speech. */
  not_quotations: v.array(anchor),
  times: v.array(v.tuple([anchor, v.picklist(['DATE', 'TIME', 'DURATION', 'SET']), timexValue])),
  events: v.array(event),
  /** What careful readers may take either way: it is not counted, found or not. */
  either: v.optional(
    v.strictObject({
      boilerplate: anchors,
      names: anchors,
      quotations: anchors,
      times: anchors,
      events: anchors,
    }),
    {},
  ),
})
export type GoldFile = v.InferOutput<typeof goldFile>

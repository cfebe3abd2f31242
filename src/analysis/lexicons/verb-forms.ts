import { isPastCue } from './cue-verbs.ts'
import { auxiliaries, irregularPasts, presentVerbs } from './grammar-words.ts'

/** Forms of “be”, “have” and “do” in the past, and participles that spelling does not show. */
const otherPasts: ReadonlySet<string> = new Set(
  `was were had did been gone come taken made given seen known become begun broken driven eaten fallen
   forgotten frozen grown shaken shown sung sunk spoken stolen sworn swum torn thrown woken worn written
   withdrawn overcome overthrown undertaken hidden born borne beaten blown risen done drawn chosen flown
   forbidden forbade bitten undergone underwent overthrew undertook foresaw tore woke swept swam beat
   blew bled bred shrank sprang stuck stung strode bent crept clung slid spun hid built lent sank quit
   burst cast bet rid read upheld withheld withstood overran overtook mistook oversaw undid froze drank burnt
   learnt spoilt spilt leapt knelt wept strove swung shone spat stank`.split(/\s+/u),
)

const notPast: ReadonlySet<string> = new Set(
  `need feed seed speed indeed hundred united red bed shed weed deed breed bleed exceed proceed succeed
   embed unprecedented so-called wide-ranging led-by sacred naked wicked aged crooked rugged beloved
   hatred kindred infrared need unmanned limited unlimited unexpected mohammed ahmed reed creed`.split(
    /\s+/u,
  ),
)

/** Whether a word (lower case) is a past tense or a past participle: “opened”, “took”, “signed”. */
export function isPastForm(word: string): boolean {
  return (
    irregularPasts.has(word) ||
    otherPasts.has(word) ||
    (/^[a-z-]{2,}ed$/u.test(word) && !notPast.has(word)) ||
    // “relaid”, “rebuilt”, “resold”
    (/^re(?!lay$|sent$)[a-z]{3,}$/u.test(word) && irregularPasts.has(word.slice(2)))
  )
}

/** Whether a word (lower case) can be a verb in the past: any past form, and “forecast”, which looks like the present. */
export function isPastVerb(word: string): boolean {
  return isPastForm(word) || isPastCue(word)
}

/**
 * Whether the lists hold a word (lower case) as the verb of a clause: “is”, “took”, “needs”, “said”. Most pasts in -ed
 * are in no list, since their letters show them: each caller says which of them it takes.
 */
export function isListedVerb(word: string): boolean {
  return (
    auxiliaries.has(word) || irregularPasts.has(word) || presentVerbs.has(word) || isPastCue(word)
  )
}

/** Pasts that are no participle, and those of saying, which hardly ever follow their noun as one. */
const finitePasts: ReadonlySet<string> = new Set(
  `was were had did went took came gave knew saw began ran wrote broke drew drove ate flew chose rose threw
   wore shook swore stole rode sang rang forgot forgave became withdrew overcame fell spoke grew said told
   added noted blew overthrew undertook foresaw tore woke swam forbade underwent sank
   sprang shrank strode bore fled lay overran overtook mistook oversaw undid froze drank strove stank`.split(
    /\s+/u,
  ),
)

/** Whether a past form can only be the verb of a clause: “went”, “said”; not “released”, “held”. */
export function isFinitePast(word: string): boolean {
  return finitePasts.has(word)
}

/** Participles that say nothing without the date behind them: “The trial is set for November”. */
export const scheduling: ReadonlySet<string> = new Set(
  'set scheduled due slated planned expected dated postponed delayed extended'.split(' '),
)

/** Words that put what follows, or what stands beside them, after the time of writing. */
export const futureCues: ReadonlySet<string> = new Set(
  `will 'll shall would won't may might should must wo
   plan plans planned planning scheduled schedules expects expected expect due intends intend intended
   hopes hope hoping slated aims upcoming promises promised vowed going payable redeemable effective
   poised supposed bound prepares preparing prepared likely tentatively proposed forthcoming looms
   expires expire begins`.split(/\s+/u),
)

/** Verbs of plans that are told in the present: “The court sits on Monday”. */
export const timetabled =
  /^(?:meet|open|close|leave|fly|arrive|return|resume|vote|sit|depart|travel|start|begin|end|reopen|play|sail|continue)(?:e?s)?$|^(?:flies|goes)$/u

/** The same of verbs that take an object: “Lima host Quito on Sunday”, “The bank publishes its results on Friday”. */
export const timetabledWithObject =
  /^(?:play|face|host|meet|visit|welcome|entertain|open|hear|publish|release|unveil|launch|hold)(?:e?s)?$/u

/** Those of them that are told of teams. */
export const fixtures = /^(?:play|face|host|meet|welcome|entertain|travel)$/u

/**
 * Verbs with which news reports credit words to somebody, by what they take.
 *
 * Origin: chosen for this project among the verbs of Levin, English Verb Classes and Alternations (1993),
 * §37.7 (say), §37.1 (tell), §37.8 (complain), §37.9 (advise), §29.5 (conjecture), §33 (judgement) and
 * §48.1.2 (reflexive appearance), and the cue verbs that Newell et al. (LREC 2018) discuss for PolNeAR.
 */
export type CueClass =
  /** Takes the words as a clause: “said (that) …”. */
  | 'say'
  /** Takes a hearer before the clause: “told reporters (that) …”. */
  | 'tell'
  /** Takes a clause, and says what somebody holds: “believes (that) …”. */
  | 'think'
  /** What a document, a poll or a court does: “found that …”; needs its “that” or quoted words. */
  | 'show'
  /** Takes a thing or a person, not a clause: “praised the …”; credits quoted words alone. */
  | 'judge'

type CueVerb = { readonly lemma: string; readonly class: CueClass }
export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const lemmas: Readonly<Record<CueClass, string>> = {
  say: `say add note state announce argue claim insist explain continue conclude reply respond answer ask
    write tweet declare assert allege acknowledge admit agree maintain contend observe remark comment
    stress emphasise emphasize underline underscore reiterate repeat recall joke quip predict warn complain
    caution concede confess confirm counter deny disclose elaborate exclaim reason interject lament mention
    muse opine pledge vow promise propose protest recount retort shout swear testify threaten wonder recommend
    suggest boast brag crow declaim demand guess hint imply interrupt mutter murmur whisper yell cry scream
    snap sigh report post blog intone offer charge cite contest proclaim pronounce rejoin relate sum
    volunteer speculate theorise theorize urge request order stipulate assess clarify chide thunder tout
    signal point put`,
  tell: `tell remind inform assure notify advise instruct persuade convince reassure promise warn urge ask
    order caution lecture`,
  think: `think believe hope fear expect suspect feel anticipate doubt figure consider realise realize
    recognise recognize worry wish regret know understand estimate forecast project decide plan want seek
    intend prefer agree see`,
  show: `show find indicate reveal rule conclude demonstrate prove suggest determine hold`,
  judge: `praise criticise criticize condemn denounce call describe dismiss slam blast decry deride mock
    hail welcome accuse blame label brand characterise characterize reject rebuke attack defend applaud
    thank quote refer dub compare liken ridicule endorse support oppose assail lambast lambaste
    urge cite tout champion advocate term depict portray paint bemoan question challenge discuss
    disavow repudiate dispute echo express voice address vilify credit salute pan rip lash`,
}

/** Forms that spelling rules do not give. */
const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  put: ['put'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  understand: ['understood'],
  show: ['showed', 'shown'],
  find: ['found'],
  hold: ['held'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  forecast: ['forecast'],
  brag: ['bragged'],
  quip: ['quipped'],
  snap: ['snapped'],
  plan: ['planned'],
  regret: ['regretted'],
  admit: ['admitted'],
  refer: ['referred'],
  prefer: ['preferred'],
  slam: ['slammed'],
  pan: ['panned'],
  rip: ['ripped'],
  dub: ['dubbed'],
  sum: ['summed'],
  blog: ['blogged'],
}

export type CueReading = { readonly verbs: readonly CueVerb[]; readonly forms: readonly CueForm[] }

const cueClasses: readonly CueClass[] = ['say', 'tell', 'think', 'show', 'judge']

/** Every form of every verb, in lower case. */
export const cueForms: ReadonlyMap<string, CueReading> = formsOf(lemmas)

/** Whether a word (lower case) can be the past of a verb of attribution: “said”, “told”, “forecast”. */
export function isPastCue(word: string): boolean {
  return cueForms.get(word)?.forms.includes('past') ?? false
}

function formsOf(byClass: Readonly<Record<CueClass, string>>): Map<string, CueReading> {
  const found = new Map<string, CueReading>()
  for (const kind of cueClasses) {
    for (const lemma of byClass[kind].trim().split(/\s+/u)) {
      for (const [form, word] of inflect(lemma)) {
        const known = found.get(word) ?? { verbs: [], forms: [] }
        const verbs = known.verbs.some((verb) => verb.lemma === lemma && verb.class === kind)
          ? known.verbs
          : [...known.verbs, { lemma, class: kind }]
        found.set(word, { verbs, forms: [...new Set([...known.forms, form])] })
      }
    }
  }
  return found
}

function inflect(lemma: string): [CueForm, string][] {
  const stem = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma
  const past = irregular[lemma]?.[0] ?? (lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`)
  const doubled = /([bcdfglmnprt])\1ed$/u.test(past) && !lemma.endsWith(past.slice(-4, -2))
  const third = /(?:s|x|z|ch|sh)$|i$/u.test(stem) ? `${stem}es` : `${lemma}s`
  const ing = doubled
    ? `${past.slice(0, -2)}ing`
    : lemma.endsWith('e') && !lemma.endsWith('ee')
      ? `${lemma.slice(0, -1)}ing`
      : `${lemma}ing`
  return [
    ['base', lemma],
    ['third', third],
    ['past', past],
    ['participle', irregular[lemma]?.[1] ?? past],
    ['ing', ing],
  ]
}

/** Forms that are nouns at least as often as verbs: a cue only where what stands around says so. */
export const nounLikeForms: ReadonlySet<string> = new Set(
  `notes note states state claims claim answers answer comments comment reports report demands demand
   promises promise pledges pledge vows vow requests request orders order posts post tweets tweet offers offer
   charges charge threats estimates estimate forecast forecasts projects project plans plan hopes hope fears
   fear doubts doubt figures figure wonders wonder reasons reason mentions mention proposes protest protests
   warning warnings feeling finding findings hearing shows show rules rule holds points point calls call
   questions question attacks attack support supports challenge challenges brand brands label labels term
   terms blames blame voice voices address addresses credit credits salute quotes quote cries cry sighs sigh
   contest contests counter counters hints hint guess thought quips quip jokes joke signals signal wants want
   wish wishes regret regrets sums sum repeat repeats saying reasoning understanding writing posting
   offering meaning thinking reply replies retort complaint caution cautions known found held sees see
   remarks remark worries worry blogs blog boasts boast suspects suspect stresses stress thanks thank
   disputes dispute echo echoes recalls recall reports tout touts wish decides address praise praises
   paint paints pan pans rip lash blast blasts`
    .trim()
    .split(/\s+/u),
)

/** Lemmas whose words may be an infinitive: “promised to leave”, “urged them to leave”. */
export const infinitiveLemmas: ReadonlySet<string> = new Set(
  `promise vow pledge threaten offer agree ask urge tell order warn advise request demand swear propose
   instruct persuade convince remind recommend call`.split(/\s+/u),
)

/** Lemmas that give somebody a name of the speaker’s own making: “called him “Little Marco””. */
export const namingLemmas: ReadonlySet<string> = new Set(
  `call describe brand label deride dismiss mock ridicule characterise characterize denounce depict portray
   slam`.split(/\s+/u),
)

/**
 * Closed classes of English words, as any grammar lists them (Quirk et al. 1985, ch. 2 and appendix),
 * and the verbs that are irregular in the past. In lower case with straight apostrophes.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const determiners = set(
  `the a an this that these those his her its their my our your some any no each every both either neither
   another many several few most all such one two three four five six seven eight nine ten dozens
   hundreds thousands other`,
)

export const subjectPronouns = set(
  `i you he she it we they who this that these those everyone everybody someone somebody nobody anyone both
   others many some one there`,
)

export const prepositions = set(
  `of for in at on from with by to about against into over under after before during since until between
   among across through toward towards within without near behind beyond outside inside despite amid
   around upon per via above below off out up down along besides like unlike including regarding
   concerning versus than onto`,
)

/** Words after which a new clause or its subject begins. */
export const clauseOpeners = set(
  `that but when while because if whether although though whereas where which who whom whose what how why
   so yet nor unless until since as than then lest or once`,
)

export const auxiliaries = set(
  `is are was were be been being am has have had having do does did will would shall should can could may
   might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
   can't cannot couldn't shouldn't mightn't 's 're 've 'll 'd 'm ain't`,
)

/** Forms of “be”: after one, a past participle is passive. */
export const formsOfBe = set(
  `is are was were be been being am isn't aren't wasn't weren't 're 'm 's get got gets`,
)

export const negations = set(
  `not never no n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
   can't cannot couldn't shouldn't neither nor`,
)

/** Verbs that make what follows “to” something that was not said. */
export const refusals = set(
  `refuse refuses refused refusing decline declines declined declining fail fails failed failing neglect
   neglects neglected neglecting avoid avoids avoided avoiding stop stops stopped unable reluctant`,
)

/** Adverbs without -ly that stand between a subject and its verb. */
export const adverbs = set(
  `also already then later now again still even just often once soon ever always almost instead further earlier
   here there twice too only yesterday today tonight thereby thus therefore however meanwhile
   afterward afterwards first rather quite so not never`,
)

export const temporalWords = set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   january february march april may june july august september october november december jan feb mar apr
   jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night noon
   midnight week weekend month year last this next earlier later late early recently again ago afterward
   afterwards separately simply here there then also too spring summer autumn fall winter local time`,
)

/** Past tenses that spelling does not show; with auxiliaries and -ed they tell a clause from a phrase. */
export const irregularPasts = set(
  `went took made came gave got had found knew thought saw told said left felt kept began showed heard ran
   held brought wrote stood lost paid met led spoke read spent grew won taught fell sent built broke drew
   drove ate fought flew chose rose threw wore shook struck swore stole sold sought sat rode slept shot
   sang rang forgot forgave became understood withdrew overcame cut hit put set let cost hurt shut split
   spread dealt meant dug fed fled hung laid lay lit bought caught`,
)

/** Verbs in the present that a reported clause has again and again. */
export const presentVerbs = set(
  `needs need wants want goes go takes take makes make comes come gives give gets get thinks think knows know
   says say sees see looks look works work seems seem means mean keeps keep remains remain includes include
   continues continue appears appear begins begin shows show believes believe deserves deserve depends
   depend feels feel plans plan hopes hope expects expect lacks lack agrees agree supports support becomes
   become belongs belong represents represent requires require allows allow causes cause faces face exists
   exist stands stand leads lead runs run lies lie owns own helps help hurts hurt
   matters matter tends tend understands understand poses pose threatens threaten rejects reject`,
)

export const titleAbbreviations = set(
  `mr mrs ms dr prof sen rep gov gen col lt capt sgt rev hon st jr sr maj adm pres amb supt insp messrs
   no inc corp co ltd vs v`,
)

/** Nouns for things that are written, broadcast or given out, and so carry the words of others. */
export const documentNouns = set(
  `statement statements report reports letter letters email emails e-mail tweet tweets post posts memo memos
   release communique communiqué bulletin filing filings document documents affidavit complaint
   indictment transcript interview readout briefing dispatch article editorial column essay
   op-ed blog commentary broadcast video message text notice note advisory survey poll study paper
   book memoir speech address testimony lawsuit newsletter account press`,
)

/** Nouns for what is counted or kept, and so shows what they hold. Origin: collected for this project. */
export const recordNouns = set(
  `data figures records minutes statistics numbers files polls estimates findings results footage images photos
   accounts papers drafts draft`,
)

/** The parts of a person’s name that reference styles turn round. */
export type NameParts = {
  readonly given: string
  /** With what belongs to it: “van der Berg”. */
  readonly family: string
  /** “Jr.”, “III”; `null` for most. */
  readonly suffix: string | null
}

// Capitals, or letters of a script that has none.
const word = "(?:(?:\\p{Lu}\\.-?)+|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*\\.?)"
const small =
  '(?:van|von|der|den|de|del|della|di|da|das|do|dos|du|e|y|la|le|al|el|bin|bint|ibn|ben|ter|ten|zu|zur)'
const great = '(?:Van|Von|De|Del|Di|Da|Dos|Du|La|Le|Al|El|Bin|Ben|St\\.?)'
/** al-Rashed, d’Ancona: written together with the name. */
const joined = "(?:(?:al|el|as|ash|an|ad|ar|ur)-|(?:d|l|dell|dall)['’])"
const particles = `(?:(?:${small} ){1,3}|(?:${great} ){1,2}(?:${small} )?)`
const suffix = '(?:Jr\\.?|Sr\\.?|II|III|IV|2nd|3rd)'
const personal = new RegExp(
  `^(?<given>${word}(?: ${word}){0,3}?) (?<family>(?:${particles})?(?:${joined})?${word}(?: y ${word})?)(?:,? (?<suffix>${suffix}))?$`,
  'u',
)

/**
 * Splits a name where its letters tell how.
 *
 *     Ludwig van der Berg   →  Ludwig | van der Berg
 *     Martin Hale Jr.       →  Martin | Hale | Jr.
 *
 * @returns  `null` where they don’t: one word, or a name that may well begin with the family’s
 */
export function partsOfName(name: string): NameParts | null {
  const { given, family, suffix = null } = personal.exec(name)?.groups ?? {}
  if (!given || !family || isFamilyFirst(name)) return null
  return { given, family, suffix }
}

/** Whether a stretch of a byline may be a name, with or without parts, and not a remark in small letters. */
export function isNameLike(name: string): boolean {
  return personal.test(name) || new RegExp(`^${word}$`, 'u').test(name)
}

/**
 * Korean names are romanised with the second syllable small: “Lee Jae-min”. Of Chinese and Vietnamese ones the
 * family names are few; these are the most frequent that are no given names in English.
 */
function isFamilyFirst(name: string): boolean {
  const [first = ''] = name.split(' ')
  return frequent.has(first) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)
}

const frequent = new Set(
  'Wang Zhang Liu Chen Yang Huang Zhao Zhou Xu Zhu Guo Gao Luo Zheng Liang Xie Tang Feng Deng Cao Peng Xiao Pan Xi Jiang Cai Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Phan Bui'.split(
    ' ',
  ),
)

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '\u00a0': '~',
  '\u00ad': '\\-',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  å: '{\\aa}',
  Å: '{\\AA}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '€': '{\\texteuro}',
  '£': '{\\pounds}',
}

/** Accents that TeX has, by the combining character. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
}

const special = new RegExp(
  `[${Object.keys(specials)
    .map((sign) => `\\u{${hex(sign)}}`)
    .join('')}]`,
  'u',
)
const accented = new RegExp(
  `^(?<letter>[A-Za-z])(?<accent>[${Object.keys(accents).join('')}])$`,
  'u',
)

/**
 * Words as TeX sets them: its own signs escaped, accents and curly marks as the commands that every TeX
 * has known. What needs a package or has no command (guillemets, Cyrillic) stays as it is, for the engines that
 * read UTF-8.
 *
 *     Søren’s 5 % & “Škoda”  →  S{\o}ren's 5 \% \& ``{\v{S}}koda''
 */
export function tex(words: string): string {
  const curly = words.replaceAll(/(?<=^|[\s([{—–-])"/gu, '“').replaceAll('"', '”')
  return Array.from(curly.normalize('NFC'), signInTex).join('')
}

function signInTex(sign: string): string {
  if (/[{}$&#%_]/u.test(sign)) return `\\${sign}`
  if (special.test(sign)) return specials[sign] ?? sign
  const { letter = '', accent = '' } = accented.exec(sign.normalize('NFD'))?.groups ?? {}
  const command = accents[accent]
  return command ? `{\\${command}{${letter === 'i' ? '\\i' : letter}}}` : sign
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16)
}

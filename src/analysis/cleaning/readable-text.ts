import type { Boilerplate } from '../../annotation/document.ts'
import { isInline } from './is-inline.ts'
import { characterOf, characterReference } from './markup.ts'

/**
 * The text as its finders read it: as long as the source, so that every position is one in both, but with
 * blanks for what is markup within a sentence, and with the marks that character references stand for.
 *
 *     She was <em>late</em>, &ldquo;again&rdquo;.
 *     She was     late     ,       “again”      .
 *
 * Letters within a word (`caf&eacute;`) stay as they are: a blank would cut the word.
 */
export function readableText(text: string, boilerplate: readonly Boilerplate[]): string {
  return withCharacters(withoutTags(text, boilerplate))
}

/** The same with blanks for tags alone: what paragraphs are cut of, so that no end of one is lost. */
export function withoutTags(text: string, boilerplate: readonly Boilerplate[]): string {
  const inline = boilerplate.filter(isInline)
  return inline.length === 0 ? text : blanked(text, inline)
}

function blanked(text: string, inline: readonly Boilerplate[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { range } of inline) {
    pieces.push(text.slice(from, range.start), ' '.repeat(range.end - range.start))
    from = range.end
  }
  return pieces.join('') + text.slice(from)
}

/** Marks that belong to the word behind them; the others belong to the one before. */
const opens = /^[“‘«]$/u

function withCharacters(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(characterReference, (reference, ...rest) => {
    const offset: number = rest.at(-3)
    const character = characterOf(rest.at(-1))
    if (character === null || !/^[^\p{L}\p{N}&<>]$/u.test(character)) return reference
    const after = /^[\p{L}\p{N}]/u.test(text.slice(offset + reference.length))
    // “he&#39;d”: the clitic keeps its apostrophe
    const leads = opens.test(character) || (after && /^["'’€£$]$/u.test(character))
    return leads ? character.padStart(reference.length) : character.padEnd(reference.length)
  })
}

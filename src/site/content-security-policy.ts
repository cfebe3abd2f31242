import { createHash } from 'node:crypto'

/**
 * The policy of a page: everything from its own host, no script in the page, and of style only what the
 * build itself put there, known by its hash (CSP Level 3).
 *
 * @param inlineStyles  the text of each `<style>` element, to the byte
 */
export function contentSecurityPolicy(inlineStyles: readonly string[]): string {
  const hashes = inlineStyles.map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${["'self'", ...hashes].join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

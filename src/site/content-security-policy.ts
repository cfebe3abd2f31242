import { createHash } from 'node:crypto'

/**
 * The policy of a page: everything from its own host; of style and script within the page only what the
 * build itself put there, known by its hash (CSP Level 3).
 *
 * @param inline  the content of the `<style>` and of each `<script>` element, to the byte
 */
export function contentSecurityPolicy(inline: {
  style: string
  scripts: readonly string[]
}): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${inline.scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${hashOf(inline.style)}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

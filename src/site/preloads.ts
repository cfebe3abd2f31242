import type { Rolldown } from 'vite'

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

/**
 * What a page will need right after its first paint, fetched meanwhile: the fonts, since with
 * `font-display: optional` a face is used only when it is there at once; and the script that makes the
 * page live, which its small first script asks for only once the page is painted.
 *
 * @param output  what Vite has built
 */
export function preloadsOf(output: Output, base: string): string {
  const fonts = output.filter(({ fileName }) => fileName.endsWith('.woff2'))
  return [
    ...fonts.map(
      ({ fileName }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${fileName}" />`,
    ),
    ...liveScripts(output).map(
      (fileName) =>
        `<link rel="preload" as="script" crossorigin fetchpriority="low" href="${base}${fileName}" />`,
    ),
  ].join('')
}

/** The chunks that the entry imports by itself when it runs, with all that they need. */
function liveScripts(output: Output): string[] {
  const chunks = output.filter((part) => part.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry)
  const live = chunks.filter((chunk) => entry?.dynamicImports.includes(chunk.fileName))
  return [...new Set(live.flatMap((chunk) => [chunk.fileName, ...chunk.imports]))].filter(
    (fileName) => fileName !== entry?.fileName,
  )
}

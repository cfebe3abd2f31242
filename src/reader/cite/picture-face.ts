import face from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

/**
 * The serif face under a name of its own. The page’s `font-display: optional` lets a page that was slow go
 * without it for good; a picture waits for it, since what is measured in one face must be drawn in it.
 */
export const pictureFace = 'Dateline picture'

let loaded: Promise<unknown> | null = null

/** Once it is there; where it can’t be had, the pictures are drawn in another serif face. */
export function pictureFaceLoaded(): Promise<unknown> {
  loaded ??= loadFace().catch(() => null)
  return loaded
}

async function loadFace(): Promise<void> {
  const loading = new FontFace(pictureFace, `url("${face}")`, { weight: '400 700' })
  document.fonts.add(await loading.load())
}

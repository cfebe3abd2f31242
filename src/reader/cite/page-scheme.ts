import type { Scheme } from './picture-colours.ts'

/** Whether the page is dark now, by its reader’s choice or by the system’s. */
export function pageScheme(): Scheme {
  const [, red = 255, green = 255, blue = 255] =
    /(\d+), (\d+), (\d+)/u
      .exec(getComputedStyle(document.documentElement).backgroundColor)
      ?.map(Number) ?? []
  return red + green + blue < 384 ? 'dark' : 'light'
}

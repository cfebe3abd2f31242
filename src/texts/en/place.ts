export const place = {
  back: (paragraph: number) => `Back at paragraph ${paragraph}`,
  start: 'Start',
  stay: 'Close',
}

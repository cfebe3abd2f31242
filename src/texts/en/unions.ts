/** The namings of an entity that the reader took apart. */
export const unions = {
  namings: (name: string) => `Namings of ${name}, taken apart`,
  takeApart: 'Take apart',
  unite: 'Unite again',
}

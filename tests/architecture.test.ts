import { execFileSync } from 'node:child_process'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** What each part of `src/` may import, besides itself and packages. */
const mayImport = {
  annotation: [],
  analysis: ['annotation'],
  articles: ['annotation', 'analysis'],
  cli: ['annotation', 'analysis', 'articles', 'export'],
  training: ['annotation', 'analysis'],
  address: ['annotation'],
  export: ['annotation', 'address'],
  texts: [],
  ui: [],
  reader: ['annotation', 'address', 'texts', 'ui'],
  app: ['annotation', 'articles', 'address', 'export', 'texts', 'ui', 'reader', 'styles'],
  drawing: ['annotation', 'texts', 'app', 'reader'],
  site: [
    'annotation',
    'analysis',
    'articles',
    'address',
    'export',
    'texts',
    'app',
    'reader',
    'drawing',
  ],
  // its worker, which `app` starts by its address
  own: ['annotation', 'analysis', 'articles', 'export', 'texts', 'app', 'reader', 'drawing'],
  main: ['app', 'styles'],
  offline: [],
  styles: [],
} as const satisfies Record<string, readonly string[]>

type Part = keyof typeof mayImport

/** Packages that only some parts may use: the engine and the contract are pure, `ui` knows React alone. */
const mayUse: Partial<Record<Part, RegExp>> = {
  annotation: /^temporal-polyfill$/,
  analysis: /^(?:temporal-polyfill|world-countries)(?:\/|$)/,
  address: /^approx-string-match$/,
  export: /^temporal-polyfill$/,
  offline: /^workbox-(?:core|precaching|routing|strategies)$/,
  ui: /^(?:react|@base-ui\/react)(?:\/|$)/,
  reader: /^(?:react(?:-dom|-router)?|tinykeys|diff|yaml|@fontsource-variable)(?:\/|$)/,
  app: /^react(?:-dom|-router)?(?:\/|$)/,
}

const files = globSync('src/**/*.{ts,tsx,cjs}').map((file) => file.replaceAll('\\', '/'))

type Import = { readonly from: string; readonly to: string }

const imports: readonly Import[] = files.flatMap((from) =>
  importsIn(readFileSync(from, 'utf8')).map((name) => ({
    from,
    to: name.startsWith('.') ? join(dirname(from), name).replaceAll('\\', '/') : name,
  })),
)

/** The names after `from`, after a bare `import`, and in `import()`; comments can't look like these. */
function importsIn(source: string): string[] {
  const statements = source.matchAll(
    /^(?:(?:import|export)\b[^'"]*?\bfrom\s*|import\s*|\}\s*from\s*)(['"])(?<name>[^'"]+)\1/gm,
  )
  const calls = source.matchAll(/\b(?:import|require)\(\s*(['"])(?<name>[^'"]+)\1/g)
  return [...statements, ...calls].flatMap(({ groups }) => groups?.name ?? [])
}

function partOf(file: string): Part {
  const [, name = ''] = file.split('/')
  const part = name.replace(/\.tsx?$/, '')
  if (!isPart(part)) throw new Error(`${file} is in no part of src/ that the table knows`)
  return part
}

function isPart(part: string): part is Part {
  return Object.hasOwn(mayImport, part)
}

const inside = (file: string) => file.startsWith('src/')
const show = ({ from, to }: Import) => `${from} → ${to}`

test('every import follows the table', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!inside(to)) return false
    const allowed: readonly string[] = mayImport[partOf(from)]
    return partOf(to) !== partOf(from) && !allowed.includes(partOf(to))
  })
  expect(imports.length).toBeGreaterThan(50)
  expect(wrong.map(show)).toEqual([])
})

test('the engine, the contract and the page use only the packages that they may', () => {
  const wrong = imports.filter(({ from, to }) => {
    const allowed = mayUse[partOf(from)]
    return !inside(to) && allowed !== undefined && !allowed.test(to)
  })
  expect(wrong.map(show)).toEqual([])
})

test('no feature of the reader imports another', () => {
  const featureOf = (file: string) => /^src\/reader\/([^/]+)\//.exec(file)?.[1]
  const wrong = imports.filter(({ from, to }) => {
    const [ours, theirs] = [featureOf(from), featureOf(to)]
    return theirs !== undefined && inside(from) && from.startsWith('src/reader/') && ours !== theirs
  })
  expect(wrong.map(show)).toEqual([])
})

test('what is plain logic does not import React', () => {
  const logic = /^src\/(?:reader|app)\/(?:.*\/)?(?!use-)[^/]+\.ts$/
  const wrong = imports.filter(({ from, to }) => logic.test(from) && /^react/.test(to))
  expect(wrong.map(show)).toEqual([])
})

test('the engine compiles without the types of a browser or of Node', () => {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
  const run = () => execFileSync(process.execPath, [tsc, '-p', 'src/analysis'], { stdio: 'pipe' })
  expect(run).not.toThrow()
})

test('the engine keeps nothing between two calls', () => {
  const engine = files.filter((file) => /^src\/(?:analysis|annotation)\//.test(file))
  const wrong = engine.filter((file) =>
    /^(?:export )?(?:let|var)\b|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b/m.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(engine.length).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})

test('names say what is in a file', () => {
  const wrong = files.filter((file) => /\/(?:index|utils?|helpers?|common|misc)\.tsx?$/.test(file))
  expect(wrong).toEqual([])
  const ours = files.filter((file) => !file.endsWith('.d.ts'))
  expect(ours.filter((file) => /^export default\b/m.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('the top level holds the product and its configuration, nothing else', () => {
  const allowed =
    /^(?:\..+|package(?:-lock)?\.json|README\.md|LICENSE|index\.html|(?:vite|vitest)\.config\.ts|(?:tsconfig|biome|knip)\.json|src|seeds|tests|docs|public)$/
  const made = ['node_modules', 'dist']
  const top = readdirSync('.').filter((name) => !made.includes(name))
  expect(top.filter((name) => !allowed.test(name))).toEqual([])
})

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { build } from 'vite'

/** The words that the compared pages show, and the fonts they show them in. */
export type Words = {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** The `@font-face` rules of the site. */
  readonly fontFaces: string
}

/** Within node_modules, so that the bare page finds React there, and so that nothing else finds the page. */
const folder = resolve('node_modules/.cache/dateline-bench')

/** The words of the built site's front page. */
export function wordsOf(dist: string): Words {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const article = /<article[\s\S]*?<\/article>/.exec(html)?.[0] ?? ''
  const inner = (tag: string) =>
    Array.from(
      article.matchAll(new RegExp(`<${tag} id="[^"]*"[^>]*>([\\s\\S]*?)</${tag}>`, 'g')),
      ([, content = '']) => content.replace(/<[^>]*>/g, ''),
    )
  const fontFaces = (html.match(/@font-face\s*\{[^}]*\}/g) ?? []).join('')
  return { title: inner('h1')[0] ?? '', paragraphs: inner('p'), fontFaces }
}

function styleOf({ fontFaces }: Words): string {
  const family = /font-family:\s*([^;}]+)/.exec(fontFaces)?.[1] ?? 'serif'
  return `${fontFaces}body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1875rem/1.6 ${family},Georgia,serif}h1{line-height:1.2}`
}

function pageOf(words: Words, head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${styleOf(words)}</style>${head}</head><body>${body}</body></html>`
}

function copyFonts(dist: string, to: string): void {
  mkdirSync(join(to, 'assets'), { recursive: true })
  const isFont = (file: string) => !/\.\w+$/.test(file) || file.endsWith('.woff2')
  cpSync(join(dist, 'assets'), join(to, 'assets'), { recursive: true, filter: isFont })
}

/** A page as one would write it by hand: the words, the style inline, no script. */
export function makeHandWritten(dist: string, words: Words): string {
  const to = join(folder, 'hand-written')
  rmSync(to, { recursive: true, force: true })
  copyFonts(dist, to)
  const paragraphs = words.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  const body = `<main><article><h1>${words.title}</h1>\n${paragraphs}</article></main>`
  writeFileSync(join(to, 'index.html'), pageOf(words, '', body))
  return to
}

/** The least that React with the same router can be: the words, prerendered and hydrated. */
export async function makeBareReact(dist: string, words: Words): Promise<string> {
  const from = join(folder, 'bare-react')
  rmSync(from, { recursive: true, force: true })
  mkdirSync(from, { recursive: true })
  writeFileSync(join(from, 'words.js'), `export default ${JSON.stringify(words)}`)
  writeFileSync(join(from, 'page.js'), barePage)
  writeFileSync(join(from, 'main.js'), bareMain)
  const { Page } = await import(join(from, 'page.js'))
  const root = renderToString(createElement(StaticRouter, { location: '/' }, createElement(Page)))
  const body = `<div id="root">${root}</div><script type="module" src="./main.js"></script>`
  writeFileSync(join(from, 'index.html'), pageOf(words, '', body))
  const to = join(from, 'dist')
  await build({
    root: from,
    configFile: false,
    logLevel: 'error',
    build: { outDir: to, modulePreload: { polyfill: false } },
  })
  if (!existsSync(join(to, 'index.html'))) throw new Error('the bare page was not built')
  copyFonts(dist, to)
  return to
}

const barePage = `
import { createElement as h } from 'react'
import { Route, Routes } from 'react-router'
import words from './words.js'
const article = () => h('main', null, h('article', null, h('h1', null, words.title),
  words.paragraphs.map((paragraph, at) => h('p', { key: at, dangerouslySetInnerHTML: { __html: paragraph } }))))
export const Page = () => h(Routes, null, h(Route, { path: '/', element: article() }))
`

const bareMain = `
import { createElement as h, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { Page } from './page.js'
function Live() {
  useEffect(() => document.documentElement.setAttribute('data-live', ''), [])
  return h(Page)
}
hydrateRoot(document.getElementById('root'), h(BrowserRouter, null, h(Live)))
`

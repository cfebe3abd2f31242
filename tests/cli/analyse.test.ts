import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { rules } from '../../src/annotation/rules.ts'
import { answerLines } from '../../src/cli/answer-lines.ts'
import { linesOf, runCli } from './run-cli.ts'

const seedFile = 'seeds/000_9fbcbbfa4dd88219.txt'
const seed = readFileSync(seedFile, 'utf8')

// each test starts a process, and other tests run beside it
vi.setConfig({ testTimeout: 30_000 })

const line = (article: object) => `${JSON.stringify(article)}\n`

/** What the command writes for its standard input, and whether it would end well. */
async function answersTo(input: string | Uint8Array) {
  const answers: { line: string; good: boolean }[] = []
  for await (const answer of answerLines(Readable.from([Buffer.from(input)]))) answers.push(answer)
  return {
    good: answers.every(({ good }) => good),
    lines: linesOf(answers.map(({ line }) => line).join('\n')),
  }
}

test('answers a line for each line, in the same order, with the fields of the contract', async () => {
  const ids = ['b', 'a', 'c', '', 'ü', 'a']
  const { code, out, err } = await runCli(
    [],
    ids
      .map((id, n) =>
        line({ id, text: n === 1 ? seed : 'Ann Lee said “yes”.', published: '2022-06-15' }),
      )
      .join(''),
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const answers = linesOf(out)
  expect(answers.map(({ id }) => id)).toEqual(ids)
  for (const answer of answers) {
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        'id',
        'entities',
        'quotes',
        'times',
        'events',
        'sections',
        'boilerplate',
      ]),
    )
  }
  expect(answers[0]?.quotes).toMatchObject([
    {
      range: [14, 17],
      kind: 'direct',
      speakers: ['ann-lee'],
      source: [0, 7],
      cue: [8, 12],
      via: [],
      group: null,
    },
  ])
})

test('a bad line gets an error in its place, the others their answers, and the exit code is 1', async () => {
  const input = [
    line({ id: 'first', text: 'One.' }),
    'not json\n',
    line({ id: 'no text' }),
    line({ id: 7, text: 'x' }),
    line({ id: 'number', text: 5 }),
    line({ id: 'date', text: 'x', published: '2022-02-30' }),
    line({ id: 'date', text: 'x', published: '15 June 2022' }),
    line({ id: 'title', text: 'x', title: 3 }),
    '[]\n',
    'null\n',
    '"text"\n',
    line({ id: 'last', text: 'Two.', published: null, title: null, gold: {} }).trimEnd(),
  ]
  const { code, out } = await runCli([], input.join(''))
  expect(code).toBe(1)
  expect(linesOf(out).map(({ id, error }) => [id, error?.code])).toEqual([
    ['first', undefined],
    [null, 'not-json'],
    ['no text', 'not-an-article'],
    [null, 'not-an-article'],
    ['number', 'not-an-article'],
    ['date', 'not-an-article'],
    ['date', 'not-an-article'],
    ['title', 'not-an-article'],
    [null, 'not-an-article'],
    [null, 'not-an-article'],
    [null, 'not-an-article'],
    ['last', undefined],
  ])
})

test('bytes that are no UTF-8 spoil their own line only', async () => {
  const input = Buffer.concat([
    Buffer.from(line({ id: 'a', text: 'caf' })),
    Buffer.from([0x7b, 0xe9, 0x0a]),
    Buffer.from(line({ id: 'b', text: 'café' })),
  ])
  const { good, lines } = await answersTo(input)
  expect(good).toBe(false)
  expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
    ['a', undefined],
    [null, 'not-utf8'],
    ['b', undefined],
  ])
})

test.each([
  { what: 'nothing at all', input: '', ids: [] },
  { what: 'blank lines', input: '\n  \n\r\n', ids: [] },
  {
    what: 'Windows line ends',
    input: '{"id":"a","text":""}\r\n{"id":"b","text":"x"}\r\n',
    ids: ['a', 'b'],
  },
  { what: 'a byte order mark', input: '\uFEFF{"id":"a","text":"x"}\n', ids: ['a'] },
  { what: 'a line separator inside a string', input: '{"id":"a","text":"x\u2028y"}\n', ids: ['a'] },
  { what: 'a lone surrogate', input: '{"id":"a","text":"x \\ud800 “y” \\udc00"}\n', ids: ['a'] },
  { what: 'only marks', input: line({ id: 'a', text: '“"‘\'»«'.repeat(5000) }), ids: ['a'] },
])('odd input: $what', async ({ input, ids }) => {
  const { good, lines } = await answersTo(input)
  expect(good).toBe(true)
  expect(lines.map(({ id }) => id)).toEqual(ids)
})

test('ranges of an answer are over the text as given', async () => {
  const text = `\uFEFF😀 ${seed}`
  const { lines } = await answersTo(line({ id: 'a', text }))
  const [answer] = lines
  const quotes = answer?.quotes
  expect(
    Array.isArray(quotes) && quotes.map(({ range: [start, end] }) => text.slice(start, end)),
  ).toContain('no ‘forbidden’ areas of cooperation')
})

test('answers the first line before the second has come', async () => {
  const child = spawn(process.execPath, ['src/cli/analyse.ts'])
  const first = new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data))),
  )
  child.stdin.write(line({ id: 'one', text: 'x' }))
  expect(linesOf(await first)[0]?.id).toBe('one')
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.stdin.end()
  expect(await closed).toBe(0)
})

test('ends quietly when whoever reads stops early', async () => {
  const child = spawn(process.execPath, ['src/cli/analyse.ts'])
  let err = ''
  child.stderr.on('data', (data) => {
    err += data
  })
  child.stdin.on('error', () => {}) // the pipe breaks under the writer too
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(line({ id: 'a', text: seed }).repeat(200))
  expect(await closed).toBe(0)
  expect(err).toBe('')
})

test('a file gets a readable summary, with its sidecar read', async () => {
  const { code, out, err } = await runCli([seedFile])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const words of [
    'Published: 2022-06-15',
    'Xi Jinping [xi-jinping]: 6 by name',
    'Vladimir Putin and Xi Jinping',
    'through ‹the Xinhua statement› (Xinhua)',
    'on what China wants or is',
    'Friday 10 June 2022',
    'still to come',
    '‹SHARE THIS ARTICLE ON›',
  ]) {
    expect(out).toContain(words)
  }
})

test('the summary says why of every finding: names, unions, pronouns, metonyms, titles and the rest', async () => {
  const { out } = await runCli([seedFile])
  const analysis = analyse(seed, { published: '2022-06-15' })
  const lines = out.split('\n')
  const isWhy = (line: string | undefined) => /^ +why: \S/u.test(line ?? '')
  const evidence = [
    ...analysis.entities.flatMap(({ mentions, readings }) => [
      ...mentions.map((mention) => mention.evidence),
      ...readings.flatMap((reading) => reading.mentions.map((mention) => mention.evidence)),
    ]),
    ...analysis.quotations.flatMap((quotation) => quotation.evidence),
    ...analysis.times.map((time) => time.evidence),
    ...analysis.events.flatMap((event) => event.evidence),
    ...analysis.boilerplate.map((left) => left.evidence),
    ...analysis.sections.map((section) => section.title.evidence),
  ]
  for (const rule of new Set(evidence.map(({ rule }) => rule))) {
    expect(out).toContain(`why: ${rules[rule]}`)
  }
  for (const [at, line] of lines.entries()) {
    if (/^ {4,6}‹/u.test(line)) expect([line, isWhy(lines[at + 1])]).toEqual([line, true])
  }
})

test('several files are told apart, and one that is missing does not stop the others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  try {
    const good = join(folder, 'good.txt')
    const missing = join(folder, 'missing.txt')
    await writeFile(good, 'Ann Lee said “yes”.')
    await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0xe9]))
    const { code, out, err } = await runCli([missing, good, join(folder, 'latin.txt'), folder])
    expect(code).toBe(1)
    expect(out).toContain('Ann Lee')
    expect(err).toContain(`${missing}: the file: does not exist`)
    expect(err).toContain('is not UTF-8')
    expect(err).toContain('is a folder')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test.each([
  { args: ['--nonsense'] },
  { args: ['--published', '2022-13-01', seedFile] },
  { args: ['--published', '2022-06-15'] },
])('called wrongly with $args it says how it is called and writes nothing', async ({ args }) => {
  const { code, out, err } = await runCli(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('npm run -s analyze')
})

test('--help says how it is called', async () => {
  expect(await runCli(['--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('npm run -s analyze'),
  })
})

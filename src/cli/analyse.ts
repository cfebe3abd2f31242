import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isCalendarDate } from './read-request.ts'

const usage = `Who said what, who is involved, what happened when, in news articles kept as plain text.

  npm run -s analyze -- FILE...     a readable summary of each file
  npm run -s analyze < articles     NDJSON in and out, an article a line:
                                    {"id": string, "text": string, "published"?: "YYYY-MM-DD", "title"?: string}

  --published YYYY-MM-DD   the day that the files were published, before that of their sidecars
  --help                   this text

Ends with 0 when every article could be read, 1 when one could not, 2 when it was called wrongly.`

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  // whoever reads our output may stop early (“| head”): then there is nobody left to tell
  process.stdout.on('error', (error) =>
    process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1),
  )
  const call = callOf(args)
  if (typeof call === 'string') return misused(call)
  if (call.help) return write(usage).then(() => 0)
  if (call.files.length > 0) return summarise(call.files, call.published)
  if (process.stdin.isTTY) return misused('no file given, and nothing on standard input')
  return answer()
}

type Call = {
  readonly help: boolean
  readonly files: readonly string[]
  readonly published: string | null
}

/** What was asked for, or what is wrong with how it was asked. */
function callOf(args: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, published: { type: 'string' } },
    })
    const published = values.published ?? null
    if (published !== null && !isCalendarDate(published))
      return `--published ${published} is not a calendar date`
    if (published !== null && positionals.length === 0) return '--published goes with files'
    return { help: values.help ?? false, files: positionals, published }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function misused(message: string): number {
  console.error(`${message}\n\n${usage}`)
  return 2
}

// The engine is loaded only once there is something to read.

async function answer(): Promise<number> {
  const { answerLines } = await import('./answer-lines.ts')
  let code = 0
  for await (const { line, good } of answerLines(process.stdin)) {
    if (!good) code = 1
    await write(line)
  }
  return code
}

async function summarise(files: readonly string[], published: string | null): Promise<number> {
  const { summaryOf } = await import('./summary-of.ts')
  let code = 0
  for (const file of files) {
    const result = await summaryOf(file, published)
    if (typeof result === 'string') {
      await write(`${files.length > 1 ? `== ${file}\n` : ''}${result}\n`)
      continue
    }
    code = 1
    for (const { file: name, place, what, doThis } of result) {
      console.error(`${join(dirname(file), name)}: ${place}: ${what}. ${doThis}`)
    }
  }
  return code
}

/** Writes a line and waits while the reader is slower than we are, so that nothing piles up. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

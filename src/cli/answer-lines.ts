import { analyse } from '../analysis/analyse.ts'
import { analysisRecord } from '../export/analysis-record.ts'
import { byteLines } from './byte-lines.ts'
import { readRequest } from './read-request.ts'

/** One line of output, and whether the line of input that it answers could be read. */
export type Answer = { readonly line: string; readonly good: boolean }

/** Answers NDJSON, a line for each line in the same order, reading no further ahead than one line. */
export async function* answerLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Answer> {
  for await (const line of byteLines(input)) {
    const answer = answerLine(line)
    if (answer) yield answer
  }
}

function answerLine(line: Uint8Array): Answer | null {
  const request = readRequest(line)
  if (request === null) return null
  if (request.kind === 'bad-line') return failure(request.id, request.code, request.message)
  try {
    const { id, text, published, title } = request
    return {
      line: JSON.stringify(analysisRecord(id, analyse(text, { published, title }))),
      good: true,
    }
  } catch (error) {
    // a mistake of ours must not cost the other lines their answers
    return failure(
      request.id,
      'analysis-failed',
      error instanceof Error ? error.message : String(error),
    )
  }
}

function failure(id: string | null, code: string, message: string): Answer {
  return { line: JSON.stringify({ id, error: { code, message } }), good: false }
}

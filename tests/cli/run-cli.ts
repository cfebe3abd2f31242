import { spawn } from 'node:child_process'

export type Run = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the real command with the given standard input to its end. */
export function runCli(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/analyse.ts', ...args])
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

/** The lines of an NDJSON output, parsed. */
export function linesOf(
  out: string,
): { id: unknown; error?: { code: string; message: string }; [field: string]: unknown }[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

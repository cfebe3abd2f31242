import { spawn } from 'node:child_process'

// Side by side, since each keeps one core busy; the longest begin first.
const commands = [
  'tsc -p .',
  'knip',
  'biome check --error-on-warnings',
  'tsc -p src/analysis',
  'tsc -p src/offline',
]

/** Runs a command and prints what it said as one piece, so that two at once stay apart. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('close', (code) => {
      const end = code === 0 ? '' : `${command} failed (${code ?? 'killed'})\n`
      process.stdout.write(`> ${command}\n${Buffer.concat(said)}${end}`)
      resolve(code === 0)
    })
  })
}

const passed = await Promise.all(commands.map(run))
if (passed.includes(false)) process.exitCode = 1

import { parseArgs } from 'node:util'
import { serveSite } from './site-server.ts'

// Serves dist/ and prints where: node src/site/serve.ts [--port N] [--host NAME]
const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })

try {
  const port = values.port === undefined ? undefined : Number(values.port)
  const { address } = await serveSite('dist', { port, host: values.host })
  console.log(`Dateline is at ${address}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

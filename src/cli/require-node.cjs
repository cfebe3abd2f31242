// Runs before every script. It is written for any Node there ever was, so that a machine with an old one
// gets a sentence and no stack trace. `npm ci` installs the right Node for the scripts (the package
// `node`); where its install script may not run, they fall back to the machine's own.
const { engines } = require('../../package.json')

const wanted = engines.node.replace('>=', '').split('.').map(Number)
const found = process.versions.node.split('.').map(Number)

if (isOlder(found, wanted)) {
  console.error(
    'Dateline needs Node ' +
      wanted.join('.') +
      ' or later; this is ' +
      process.versions.node +
      '.\n' +
      'Install a later Node, or let npm run the install script of the package "node":\n' +
      'npm ci --ignore-scripts=false',
  )
  process.exit(1)
}

function isOlder(a, b) {
  for (let at = 0; at < b.length; at++) if (a[at] !== b[at]) return a[at] < b[at]
  return false
}

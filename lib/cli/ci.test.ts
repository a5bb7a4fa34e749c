import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

/** `.ci/run` in a folder where nothing is installed, with a PATH that holds stand-ins for npm, apt-get and a Chromium. */

const home = mkdtempSync(join(tmpdir(), 'holdfast-ci-'))
afterAll(() => rmSync(home, { recursive: true }))

const needed = ['bash', 'mktemp', 'rm', 'tee', 'tail', 'head', 'grep', 'dirname', 'uname']
const found = (tool: string) => ['/bin', '/usr/bin'].map(folder => join(folder, tool)).find(existsSync)

function runIn(name: string, npm: string): { lines: string[]; status: number | null; installed: boolean } {
  const [root, bin] = [join(home, name), join(home, name, 'bin')]
  for (const folder of [bin, join(root, 'tests'), join(root, 'node')]) mkdirSync(folder, { recursive: true })
  for (const file of ['.ci/run', 'tests/find-chromium.mjs']) cpSync(file, join(root, file))
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  const program = (tool: string, text: string) =>
    writeFileSync(join(bin, tool), `#!/bin/bash\n${text}\n`, { mode: 0o755 })
  for (const tool of needed) symlinkSync(found(tool) ?? '', join(bin, tool))
  symlinkSync(process.execPath, join(bin, 'node'))
  program('id', 'echo 0')
  program('chromium', 'exit 0')
  program('apt-get', `: >"${join(root, 'installed')}"`)
  // `npm install` brings the second Node, which is a stand-in too.
  program(
    'npm',
    `if [[ $1 == test ]]; then ${npm}; fi
for cpu in x64 arm64; do
  there="$3/node_modules/node-linux-$cpu/bin"
  /bin/mkdir -p "$there"
  printf '#!/bin/bash\\necho "✗ lib/late.test.ts › late: Error: on 24"\\necho "5 passed, 1 failed"\\nexit 1\\n' >"$there/node"
  /bin/chmod +x "$there/node"
done`,
  )
  const { stdout, status } = spawnSync('bash', [join(root, '.ci/run')], {
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH: bin, TMPDIR: home },
  })
  return { lines: stdout.trimEnd().split('\n'), status, installed: existsSync(join(root, 'installed')) }
}

it.skipIf(process.platform !== 'linux')(
  'names what failed in either run before its last line, and installs no Chromium beside one that serves',
  () => {
    const said = `for n in 1 2; do echo "✗ tests/a.spec.ts › a$n: Error: no"; done; for n in {1..40}; do echo noise; done`
    const { lines, status, installed } = runIn('two', `${said}; echo "3 passed, 2 failed"; exit 1`)
    expect(lines.slice(-4)).toEqual([
      '✗ tests/a.spec.ts › a1: Error: no',
      '✗ tests/a.spec.ts › a2: Error: no',
      '✗ lib/late.test.ts › late: Error: on 24',
      '8 passed, 3 failed',
    ])
    expect(status).toBe(1)
    expect(installed).toBe(false)
  },
)

it.skipIf(process.platform !== 'linux')(
  'names a run that ended without a count, and no more than twenty lines',
  () => {
    const many = 'for n in {1..30}; do echo "✗ a › $n: no"; done; echo "0 passed, 30 failed"; exit 1'
    const { lines } = runIn('many', many)
    expect(lines.slice(-3)).toEqual(['✗ a › 20: no', '✗ and 11 more', '5 passed, 31 failed'])
    const without = runIn('without', 'echo "The journeys need a Chromium."; exit 1')
    expect(without.lines.slice(-3)).toEqual([
      '✗ npm test: ended with code 1: The journeys need a Chromium.',
      '✗ lib/late.test.ts › late: Error: on 24',
      '5 passed, 2 failed',
    ])
  },
)

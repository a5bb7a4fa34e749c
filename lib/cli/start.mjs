import { tooOld } from './node-version.mjs'

/** `npm start`: see launch.mjs, which is asked for only by a Node that can read it. */
if (tooOld) {
  process.stderr.write(`${tooOld}\n`)
  process.exitCode = 1
} else import('./launch.mjs')

/**
 * Progress, to the terminal and never into what a command prints.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

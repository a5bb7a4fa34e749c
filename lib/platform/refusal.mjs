/**
 * Why something cannot go on, as one sentence for the person at the terminal. Commands print its message
 * alone and exit with code 1; any other error is a fault of ours and keeps its stack.
 */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
}

/** The oldest Node that runs Holdfast. This file is written so that far older ones can read it and say so. */
const oldest = [20, 19]
const found = process.versions.node.split('.').map(Number)
const isOlder = found[0] < oldest[0] || (found[0] === oldest[0] && found[1] < oldest[1])

/** What to say when this Node is too old to run Holdfast; '' when it is not. */
export const tooOld = isOlder
  ? `Holdfast needs Node ${oldest.join('.')} or later; this is ${process.version}.`
  : ''

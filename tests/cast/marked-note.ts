/** A note in which the phrases that a reader would stop at stand in square brackets: its text, and those phrases. */
export function marked(note: string): { readonly text: string; readonly phrases: readonly string[] } {
  return {
    text: note.replace(/[[\]]/g, ''),
    phrases: [...note.matchAll(/\[([^\]]*)\]/g)].map(each => each[1] ?? ''),
  }
}

/**
 * What is typed into a box of several lines before React has taken the page over, and where one was in it. React (19.2)
 * then puts the first text back into every such box that had one: the words would be lost, and whoever had clicked to
 * write on at the end would write at the beginning. An input of one line it leaves alone.
 */
const typed = new WeakMap<HTMLTextAreaElement, string>()
const marked = new WeakMap<HTMLTextAreaElement, readonly [start: number, end: number]>()

if (typeof document !== 'undefined') {
  for (const box of document.querySelectorAll('textarea'))
    if (box.value !== box.defaultValue) typed.set(box, box.value)
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value)
  }
  document.addEventListener('input', onInput, true)
}

/** Called while a box is drawn for the first time: where somebody is in the box that the server drew, if they are. */
export function noteEarlyPlace(id: string): void {
  if (typeof document === 'undefined') return
  const box = document.activeElement
  if (box instanceof HTMLTextAreaElement && box.id === id)
    marked.set(box, [box.selectionStart, box.selectionEnd])
}

/** For the box's `ref`: gives back what was typed into it, and the place where one was. */
export function withEarlyWords(box: HTMLTextAreaElement | null): void {
  if (!box) return
  const early = typed.get(box)
  const place = marked.get(box)
  marked.delete(box)
  if (early !== undefined && box.value !== early) box.value = early
  if (place && document.activeElement === box) box.setSelectionRange(...place)
}

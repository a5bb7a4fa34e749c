/**
 * What is typed into a box of several lines before React has taken the page over, and where one was in it. React (19.2)
 * then puts the first text back into every such box that had one: the words would be lost, and whoever had clicked to
 * write on at the end would write at the beginning. An input of one line it leaves alone.
 */
const typed = new WeakMap<HTMLTextAreaElement, string>()
const marked = new WeakMap<HTMLTextAreaElement, readonly [start: number, end: number]>()

function onInput({ target }: Event) {
  if (target instanceof HTMLTextAreaElement) typed.set(target, target.value)
}

function onSelection() {
  const box = document.activeElement
  // A place at the very beginning is not noted: it cannot be told from where React puts it.
  if (box instanceof HTMLTextAreaElement && box.selectionEnd > 0)
    marked.set(box, [box.selectionStart, box.selectionEnd])
}

if (typeof document !== 'undefined') {
  for (const box of document.querySelectorAll('textarea'))
    if (box.value !== box.defaultValue) typed.set(box, box.value)
  onSelection()
  document.addEventListener('input', onInput, true)
  document.addEventListener('selectionchange', onSelection, true)
}

/** For the box's `ref`: gives back what was typed into it, and the place where one was. */
export function withEarlyWords(box: HTMLTextAreaElement | null): void {
  if (!box) return
  const early = typed.get(box)
  const place = marked.get(box)
  if (early !== undefined && box.value !== early) box.value = early
  else if (!place || box.selectionEnd > 0) return
  if (place && document.activeElement === box) box.setSelectionRange(...place)
}

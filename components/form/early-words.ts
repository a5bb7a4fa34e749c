/**
 * What is typed into a box of several lines before React has taken the page over. React (19.2) then puts the first
 * text back into every such box that had one, and the words would be lost; an input of one line it leaves alone.
 */
const typed = new WeakMap<HTMLTextAreaElement, string>()

if (typeof document !== 'undefined') {
  for (const box of document.querySelectorAll('textarea'))
    if (box.value !== box.defaultValue) typed.set(box, box.value)
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value)
  }
  document.addEventListener('input', onInput, true)
}

/** For the box's `ref`: gives back what was typed into it. */
export function withEarlyWords(box: HTMLTextAreaElement | null): void {
  const early = box ? typed.get(box) : undefined
  if (box && early !== undefined && box.value !== early) box.value = early
}

import type { Line } from '@/lib/forms/transcript'

/** A closing summary, question by question, to be read as one text. */
export const Summary = ({ lines }: { lines: readonly Line[] }) =>
  lines.map(({ id, asked, answered }) => (
    <section key={id} className="max-w-[68ch]">
      <h3>{asked}</h3>
      <p className="whitespace-pre-line">{answered}</p>
    </section>
  ))

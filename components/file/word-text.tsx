'use client'

import type { WordText as Text, WordBlock } from '@/lib/domain/file/word-text'
import { Notice } from '../page/notice'

/** What a Word file says, as plain words: whatever looks like markup in it is words too. */
export function WordText({ text }: { text: Text | null }) {
  if (!text)
    return (
      <Notice tone="info" title="This Word file cannot be shown in a page.">
        <p>It is too big inside, or made in a way that cannot be read here. Download it to read it.</p>
      </Notice>
    )
  return (
    <>
      <p className="text-soft">
        Words and tables alone. Pictures, comments, headers, footers and the numbers of lists are left out:
        download the file to see it as it is.
      </p>
      <div className="flow max-w-[68ch] rounded border border-line p-4">
        {text.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: its parts have no name but their place, and never move
          <Block key={at} block={block} />
        ))}
        {text.blocks.length === 0 && <p>There are no words in it.</p>}
      </div>
      {text.cut && (
        <Notice tone="warning" title="It goes on. This is as much as a page can show.">
          <p>Download the file to read the rest.</p>
        </Notice>
      )}
    </>
  )
}

function Block({ block }: { block: WordBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.words}</h2>
    case 'item':
      return <p className="whitespace-pre-wrap border-s-4 border-line ps-3">{block.words}</p>
    case 'text':
      return <p className="whitespace-pre-wrap">{block.words}</p>
    case 'table':
      return <Rows rows={block.rows} />
  }
}

/** Which row is a head is not known, so none is said to be. Wide ones are moved sideways, by keys too. */
const Rows = ({ rows }: { rows: readonly (readonly string[])[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
  <section className="overflow-x-auto" aria-label="A table" tabIndex={0}>
    <table className="w-full">
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
          <tr key={row}>
            {cells.map((words, cell) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
              <td key={cell} className="min-w-24 whitespace-pre-wrap border border-line p-2 align-top">
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

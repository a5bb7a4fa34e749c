'use client'

import { type FormEvent, useState } from 'react'
import { accepted, mostBytes } from '@/lib/domain/file/file-type'
import { fileForm } from '@/lib/domain/file/questions'
import { type FileRefusal, fileRefusals } from '@/lib/domain/file/refusals'
import { imageWarning } from '@/lib/domain/file/warning'
import type { Given } from '@/lib/forms/given'
import { Field } from '../form/field'
import { oncePressed } from '../form/once-pressed'
import { Notice } from '../page/notice'

type Props = {
  caseId: string
  entry: string
  once: string
  given: Given
  /** Why the last file was not taken; its words are in `given`. */
  problem: { readonly at: FileRefusal; readonly says: string } | null
}

const atFile = (problem: Props['problem']) =>
  problem && problem.at !== 'unconfirmed' && problem.at !== 'words'
const tooLarge = 'This file has more than 20 MB. Choose a smaller one.'

/**
 * One file, what it shows, and the warning that is confirmed each time. The browser posts it itself, with JavaScript and
 * without: the only thing that a page cannot give back is the choice of a file, so what can be said before sending is.
 */
export function FileForm({ caseId, entry, once, given, problem }: Props) {
  const [big, setBig] = useState(false)
  const [busy, setBusy] = useState(false)
  const [unsaid, setUnsaid] = useState(problem?.at === 'words')
  const wrong = big ? tooLarge : atFile(problem) ? problem?.says : null
  const send = (event: FormEvent<HTMLFormElement>) => {
    const blank = String(new FormData(event.currentTarget).get('shows')).trim() === ''
    setUnsaid(blank)
    if (blank || big || busy) event.preventDefault()
    else setBusy(true)
  }
  return (
    <form
      action={`/cases/${caseId}/files/send`}
      method="post"
      encType="multipart/form-data"
      autoComplete="off"
      className="flow"
      onSubmit={send}
    >
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="about" value={entry} />
      {problem && (
        <div role="alert" className="flow-tight rounded border-4 border-red p-4">
          <h2>The file was not added</h2>
          <p>{problem.says}</p>
          <p>Nothing of it was kept. What you wrote is still here.</p>
        </div>
      )}
      <Notice tone="warning" title={imageWarning.title}>
        {imageWarning.says.map(each => (
          <p key={each}>{each}</p>
        ))}
        <p className="text-base text-soft">{imageWarning.source}</p>
      </Notice>
      <label className="choice" htmlFor="confirmed">
        <input type="checkbox" id="confirmed" name="confirmed" value="yes" required />
        {imageWarning.confirms}
      </label>
      <Field
        id="shows"
        question={fileForm.questions.shows}
        given={given}
        error={unsaid ? fileRefusals.words : undefined}
      />
      <div className={`question flow-tight ${wrong ? 'question-wrong' : ''}`}>
        <label htmlFor="file">Choose the file</label>
        <p id="file-hint" className="hint">
          A photograph (JPEG, PNG, WebP), PDF, Word (.docx) or recording (M4A, MP3, WAV), up to 20 MB. From a
          photograph the place, the time and the device are taken out. Other files are kept as they are, with
          what their program wrote in them. Keep the original where it is: a court may ask for it.
        </p>
        <div id="file-error" aria-live="polite">
          {wrong && (
            <p className="problem">
              <span className="sr-only">Problem: </span>
              {wrong}
            </p>
          )}
        </div>
        <input
          type="file"
          id="file"
          name="file"
          className="control"
          accept={accepted}
          aria-describedby="file-hint file-error"
          aria-invalid={wrong ? true : undefined}
          onChange={event => setBig((event.currentTarget.files?.[0]?.size ?? 0) > mostBytes)}
          required
        />
      </div>
      <div className="off-paper buttons">
        <button type="submit" className="button" {...oncePressed(busy)}>
          {busy ? 'Sending and checking…' : 'Add this file'}
        </button>
      </div>
    </form>
  )
}

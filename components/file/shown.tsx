import { kindOf } from '@/lib/domain/file/file-type'
import type { FileView } from '@/lib/domain/file/file-view'
import { ButtonLink } from '../page/button-link'

/** The file itself, inside the page. What it shows is said in words for whoever does not see or hear it. */
export function Shown({ at, file }: { at: string; file: FileView }) {
  const what = file.shows || 'Nobody wrote what it shows.'
  switch (kindOf(file.type)) {
    case 'photograph':
      // biome-ignore lint/performance/noImgElement: the optimiser of images is closed, and these bytes are sealed
      return <img src={`${at}/shown`} alt={what} className="max-h-[80vh] max-w-full border border-line" />
    case 'pdf':
      return (
        <>
          <iframe src={`${at}/pdf`} title={what} className="h-[80vh] w-full border border-line" />
          <p>If you see nothing above, this browser cannot show a PDF in a page: download it.</p>
        </>
      )
    case 'recording':
      return (
        // biome-ignore lint/a11y/useMediaCaption: it comes without any; what it holds is written beside it
        <audio
          controls
          preload="none"
          src={`${at}/shown`}
          aria-label={what}
          className="w-full max-w-[68ch]"
        />
      )
    case 'word':
      return (
        <p className="off-paper">
          <ButtonLink href={`${at}/words`} secondary>
            Read what it says
          </ButtonLink>
        </p>
      )
  }
}

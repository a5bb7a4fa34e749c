import { oncePressed } from './once-pressed'

export type ButtonsProps = {
  submit: string
  /** Which of several alike it is, for whoever hears the button alone. */
  about?: string | undefined
  /** What the button says while it is sent: for what takes long, what is being done. */
  working?: string | undefined
  /** A second way to send, never checked in the browser: "Save and come back". */
  also?: { name: string; value: string; label: string } | undefined
  /** A third, in the same way. */
  more?: ButtonsProps['also']
  /** The page has another button that stands out. */
  secondary?: boolean | undefined
  busy: boolean
}

/** One button that stands out and, sometimes, quieter ones. They stay where they are while the form is sent. */
export function Buttons({ submit, about, working = 'Saving…', also, more, secondary, busy }: ButtonsProps) {
  const shared = { type: 'submit', ...oncePressed(busy) } as const
  return (
    <div className="off-paper buttons">
      <button {...shared} className={secondary ? 'button button-secondary' : 'button'}>
        {busy ? working : submit}
        {about && <span className="sr-only">: {about}</span>}
      </button>
      {[more, also].map(
        other =>
          other && (
            <button
              key={other.value}
              {...shared}
              name={other.name}
              value={other.value}
              className="button button-secondary"
            >
              {other.label}
            </button>
          ),
      )}
    </div>
  )
}

type Props = { many: number; href: string; of: string; danger?: boolean }

/** A number that opens exactly the list which it counts; nothing is to be opened of none. */
export const Count = ({ many, href, of, danger = false }: Props) =>
  many === 0 ? (
    '0'
  ) : (
    <a
      href={href}
      className={danger ? 'tap inline-block min-w-6 font-bold text-red' : 'tap inline-block min-w-6'}
    >
      {many}
      <span className="sr-only"> {of}</span>
    </a>
  )

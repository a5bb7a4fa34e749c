const parts = [
  ['words', 'What the words mean'],
  ['language', 'Words that blame, perhaps'],
  ['who-may', 'Who may do what'],
  ['sources', 'Where the rules come from'],
] as const

/** The way into a long page: its parts, in their order. */
export const OnThisPage = () => (
  <nav aria-label="On this page">
    <ul>
      {parts.map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`} className="tap block w-fit">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

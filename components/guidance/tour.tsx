import type { Role } from '@/lib/domain/access/role'
import { roleWords } from '@/lib/domain/access/role'
import { tour } from '@/lib/domain/guidance/tour'

/** What a person's roles do here and where, a list for each role. */
export const Tour = ({ roles }: { roles: readonly Role[] }) =>
  roles.map(role => (
    <section key={role} className="flow" aria-labelledby={`tour-${role}`}>
      <h2 id={`tour-${role}`}>As {roleWords[role].name.toLowerCase()}</h2>
      <ol className="flow">
        {tour[role].map(({ says, href, link }) => (
          <li key={says}>
            {says}
            {href && (
              <>
                {' '}
                <a href={href} className="whitespace-nowrap">
                  {link}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  ))

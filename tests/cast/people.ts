import type { Role } from '../../lib/domain/access/role'

/** The demonstration cast: invented people, drama-range phones, example.org. */
export const cast: readonly {
  name: string
  email: string
  jobTitle: string
  phone: string
  roles: readonly Role[]
  team: 0 | 1
}[] = [
  {
    name: 'Folasade Brightmore',
    email: 'f.brightmore@example.org',
    jobTitle: 'Social worker',
    phone: '01632 960145',
    roles: ['practitioner'],
    team: 0,
  },
  {
    name: 'Owen Carrick',
    email: 'o.carrick@example.org',
    jobTitle: 'Duty social worker',
    phone: '01632 960833',
    roles: ['practitioner'],
    team: 1,
  },
  {
    name: 'Amrit Sandhu-Cole',
    email: 'a.sandhucole@example.org',
    jobTitle: 'Designated safeguarding lead',
    phone: '01632 960222',
    roles: ['lead'],
    team: 0,
  },
  {
    name: 'Helen Marchetti',
    email: 'h.marchetti@example.org',
    jobTitle: 'Team manager',
    phone: '01632 960150',
    roles: ['manager'],
    team: 0,
  },
  {
    name: 'Joseph Adeyemi-Ward',
    email: 'j.adeyemiward@example.org',
    jobTitle: 'Quality and audit officer',
    phone: '01632 960160',
    roles: ['auditor'],
    team: 1,
  },
  {
    name: 'Priyanka Vellore',
    email: 'p.vellore@example.org',
    jobTitle: 'Systems administrator',
    phone: '01632 960810',
    roles: ['administrator'],
    team: 1,
  },
  {
    name: 'Rosalind Teale',
    email: 'r.teale@example.org',
    jobTitle: 'Deputy safeguarding lead',
    phone: '01632 960228',
    roles: ['lead'],
    team: 1,
  },
  {
    name: 'Tomasz Ellery',
    email: 't.ellery@example.org',
    jobTitle: 'Safeguarding lead, nights',
    phone: '01632 960271',
    roles: ['lead'],
    team: 1,
  },
  {
    name: 'Marguerite Fenwick-Asante',
    email: 'm.fenwickasante@example.org',
    jobTitle: 'Service manager and safeguarding lead',
    phone: '01632 960188',
    roles: ['lead', 'manager'],
    team: 1,
  },
]
export const organisationName = 'Kestrelford City Council children’s services'
export const teamNames = ['Exploitation and missing team', 'Duty and assessment team'] as const

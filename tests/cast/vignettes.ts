import { readFileSync } from 'node:fs'
import type { Nation } from '../../lib/domain/nation/nation'

/** Five invented cases: every person, address, force and event is fictional. Read for the seed and for tests. */
export type Vignette = {
  id: string
  title: string
  nation: Nation
  summary: string
  child: {
    name: string
    aliases?: string[]
    gender: string
    claimed_dob?: string
    dob?: string
    dob_status: string
    nationality: string
    country_of_birth?: string
    place_of_birth?: string
    languages: string[]
    interpreter_required: boolean
    health?: string
    education?: string
    parental_responsibility: string
  }
  people: {
    role: string
    name: string
    relationship?: string
    phone?: string
    address?: string
    risk?: string
    do_not_contact?: boolean
    reason?: string
    note?: string
    vehicle?: string
    organisation?: string
  }[]
  locations: { label: string; address: string }[]
  timeline: { at: string; text: string; source: string }[]
  evidence: { [K in 'act' | 'means' | 'purpose']: { id: string; text: string }[] }
  expected: {
    apm: { act: string[]; means: string[]; purpose: string[]; result: string }
    exploitation_types: string[]
    indicators: string[]
  }
  practitioner_note: string
  expected_language_hints: string[]
}

export const vignettes: readonly Vignette[] = JSON.parse(
  readFileSync(new URL('./vignettes.json', import.meta.url), 'utf8'),
).vignettes

export function vignette(id: string): Vignette {
  const found = vignettes.find(each => each.id === id)
  if (!found) throw new Error(`There is no vignette ${id}.`)
  return found
}

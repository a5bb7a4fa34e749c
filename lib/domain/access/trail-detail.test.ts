import { expect, it } from 'vitest'
import { trailDetail } from './trail-detail'

const takes = (detail: object) => trailDetail.safeParse(detail).success
const words = ['He was hit.', 'Khai', '12 Alderpole Row', '07700 900411', 'x y', '']

it('takes ids, versions, counts and codes', () => {
  const id = '01a2251c-1446-7455-803d-7f0783b618af'
  expect(takes({})).toBe(true)
  expect(takes({ question: id, version: 3, missing: 0 })).toBe(true)
  expect(takes({ question: 'currentTown', version: '0.2', format: 'pdf', signed: false })).toBe(true)
  expect(takes({ roles: ['lead', 'manager'], nation: 'Northern Ireland', type: 'pdf' })).toBe(true)
})

it('has no place for words: not under a name of its own, and under none that is listed', () => {
  const listed = Object.keys(trailDetail.shape)
  expect(listed.length).toBeGreaterThan(60)
  for (const said of words) {
    expect(takes({ said }), said).toBe(false)
    for (const name of listed) {
      expect(takes({ [name]: said }), `${name}: ${said}`).toBe(false)
      expect(takes({ [name]: [said] }), `${name}: [${said}]`).toBe(false)
      expect(takes({ [name]: { said } }), `${name}: {${said}}`).toBe(false)
    }
  }
})

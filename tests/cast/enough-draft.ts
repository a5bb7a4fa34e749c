import { type ConcernDraft, noDraft, problems } from '../../lib/domain/concern/draft'

/** When the drafts of the tests are looked at. */
export const now = { day: '2026-03-26', time: '09:30' }

/** A concern with as little as may be sent. */
export const enough: ConcernDraft = {
  ...noDraft,
  pages: {
    danger: { immediateDanger: 'no' },
    worry: { whatWorries: 'Asleep in lessons, with two phones.' },
    child: { whereNow: 'By the station' },
  },
}

/** Where something stands between a draft and a concern. */
export const problemsAt = (draft: ConcernDraft) => problems(draft, now).map(problem => problem.at)

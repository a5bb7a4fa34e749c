import { z } from 'zod'
import { database } from '../platform/database'
import { runJobs } from '../platform/jobs'
import { keepExport } from './exports'

const one = z.object({ id: z.uuid() })

/** What runs by itself: keeping copies of what left, and once a night removing what is past its time. */
export const startJobs = () =>
  runJobs(
    {
      'keep-export': payload => keepExport(one.parse(payload).id),
      sweep: async () => {
        await database().$queryRaw`select app.sweep()`
      },
    },
    '17 3 * * * sweep',
  )

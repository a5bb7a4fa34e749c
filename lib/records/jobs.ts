import { z } from 'zod'
import { database } from '../platform/database'
import { runJobs } from '../platform/jobs'
import { keepExport } from './exports'
import { clearFile } from './file-fates'
import { fingerprintOlderCases } from './fingerprints'

const one = z.object({ id: z.uuid() })

/**
 * What runs by itself: keeping copies of what left, clearing away bytes that no file has any more, once a night removing
 * what is past its time, and making older cases findable, until there are none.
 */
export const startJobs = () =>
  runJobs(
    {
      'keep-export': payload => keepExport(one.parse(payload).id),
      'fingerprint-older': async () => {
        await fingerprintOlderCases()
      },
      'clear-file': payload => clearFile(one.parse(payload).id),
      sweep: async () => {
        await database().$queryRaw`select app.sweep()`
      },
    },
    '17 3 * * * sweep\n* * * * * fingerprint-older',
  )

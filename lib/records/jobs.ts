import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { database } from '../platform/database'
import { runJobs } from '../platform/jobs'
import { escalateAlerts } from './alerts'
import { keepExport } from './exports'
import { clearFile } from './file-fates'
import { fingerprintOlderCases } from './fingerprints'
import { keepOlderClocks } from './keep-clocks'
import { tellOfMatches } from './matches'
import { sendMessage } from './messages'

const one = z.object({ id: z.uuid() })

/**
 * What runs by itself: keeping copies of what left, sending e-mail, taking unread alerts further, telling the named people
 * of a restricted case of a new concern that may be about its child, clearing away bytes
 * that no file has any more, removing once a night what is past its time, and making older cases findable and counting
 * their clocks until there are none.
 */
export const tasks: TaskList = {
  'keep-export': payload => keepExport(one.parse(payload).id),
  'send-message': (payload, { job }) => sendMessage(one.parse(payload).id, job.attempts >= job.max_attempts),
  'escalate-alerts': escalateAlerts,
  'tell-of-matches': tellOfMatches,
  'clear-file': payload => clearFile(one.parse(payload).id),
  'fingerprint-older': async () => {
    await fingerprintOlderCases()
  },
  'clock-older': async () => {
    await keepOlderClocks()
  },
  sweep: async () => {
    await database().$queryRaw`select app.sweep()`
  },
}

/** When each of them runs that nobody asks for: once a night, or every minute. */
export const crontab = [
  '17 3 * * * sweep',
  '* * * * * escalate-alerts',
  '* * * * * tell-of-matches',
  '* * * * * fingerprint-older',
  '* * * * * clock-older',
].join('\n')

export const startJobs = () => runJobs(tasks, crontab)

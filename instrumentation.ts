/** Before the first request: keeps what people typed out of the log, prepares every request for Next, and starts the jobs. Nothing runs while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { tellNoMessages } = await import('./lib/platform/log')
  if (process.env.NODE_ENV === 'production') tellNoMessages()
  const { prepareEveryRequest } = await import('./lib/platform/before-next')
  prepareEveryRequest()
  const { startJobs } = await import('./lib/records/jobs')
  await startJobs()
}

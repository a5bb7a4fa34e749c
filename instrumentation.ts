/** Starts the jobs beside the server. Nothing runs while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startJobs } = await import('./lib/records/jobs')
  await startJobs()
}

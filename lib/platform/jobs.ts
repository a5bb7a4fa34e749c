import { Logger, run, runMigrations, type TaskList } from 'graphile-worker'
import { Client, Pool } from 'pg'
import { stays, type Tx } from './database'
import { environment } from './environment'
import { faultOf, log } from './log'

/** The runner's own lines may quote a job's payload; ours hold only what `Event` allows. */
const quiet = new Logger(() => (level, _message, meta) => {
  if (level === 'error' || level === 'warning')
    log(level === 'error' ? 'error' : 'warn', { event: 'job', code: nameOf(meta) })
})
const nameOf = (meta: unknown): string =>
  String((meta as { job?: { task_identifier?: string } })?.job?.task_identifier ?? 'runner')

/**
 * Enqueues a job inside the business transaction: it runs only if that commits. The payload holds ids only.
 * `key` makes a second enqueue of the same thing the same job. `minutes` is how long it waits at least. Jobs of one
 * `queue` run one after the other, so that what waits for another machine holds up nothing else.
 */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: { readonly [name: string]: string },
  key: string,
  { minutes = 0, queue = null }: { minutes?: number; queue?: string | null } = {},
): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(${task}::text, payload := ${JSON.stringify(payload)}::json, job_key := ${key}::text, max_attempts := 8, queue_name := ${queue}::text,
      run_at := now() + ${minutes}::int * interval '1 minute')`
}

/** Lays the queue's tables with the owner role, and lets the runtime role use them and nothing more. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet })
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      grant usage on schema graphile_worker to holdfast_app;
      grant select, insert, update, delete on all tables in schema graphile_worker to holdfast_app;
      grant usage on all sequences in schema graphile_worker to holdfast_app;
      grant execute on all functions in schema graphile_worker to holdfast_app;
      do $$ declare t text; begin
        for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname = 'graphile_worker' and c.relrowsecurity
                    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'runtime')
        loop execute format('create policy runtime on graphile_worker.%I to holdfast_app using (true) with check (true)', t); end loop;
      end $$;`)
  } finally {
    await client.end()
  }
}

/**
 * Runs jobs in this process until it is asked to stop: then what runs is finished and nothing more is begun.
 * `crontab` lines are in graphile-worker's own form, in UTC. Its own handler of signals is left out, because it
 * tells a stop that was asked for as an error.
 */
export async function runJobs(taskList: TaskList, crontab: string): Promise<void> {
  const runner = await run({
    pgPool: new Pool({ connectionString: environment().databaseUrl, max: 4, ...stays }),
    taskList,
    crontab,
    // One for what waits for a mail server, and one for all the rest: an alert waits for neither.
    concurrency: 2,
    pollInterval: 10_000,
    noHandleSignals: true,
    logger: quiet,
  })
  let asked = false
  const stop = () => {
    if (asked) return
    asked = true
    runner.stop().catch(error => log('error', { event: 'job', ...faultOf(error) }))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

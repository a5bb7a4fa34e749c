import { Client } from 'pg'

/** What journeys do as the owner of the database: time goes by, and rows are counted. */

export async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Everybody has been away for longer than a screen stays open. */
export const idle = () =>
  asOwner(client => client.query(`update session set last_seen_at = last_seen_at - interval '16 minutes'`))

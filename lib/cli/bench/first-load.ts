import { gzipSync } from 'node:zlib'
import { Refusal } from '../../platform/refusal.mjs'

/** The JavaScript that a page's first load fetches, in kB gzipped, without what only old browsers take. */
export async function firstLoadKb({ url, cookie }: { url: string; cookie?: string }): Promise<number> {
  const html = await fetched(url, cookie)
  const tags = [...html.toString('utf8').matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag)
  const sources = tags
    .filter(tag => !/\bnomodule\b/i.test(tag))
    .map(tag => tag.match(/\bsrc="([^"]+)"/i)?.[1]?.replaceAll('&amp;', '&'))
  let bytes = 0
  for (const source of new Set(sources)) {
    if (source) bytes += gzipSync(await fetched(new URL(source, url).href)).length
  }
  return bytes / 1_000
}

async function fetched(url: string, cookie?: string): Promise<Buffer> {
  const response = await fetch(url, { redirect: 'manual', ...(cookie ? { headers: { cookie } } : {}) })
  if (response.status !== 200) throw new Refusal(`${new URL(url).pathname} answered ${response.status}.`)
  return Buffer.from(await response.arrayBuffer())
}

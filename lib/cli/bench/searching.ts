import { Refusal } from '../../platform/refusal.mjs'
import type { Target } from './load'

/** A Vietnamese name of the demonstration as somebody writes it who only heard it. */
const misspelt = 'Luong Van Kai'

/**
 * Finding a child by a misspelt name, as a browser without JavaScript posts it: with the fields that the page's own
 * form carries.
 */
export async function searching(
  page: Pick<Target, 'group' | 'page'> & { readonly cookie: string },
  base: string,
): Promise<Target> {
  const url = `${base}/find`
  const html = await (await fetch(url, { headers: { cookie: page.cookie } })).text()
  const form = html.split('<form').find(part => part.includes('name="words"') && part.includes('$ACTION'))
  const hidden = [...(form ?? '').matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)]
  if (hidden.length === 0) throw new Refusal('The find page came without the form that was looked for.')
  const edge = `holdfast${'-'.repeat(24)}`
  const fields = [...hidden.map(([, name, value]) => [name, plain(value ?? '')]), ['words', misspelt]]
  const parts = fields.map(
    ([name, value]) => `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const headers = { origin: base, 'content-type': `multipart/form-data; boundary=${edge}` }
  const body = `${parts.join('')}--${edge}--\r\n`
  return { ...page, name: 'search', url, post: { body, headers }, shows: ['Found', 'Lương Văn Khải'] }
}

/** The text that an attribute of the page holds. */
const plain = (escaped: string) =>
  escaped.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

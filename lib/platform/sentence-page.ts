/** `sentence` is for the person who is stopped; `why` is for a developer and is shown in development only. */
export type Refusal = { readonly status: number; readonly sentence: string; readonly why: string }

const nothingSaved = 'Nothing was saved. Go back and try again.'

export const untrusted = (why: string): Refusal => ({
  status: 403,
  sentence: `This request could not be trusted. ${nothingSaved}`,
  why,
})
export const unreadable = (status: 400 | 411 | 415, why: string): Refusal => ({
  status,
  sentence: `This request could not be understood. ${nothingSaved}`,
  why,
})
export const tooLarge: Refusal = {
  status: 413,
  sentence: 'That was too much to send at once. Nothing was saved. Go back and send less.',
  why: 'body too large',
}
export const outdated: Refusal = {
  status: 409,
  sentence: 'This page is out of date. Nothing was saved. Go back, copy your words, and open the page again.',
  why: 'no such action in this build',
}
export const misplaced: Refusal = {
  status: 409,
  sentence:
    'This form belongs to another page. Nothing was saved. Go back, copy your words, and open its own page again.',
  why: 'no page at this address has this action',
}
export const wrongMethod: Refusal = {
  status: 405,
  sentence: 'This address cannot be used in that way. Go back, or open My work.',
  why: 'method',
}
export const wrongAddress: Refusal = {
  status: 400,
  sentence: 'This address is not written correctly.',
  why: 'the path or the query does not decode',
}
export const nothingHere: Refusal = {
  status: 404,
  sentence: 'There is nothing at this address. Go back, or open My work.',
  why: 'closed',
}
export const onlyWhole: Refusal = {
  status: 406,
  sentence: 'Pages are sent whole. Open this address again.',
  why: 'a page in pieces',
}

/** As the quick exit of every other page: components/page/quick-exit.tsx. Without scripts it is a plain link. */
const elsewhere = 'https://www.bbc.co.uk/weather'
const alsoSaid =
  '<span> and sign out. Pressing Shift three times does the same. It does not clear the browser’s history. Without scripts it only leaves: sign out first.</span>'
const band = '<p class="demonstration"><strong>Demonstration data — not real children</strong></p>'

/** Who is stopped, and where: `demonstration` as on every page, and the `nonce` by which its policy lets a script run. */
export type Stopped = {
  readonly scripted: boolean
  readonly demonstration: boolean
  readonly nonce: string
}

/**
 * A refusal as a page of one sentence, with the ways on. To a scripted action it goes as bare `text/plain`, the one type whose
 * words Next's client hands to the error boundary (server-action-reducer.js, 16.4.6).
 */
export function sentenceReply(
  refusal: Refusal,
  { scripted, demonstration, nonce }: Stopped,
): { type: string; body: string } {
  if (scripted) return { type: 'text/plain', body: refusal.sentence }
  return {
    type: 'text/html; charset=utf-8',
    body: [
      '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
      '<title>Holdfast</title><link rel="icon" href="/icon.svg" type="image/svg+xml">',
      `<link rel="stylesheet" href="/sentence.css"><script src="/sentence.js" nonce="${nonce}" defer></script>`,
      `<header><div><a href="/">Holdfast</a><a class="leave" href="${elsewhere}" rel="noreferrer">Leave this page${alsoSaid}</a></div>`,
      `${demonstration ? band : ''}</header><main><h1>This did not work</h1>`,
      `<p>${refusal.sentence}</p><p><a href="/">My work</a></p></main></html>`,
    ].join(''),
  }
}

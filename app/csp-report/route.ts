/**
 * Where browsers report what the content policy stopped. A report quotes the page's address and a piece of
 * the script, so nothing of it is kept; that one came can be counted in the server's access figures.
 */
export function POST() {
  return new Response(null, { status: 204 })
}

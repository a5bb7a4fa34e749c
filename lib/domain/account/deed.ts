/** What a button that does one thing answers when it stays on the page. A link is shown this once. */
export type Deed = { readonly problem: string } | { readonly link: string } | null

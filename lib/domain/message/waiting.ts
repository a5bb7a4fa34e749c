/** The one e-mail there is. It names nobody, tells nothing, and leads to a page behind the sign-in. */
export const waitingMail = (baseUrl: string) => ({
  subject: 'Something waits for you in Holdfast',
  text: `Something waits for you in Holdfast. Please look now:\n\n${baseUrl}/work\n\nThis message says no more on purpose. Nobody reads answers to it.\n`,
})

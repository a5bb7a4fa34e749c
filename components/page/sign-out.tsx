/** Signing out is a post: a link that is fetched ahead must never end anyone's work. */
export function SignOut() {
  return (
    <form action="/sign-out" method="post">
      <button type="submit" className="tap cursor-pointer text-accent underline underline-offset-2">
        Sign out
      </button>
    </form>
  )
}

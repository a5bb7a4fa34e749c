/** Find, from every page and by the browser itself; on a phone its place is in the menu instead. */
export const FindBox = () => (
  <search className="off-paper ms-auto flex-1 max-sm:hidden sm:max-w-80">
    <form action="/find/words" method="post" autoComplete="off" className="flex gap-2">
      <input
        name="wanted"
        aria-label="Find a case by name, reference or number"
        placeholder="Find a case"
        required
        maxLength={200}
        className="control placeholder:text-soft placeholder:opacity-100"
      />
      <button type="submit" className="button button-secondary">
        Find
      </button>
    </form>
  </search>
)

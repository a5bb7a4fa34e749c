/** Never seen: see global-not-found.tsx. Next sends this along with every page, and a longer one of its own without it. */
export default function NotFound() {
  return <h1>Not found</h1>
}

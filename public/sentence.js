// The way out of a page of one sentence: as components/page/quick-exit.tsx on every other, which says what it promises.
const way = document.querySelector('.leave')
function leave() {
  document.documentElement.hidden = true
  document.title = 'Weather'
  navigator.sendBeacon('/sign-out', new FormData())
  location.replace(way.href)
}
way.addEventListener('click', event => {
  event.preventDefault()
  leave()
})
let presses = []
addEventListener('keydown', event => {
  if (event.repeat) return
  const since = Date.now() - 2000
  presses = event.key === 'Shift' ? [...presses.filter(at => at > since), Date.now()] : []
  if (presses.length > 2) leave()
})
addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})

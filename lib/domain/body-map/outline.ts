import { type BodyPlace, type BodySide, type BodyView, isPaired } from './parts'

/**
 * The outline of a body on a field of 200 by 440, drawn plainly and of nobody: no face, no sex, no age. Each shape is
 * one half, to the right of the middle line at 100; the other half is its mirror. `at` is where a mark stands.
 */
type Shape = { readonly path: string; readonly at: readonly [x: number, y: number] }

const halves = {
  head: { path: 'M100 10C118 10 124 24 124 40C124 56 114 68 100 70Z', at: [112, 36] },
  ear: { path: 'M124 32C131 30 132 48 123 50Z', at: [137, 40] },
  neck: { path: 'M100 70L110 67L112 82L100 84Z', at: [106, 76] },
  chest: { path: 'M100 84L112 82L138 92L136 150L100 150Z', at: [118, 118] },
  shoulder: { path: 'M138 92C150 94 155 102 156 114L138 116Z', at: [148, 104] },
  'upper-arm': { path: 'M138 116L156 114L163 166L146 168Z', at: [151, 142] },
  forearm: { path: 'M146 168L163 166L171 226L158 228Z', at: [160, 198] },
  hand: { path: 'M158 228L171 226C178 236 178 252 172 258C164 260 157 246 158 228Z', at: [168, 242] },
  belly: { path: 'M100 150L136 150L133 198L100 198Z', at: [117, 174] },
  hips: { path: 'M100 198L133 198L140 236L102 244L100 240Z', at: [119, 218] },
  thigh: { path: 'M102 244L140 236L133 312L107 312Z', at: [121, 276] },
  'lower-leg': { path: 'M107 312L133 312L126 400L111 400Z', at: [119, 352] },
  foot: { path: 'M111 400L126 400L137 420C134 428 112 428 109 422Z', at: [121, 414] },
} as const satisfies { readonly [part in BodyPlace['part']]: Shape }

/** From the front the child's left is to the right of the picture; from behind it is to the left. */
const onRight = (view: BodyView, side: BodySide) => side === (view === 'front' ? 'left' : 'right')

export type DrawnPart = { readonly path: string; readonly mirrored: boolean }

/** How one place is drawn. What is in the middle has no shape of its own. */
export const drawnAt = ({ view, part, side }: BodyPlace): DrawnPart | null =>
  side === 'middle' ? null : { path: halves[part].path, mirrored: !onRight(view, side) }

/** Where a mark at this place stands; of several at one place each stands a little lower. */
export function pointOf({ view, part, side }: BodyPlace, nth: number): { x: number; y: number } {
  const [x, y] = halves[part].at
  const off = side === 'middle' && !isPaired(part) ? 100 : onRight(view, side) ? x : 200 - x
  return { x: off, y: y + nth * 15 }
}

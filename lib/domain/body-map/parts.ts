/**
 * The parts of the body as the map names them. Left and right are the child's own. Source: body maps of local
 * safeguarding procedures, [K], to be confirmed; the names are our own.
 */
export const bodyParts = [
  { id: 'head', label: 'Head or face', paired: false },
  { id: 'ear', label: 'Ear', paired: true },
  { id: 'neck', label: 'Neck', paired: false },
  { id: 'shoulder', label: 'Shoulder', paired: true },
  { id: 'upper-arm', label: 'Upper arm', paired: true },
  { id: 'forearm', label: 'Elbow or forearm', paired: true },
  { id: 'hand', label: 'Wrist or hand', paired: true },
  { id: 'chest', label: 'Chest or upper back', paired: false },
  { id: 'belly', label: 'Belly or lower back', paired: false },
  {
    id: 'hips',
    label: 'Hips and what underwear covers',
    paired: false,
    hint: 'Only what you were told: never look.',
  },
  { id: 'thigh', label: 'Thigh', paired: true },
  { id: 'lower-leg', label: 'Knee or lower leg', paired: true },
  { id: 'foot', label: 'Ankle or foot', paired: true },
] as const
export type BodyPart = (typeof bodyParts)[number]['id']

export const bodyViews = [
  { id: 'front', label: 'Front' },
  { id: 'back', label: 'Back' },
] as const
export type BodyView = (typeof bodyViews)[number]['id']

export const bodySides = [
  { id: 'left', label: 'The child’s left' },
  { id: 'right', label: 'The child’s right' },
  { id: 'middle', label: 'In the middle' },
] as const
export type BodySide = (typeof bodySides)[number]['id']

/** One place on the map. A part that there is once has its sides and its middle. */
export type BodyPlace = { readonly view: BodyView; readonly part: BodyPart; readonly side: BodySide }

export const isPaired = (part: BodyPart): boolean => bodyParts.some(each => each.id === part && each.paired)

/** Every place that a mark can be at, in an order that never changes: its number stands for it in an address. */
export const bodyPlaces: readonly BodyPlace[] = bodyViews.flatMap(view =>
  bodyParts.flatMap(part =>
    bodySides.flatMap(side =>
      part.paired && side.id === 'middle' ? [] : [{ view: view.id, part: part.id, side: side.id }],
    ),
  ),
)

export const isPlace = (place: BodyPlace): boolean => !(isPaired(place.part) && place.side === 'middle')

const labelIn = (list: readonly { id: string; label: string }[], id: string) =>
  list.find(each => each.id === id)?.label ?? id

/** A place in words: what part, which side of it, seen from where. */
export const placeInWords = ({ view, part, side }: BodyPlace): string =>
  [labelIn(bodyParts, part), labelIn(bodySides, side), labelIn(bodyViews, view)].join(' · ')

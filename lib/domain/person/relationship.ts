/**
 * What a relationship, written freely, says of somebody: family, or a professional who works with the child. Whole
 * words alone are looked for; what says neither is left for a person to place. Our own lists: no source orders them.
 */
const family =
  /\b(?:(?:step|foster|grand|half|god)?-?(?:mother|mum|mam|mummy|father|dad|daddy|parents?|brother|sister|siblings?|son|daughter)|gran|granny|nan|nana|grandma|grandad|grandpa|aunt|auntie|uncle|cousin|nephew|niece|guardian|carer|family|relative|husband|wife|in-law)\b/i
const professional =
  /\b(?:social worker|key ?worker|youth worker|support worker|personal adviser|police|officer|detective|teacher|head ?teacher|tutor|school|college|dsl|safeguarding|gp|doctor|nurse|midwife|health visitor|paediatrician|psychologist|psychiatrist|therapist|counsell?or|camhs|solicitor|lawyer|barrister|advocate|interpreter|independent child trafficking guardian|ictg|reviewing officer|charity)\b/i

export const isProfessional = (relationship: string): boolean => professional.test(relationship)

/** Somebody who works with the child is no family, though the same words may stand there ("guardian" of a service). */
export const isFamily = (relationship: string): boolean =>
  family.test(relationship) && !isProfessional(relationship)

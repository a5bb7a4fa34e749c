import type { Nation } from '@/lib/domain/nation/nation'
import { policeDuty } from '@/lib/domain/nation/police-duty'
import { Notice } from '../page/notice'

/** Said where keeping silent to the police can itself be a crime, and nowhere else. */
export const PoliceDuty = ({ nation }: { nation: Nation }) => {
  const words = policeDuty[nation]
  return words ? <Notice tone="warning" title={words} /> : null
}

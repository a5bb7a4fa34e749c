'use client'

import { useMemo } from 'react'
import { heard, type Told } from '../page/told'
import { Sheet, type SheetProps } from './sheet'

/** A form as it was told to the browser. Another form, or another page of it, is another one (see its key). */
export function ToldForm({
  action,
  told,
}: {
  action: SheetProps['action']
  told: Told<Omit<SheetProps, 'action'>>
}) {
  const props = useMemo(() => heard(told), [told])
  return <Sheet {...props} action={action} />
}

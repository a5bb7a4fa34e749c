'use client'

import { useMemo } from 'react'
import { Sheet, type SheetProps } from './sheet'

/** A form as it was told to the browser. Another form, or another page of it, is another one (see its key). */
export function ToldForm({ action, told }: { action: SheetProps['action']; told: string }) {
  const props = useMemo(() => JSON.parse(told) as Omit<SheetProps, 'action'>, [told])
  return <Sheet {...props} action={action} />
}

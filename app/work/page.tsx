import { redirect } from 'next/navigation'

/** Where every e-mail leads: it names nothing else. */
export default function Page() {
  redirect('/')
}

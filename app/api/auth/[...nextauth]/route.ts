import { handshake } from '@/lib/auth/handshake'

export const dynamic = 'force-dynamic'
export { handshake as GET, handshake as POST }

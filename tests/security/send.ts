import { type IncomingHttpHeaders, request } from 'node:http'
import type { Post } from './posts'

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

/** Sends a post just as it is, which `fetch` would not do, to a server on this machine. */
export function sendPost(port: number, { method, path, headers, body }: Post): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', piece => {
        text += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What a mail server says when a receiver is named: accepted, try later, or never. */
export type Answer = 'accepts' | 'later' | 'never'
export type Received = { readonly from: string; readonly to: string; readonly text: string }

/** A small mail server that really speaks SMTP over a socket, and answers each conversation as it is told to. */
export async function mailServer(port = 0) {
  const received: Received[] = []
  let answer: Answer = 'accepts'
  let conversations = 0
  const server = createServer(socket => {
    conversations += 1
    converse(socket, () => answer, received)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    conversations: () => conversations,
    answers(next: Answer) {
      answer = next
    },
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

const refusals = { later: '451 4.3.0 Try again later', never: '550 5.1.1 No such person' }

function converse(socket: Socket, answer: () => Answer, received: Received[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let [from, to, text, inData, rest] = ['', '', '', false, '']
  const line = (words: string) => {
    if (inData) {
      if (words !== '.') {
        text += `${words.replace(/^\.\./, '.')}\n`
        return
      }
      inData = false
      received.push({ from, to, text })
      return say('250 Kept')
    }
    const [verb = ''] = words.toUpperCase().split(' ')
    if (verb === 'EHLO' || verb === 'HELO') return say('250 mail.example.org')
    if (verb === 'MAIL') {
      from = /<(.*?)>/.exec(words)?.[1] ?? ''
      return say('250 Go on')
    }
    if (verb === 'RCPT') {
      to = /<(.*?)>/.exec(words)?.[1] ?? ''
      const now = answer()
      return say(now === 'accepts' ? '250 Go on' : refusals[now])
    }
    if (verb === 'DATA') {
      text = ''
      inData = true
      return say('354 End with a dot')
    }
    if (verb === 'QUIT') {
      say('221 Good-bye')
      return socket.end()
    }
    return say('250 Nothing to do')
  }
  socket.setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  socket.on('data', chunk => {
    const lines = (rest + chunk).split('\r\n')
    rest = lines.pop() ?? ''
    for (const each of lines) line(each)
  })
  say('220 mail.example.org')
}

/** Who the people are that a search is timed among: always the same name for the same count, as `nameKey` writes it. */
export type Distribution = {
  readonly name: string
  readonly nameAt: (count: number) => string
  /** The same name as somebody types it who only heard it. */
  readonly heard: (count: number, name: string) => string
}

/** The same fraction, from 0 to below 1, for the same count and purpose. */
function chance(count: number, purpose: number): number {
  let mixed = Math.imul(count + 1, 2_654_435_761) ^ Math.imul(purpose + 1, 1_597_334_677)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 3_266_489_917)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

const sounds = 'ba be chi da do el fa ga hi ja ka la le mi na no pa ra ri sa so ta tu vo wa ya ze'.split(' ')

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Two words of three sounds each; hardly two people have the same. */
function unlikeName(count: number): string {
  const word = (at: number) =>
    capital([0, 1, 2].map(each => sounds[Math.floor(chance(count, at + each) * sounds.length)]).join(''))
  return `${word(0)} ${word(3)}`
}

/** First words, middle words and last words, the commonest first. */
const peoples: readonly (readonly [string, string, string])[] = [
  [
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly luong dinh mai truong trinh dao cao lam',
    'van thi huu duc ngoc minh quoc thanh xuan kim bao gia hong thu anh',
    'anh huong hung linh lan hoa mai minh nam dung thao trang tuan long hai khai khang khanh phuc phuong quan quang son tam tien toan tung vinh yen binh chi cuong dat diep giang ha hanh hieu hien hoai hung kien lam loan ly my nga ngan nhung nhi oanh phong quyen quynh sang tai thang thuy tram truc tu van vy',
  ],
  [
    'mohammed ahmed ali omar hassan hussein khaled yusuf ibrahim abdullah mahmoud mustafa hamza bilal karim nasser samir tariq zaid rami fatima aisha maryam zainab khadija amina salma layla noor huda',
    'abd al bin abu el mohamed ahmad hussain',
    'ahmed ali hassan ibrahim khalil mansour haddad khoury saleh nasser hamdan aziz rahman farah osman jaber kassem abbas darwish sharif suleiman yassin tahir zaman barzani rashid qasim bakr amin fadel',
  ],
  [
    'jack oliver harry george noah charlie jacob alfie freddie oscar amelia olivia isla emily poppy ava jessica lily sophie grace chloe ella mia ruby evie daisy alice freya phoebe holly',
    'james william thomas rose grace may louise jane marie anne lee john',
    'smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker white roberts green hall wood harris lewis martin jackson clarke clark turner hill cooper morris moore ward watson anderson harrison morgan baker edwards',
  ],
]

/** Three words out of a few hundred: the commonest stand in a third of all names. */
function alikeName(count: number): string {
  const people = peoples[chance(count, 0) < 0.6 ? 0 : chance(count, 0) < 0.8 ? 1 : 2] ?? ['', '', '']
  const word = (list: string, purpose: number) => {
    const words = list.split(' ')
    return capital(words[Math.floor(words.length * chance(count, purpose) ** 2.5)] ?? '')
  }
  return people.map((list, at) => word(list, at + 1)).join(' ')
}

/** Two letters of the last word change places. */
const swapped = (_: number, name: string) => name.replace(/(.)(.)$/, '$2$1').toLowerCase()

/** One letter of the longest word is another, or left out; every third time the words are in another order. */
function mistaken(count: number, name: string): string {
  const words = name.toLowerCase().split(' ')
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0)
  const letters = [...(words[longest] ?? '')]
  const other = count % 2 ? String.fromCharCode(97 + Math.floor(chance(count, 8) * 26)) : ''
  letters[Math.floor(chance(count, 9) * letters.length)] = other
  words[longest] = letters.join('')
  return (count % 3 ? words : words.reverse()).join(' ')
}

export const distributions: readonly Distribution[] = [
  { name: 'unlike', nameAt: unlikeName, heard: swapped },
  { name: 'alike', nameAt: alikeName, heard: mistaken },
]

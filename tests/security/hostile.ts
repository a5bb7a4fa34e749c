import { hex, oneOf, type Roll } from './dice'

/** Strings that mean something to React's reader and are not ours to send (CVE-2025-55182 and its kin). */
const tokens =
  '$1:constructor:constructor $0:constructor $0:0:__proto__:then $F1 $h1 $H $B1 $Q1 $W1 $R1 $r1 $X1 $x1 $i1 $T $A1 $O1 $o1 $U1 $S1 $s1 $L1 $l1 $G1 $g1 $M1 $m1 $V1 $@0 $@1 $@ $0 $1 $ff $K2 $K $K1 $n99999999999 $D2026 $I $N $-0 $Z $P $u $undefinedx $0:0:0:9 $0:9 $1:0:no $'.split(
    ' ',
  )

/** Argument lists that React's client never writes. Some end a call in a 500, some were an attack. */
export const hostileLists = (roll: Roll): string[] => {
  const token = oneOf(roll, tokens)
  const key = oneOf(roll, ['__proto__', 'constructor', 'prototype', 'then', '$$typeof', '$'])
  const deep = 40 + Math.floor(roll() * 5000)
  return [
    JSON.stringify([token]),
    JSON.stringify([{ given: { a: token } }]),
    JSON.stringify([[[token]], {}]),
    `[{"${key}":1}]`,
    `[{"a":{"${key}":"$1:${key}:then"}}]`,
    `${'['.repeat(deep)}${']'.repeat(deep)}`,
    `[${'[],'.repeat(11_000)}1]`,
    '{}',
    'null',
    '"$K1"',
    '',
    '[',
    '[1,]',
    `[{"a":"$0:0","b":"$1:0"}]`,
    `[{"a":[0,0,0,0,0,0,0,0],"b":["$0:0:a","$1:0:a"],"c":"$0:0:c"}]`,
    '1'.repeat(400),
    hex(roll, 30),
  ]
}

/** Names that no field of ours has. */
export const badNames =
  '__proto__ constructor then prototype a.__proto__ a[constructor] a:then x\u0001 näme a=b a%00 $ACTION_ $ACTION_ID_ $ACTION_REF_ $ACTION_REF_x $ACTION_5:2 $F'.split(
    ' ',
  )
export const badCarried = [
  ...badNames.map(name => `_1_${name}`),
  '_2_a',
  '_1_',
  '1',
  '2',
  'S1',
  '_',
  'words',
  '_K1_a',
  '1_',
]

/** The same list with the form as its last argument, where it is a list. */
export const withEnd = (list: string) =>
  list.endsWith(']') && list.length > 2 ? `${list.slice(0, -1)},"$K1"]` : list

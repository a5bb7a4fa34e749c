import { oneOf } from './dice'
import { boundOf, called, chunks, type Part, posted, send, type Way, words1 } from './envelope'
import { badCarried, badNames, hostileLists, withEnd } from './hostile'

/** What is wrong in the call that a well-formed body carries. */
export const spoiltCalls: { readonly [spoilt: string]: Way } = {
  'hostile arguments': (roll, aim) => called(aim, withEnd(oneOf(roll, hostileLists(roll)))),
  'too many arguments': (roll, aim) =>
    called(
      aim,
      JSON.stringify([...boundOf(aim.action), ...Array(8 + Math.floor(roll() * 1200)).fill('a'), '$K1']),
    ),
  'no form argument': (roll, aim) =>
    called(
      aim,
      oneOf(roll, ['[]', '["$K1",{}]', '[{},null]', JSON.stringify([...boundOf(aim.action), 'words'])]),
    ),
  'arguments without a form': (roll, aim) =>
    send(aim, oneOf(roll, ['[{},{}]', '[1]', '{}', '"x"', 'x', '["$F1"]', '']), {
      'next-action': aim.action,
      'content-type': 'text/plain;charset=UTF-8',
    }),
  'wrong field, scripted': (roll, aim) => called(aim, undefined, [words1, [oneOf(roll, badCarried), 'x']]),
  'wrong field, scriptless': (roll, aim) => posted(aim, [...chunks(aim), [oneOf(roll, badNames), 'x']]),
  'two roots': (_, aim) => called(aim, undefined, [['0', '[{},"$K1"]'], words1]),
  'too many fields': (_, aim) =>
    called(
      aim,
      undefined,
      Array.from({ length: 500 }, (_each, n): Part => [`_1_f${n}`, '']),
    ),
  'hostile bound arguments': (roll, aim) =>
    posted(
      { ...aim, action: `6${aim.action.slice(1)}` },
      chunks({ ...aim, action: `6${aim.action.slice(1)}` }, oneOf(roll, hostileLists(roll))),
    ),
  'chunks missing': (roll, aim) =>
    posted(
      aim,
      oneOf(roll, [
        [],
        [['$ACTION_REF_5', '']],
        [
          ['$ACTION_REF_5', ''],
          ['$ACTION_5:0', `{"id":"${aim.action}","bound":"$@1"}`],
        ],
        [['$ACTION_KEY', 'k']],
        [
          ['$ACTION_5:0', '{}'],
          ['$ACTION_5:1', '[]'],
        ],
      ] as Part[][]),
    ),
  'chunks mangled': (roll, aim) => {
    const call = oneOf(roll, [
      `{"id":"${aim.action}","bound":"$@0"}`,
      `{"id":"${aim.action}","bound":["$F1"]}`,
      `{"id":"${aim.action}"}`,
      `{"id":"__proto__","bound":"$@1"}`,
      `{"bound":"$@1","id":"${aim.action}"}`,
      '',
      '$@1',
      '{"id":{"then":"$1:then"},"bound":"$@1"}',
    ])
    return posted(aim, [
      ['$ACTION_REF_5', ''],
      ['$ACTION_5:0', call],
      ['$ACTION_5:1', JSON.stringify(boundOf(aim.action))],
    ])
  },
  'two kinds of call': (_, aim) => {
    const bound = chunks({ ...aim, action: `60${aim.action.slice(2)}` })
    return posted(aim, [...bound, [`$ACTION_ID_40${aim.action.slice(2)}`, '']])
  },
  'chunks twice': (_, aim) => posted(aim, [...chunks(aim), ...chunks(aim)]),
}

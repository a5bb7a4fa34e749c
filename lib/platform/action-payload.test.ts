import { expect, it, vi } from 'vitest'
import { isPlainList } from './action-payload'

const last = (value: string) => isPlainList(`[${value},"$K1"]`, '0', true)

it('counts the arguments of a plain list that ends in its form', () => {
  expect(last('{"message":"$$5","given":{"a":["b",null,1,true,"$undefined"]}}')).toBe(2)
  expect(isPlainList('["c-1",null]', '1', false)).toBe(2)
})

it('follows "the same object as there", which React writes when a reply holds one twice', () => {
  expect(last('{"same":{"x":[]},"again":"$0:0:same","deep":"$0:0:same:x"}')).toBe(2)
  expect(isPlainList('[{"same":{},"again":"$1:0:same"}]', '1', false)).toBe(1)
})

it('refuses what React Server Components read as code, streams, blobs, or a way into an object', () => {
  const tokens =
    '$1:constructor:constructor $0:0:constructor $0:0:toString $F1 $h1 $B1 $Q1 $W1 $R1 $r1 $X1 $x1 $i1 $T $@1 $1 $0 $K1 $K2 $A1 $D2026 $n9 $Infinity $NaN $ $0:1'
  for (const token of tokens.split(' ')) {
    expect(last(JSON.stringify({ given: { a: token } })), token).toBeUndefined()
    expect(last(JSON.stringify(token)), token).toBeUndefined()
  }
})

it('refuses reserved keys, loops, lists that unfold for ever, and depth', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'then', '$$typeof'])
    expect(last(`{"a":{"${key}":1}}`), key).toBeUndefined()
  expect(last('{"a":"$0:0"}')).toBeUndefined()
  const laughs = Array.from({ length: 12 }, (_, n) => `"l${n + 1}":[${Array(8).fill(`"$0:0:l${n}"`)}]`)
  expect(last(`{"l0":[1],${laughs}}`)).toBeUndefined()
  expect(last('['.repeat(40) + ']'.repeat(40))).toBeUndefined()
})

it('does not parse eight million brackets', () => {
  const parse = vi.spyOn(JSON, 'parse')
  expect(isPlainList('['.repeat(8_000_000), '0', true)).toBeUndefined()
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
})

it('refuses what is no list or no JSON, and a form that is not last', () => {
  for (const text of ['', '{}', 'null', '"$K1"', '[', '[1,]'])
    expect(isPlainList(text, '0', true), text).toBeUndefined()
  expect(isPlainList('["$K1",{}]', '0', true)).toBeUndefined()
  expect(isPlainList('["$K1"]', '1', false)).toBeUndefined()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash64 } from '#domain/mastery/hash.ts'

/** FNV-1a with 64 bits as its authors write it, in big integers. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of [...Array(text.length).keys()].map((i) => text.charCodeAt(i))) {
    for (const byte of [unit & 0xff, unit >>> 8]) {
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
    }
  }
  return hash.toString(16).padStart(16, '0')
}

test('hashing with two 32-bit halves gives what big integers give', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(hash64(text)).toBe(fnv1a(text))
    }),
  )
})

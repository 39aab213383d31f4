import { expect, test } from 'vitest'
import { decodeText } from '#server/import/decode.ts'

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
const TEXT = 'sourcedId,givenName\r\n1,José\r\n2,Zoë\r\n'

test('UTF-8 is read with and without its mark', () => {
  expect(decodeText(bytes(TEXT, 'utf8'))).toMatchObject({ kind: 'text', text: TEXT, encoding: 'utf-8' })
  expect(decodeText(bytes(`\uFEFF${TEXT}`, 'utf8'))).toMatchObject({ kind: 'text', text: TEXT })
})

test('UTF-16 is read in both byte orders, with and without its mark', () => {
  const little = bytes(TEXT, 'utf16le')
  const marked = bytes(`\uFEFF${TEXT}`, 'utf16le')
  const swap = (from: Uint8Array) => new Uint8Array(Buffer.from(from).swap16())
  expect(decodeText(little)).toMatchObject({ text: TEXT, encoding: 'utf-16le' })
  expect(decodeText(marked)).toMatchObject({ text: TEXT, encoding: 'utf-16le' })
  expect(decodeText(swap(little))).toMatchObject({ text: TEXT, encoding: 'utf-16be' })
  expect(decodeText(swap(marked))).toMatchObject({ text: TEXT, encoding: 'utf-16be' })
})

test('Windows-1252 keeps its accents', () => {
  expect(decodeText(bytes(TEXT, 'latin1'))).toMatchObject({ text: TEXT, encoding: 'windows-1252' })
})

test('a file of mixed encodings is refused with the line where it breaks', () => {
  const mixed = new Uint8Array([...bytes('a,é\r\nb,c\r\nd,', 'utf8'), 0xe9, 0x0a])
  expect(decodeText(mixed)).toMatchObject({ kind: 'unreadable', line: 3 })
})

test('bytes that no CSV holds are refused with their line', () => {
  expect(decodeText(new Uint8Array([0x61, 0x0a, 0x81, 0x0a]))).toMatchObject({ kind: 'unreadable', line: 2 })
  expect(decodeText(new Uint8Array([0x61, 0x0d, 0x62, 0x0d, 0x00, 0x63, 0x63, 0x63, 0x63]))).toMatchObject({
    kind: 'unreadable',
    line: 3,
  })
})

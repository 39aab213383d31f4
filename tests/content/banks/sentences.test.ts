import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAccepted, partText, sentences, sentenceText } from '#content/banks/sentences.ts'

const pictures = readdirSync('public/pictures').map((file) => file.replace('.svg', ''))
const of = (id: string) => {
  const found = sentences.find((template) => template.id === id)
  if (found === undefined) throw new Error(`no sentence ${id}`)
  return found
}

test('there are 120 sentences, some for every grade, and none twice', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(120)
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
  expect(new Set(sentences.map((template) => sentenceText(template))).size).toBe(sentences.length)
  for (const grade of ['K', '1', '2', '3', '4'])
    expect(sentences.filter((template) => template.grade === grade).length).toBeGreaterThanOrEqual(15)
})

test.each(sentences.map((template) => [sentenceText(template), template] as const))(
  '%s',
  (text, template) => {
    expect(text).toMatch(/^[A-Z][\p{L}’, ]*[.?!]$/u)
    const count = template.words.length
    expect(count).toBeGreaterThanOrEqual(4)
    expect(count).toBeLessThanOrEqual(12)
    const all = [...Array(count).keys()]
    for (const order of template.otherOrders) expect([...order].sort((a, b) => a - b)).toEqual(all)
    const orders: readonly (readonly number[])[] = [all, ...template.otherOrders]
    expect(new Set(orders.map((order) => sentenceText(template, [...order]))).size).toBe(
      template.otherOrders.length + 1,
    )
    expect(new Set(template.parts.map(({ asks }) => asks)).size).toBe(template.parts.length)
    for (const part of template.parts) expect(partText(template, part)).not.toBe('')
    if (template.picture !== null) expect(pictures).toContain(template.picture)
    if (template.agreement !== null) {
      expect(template.words[template.agreement.verb]?.job).toBe('verb')
      expect(['noun', 'pronoun']).toContain(template.words[template.agreement.subject]?.job)
    }
  },
)

test('what answers who, what and where is cut out of the sentence', () => {
  const template = of('cat-mat')
  expect(template.parts.map((part) => [part.asks, partText(template, part)])).toEqual([
    ['who', 'a cat'],
    ['where', 'on a mat'],
  ])
})

test('the subject is the head, not the nearest noun, and two joined are many', () => {
  const box = of('box-of-pens')
  expect(box.words[box.agreement?.subject ?? 0]?.text).toBe('box')
  expect(box.agreement?.number).toBe('one')
  expect(of('mai-and-ben').agreement?.number).toBe('many')
  expect(of('birds-near').agreement?.number).toBe('many')
  expect(of('cat-mat').agreement).toBeNull()
})

test('a phrase may come first where the sentence allows it, and same words may change places', () => {
  const template = of('fox-den')
  expect(isAccepted(template, ['the', 'fox', 'hid', 'in', 'a', 'den'])).toBe(true)
  expect(isAccepted(template, ['in', 'a', 'den', 'the', 'fox', 'hid'])).toBe(true)
  expect(isAccepted(template, ['fox', 'the', 'hid', 'in', 'a', 'den'])).toBe(false)
  expect(isAccepted(of('can-you-see'), ['you', 'can', 'see', 'the', 'sun'])).toBe(false)
})

test('a clause that is moved to the front gets its comma', () => {
  const template = of('because-rain')
  expect(template.otherOrders.map((order) => sentenceText(template, order))).toEqual([
    'Because it rained all day, we stayed inside.',
  ])
})

test('a comma stays with its word', () => {
  expect(sentenceText(of('but-wet'))).toBe('I am wet, but you are dry.')
  expect(sentenceText(of('although'))).toBe('Although she was tired, Lucía finished her painting.')
})

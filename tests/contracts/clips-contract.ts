import { expect, test } from 'vitest'
import type { ClipFacts } from '#domain/audio/clips.ts'
import type { PersonId } from '#domain/ids.ts'
import { NOW, OTHER_SCHOOL, SCHOOL } from './built.ts'
import type { Given } from './place.ts'

const facts = (given: Partial<ClipFacts> = {}): ClipFacts => ({
  key: 'sound/sh',
  hash: 'a'.repeat(64),
  ms: 420,
  madeAt: NOW,
  by: 'rosa' as PersonId,
  ...given,
})

/** The school's own voice: a file and its record come and go together. */
export function clipsContract(given: Given): void {
  test('a clip is kept with its record under one revision, and told as a change', async () => {
    await given.store.putClip(SCHOOL, facts(), 'UklGRg==')
    expect(await given.store.clip(SCHOOL, 'sound/sh')).toEqual({ facts: facts(), wav: 'UklGRg==' })
    expect(await given.store.records(SCHOOL, 'clip')).toEqual([
      { ref: { kind: 'clip', id: 'sound/sh' }, rev: 1, body: facts() },
    ])
    const filter = { records: ['clip'] as const, learners: null, classes: null, entries: 'none' as const }
    const { changes } = await given.store.changesSince(SCHOOL, 0, 10, { ...filter, checkpoints: false })
    expect(changes).toMatchObject([{ kind: 'record', ref: { kind: 'clip', id: 'sound/sh' } }])
  })

  test('a new recording takes the place of the one before; the same one again is no news', async () => {
    await given.store.putClip(SCHOOL, facts(), 'UklGRg==')
    await given.store.putClip(SCHOOL, facts(), 'UklGRg==')
    expect(await given.store.rev(SCHOOL)).toBe(1)
    await given.store.putClip(SCHOOL, facts({ hash: 'b'.repeat(64) }), 'UklGRh==')
    expect(await given.store.rev(SCHOOL)).toBe(2)
    expect((await given.store.clip(SCHOOL, 'sound/sh'))?.wav).toBe('UklGRh==')
  })

  test('a removed clip is gone and its record says so; it may be recorded again', async () => {
    expect(await given.store.removeClip(SCHOOL, 'sound/sh')).toBe(false)
    await given.store.putClip(SCHOOL, facts(), 'UklGRg==')
    expect(await given.store.removeClip(SCHOOL, 'sound/sh')).toBe(true)
    expect(await given.store.clip(SCHOOL, 'sound/sh')).toBeNull()
    expect(await given.store.record(SCHOOL, { kind: 'clip', id: 'sound/sh' })).toMatchObject({
      rev: 2,
      body: null,
    })
    await given.store.putClip(SCHOOL, facts(), 'UklGRg==')
    expect(await given.store.clip(SCHOOL, 'sound/sh')).not.toBeNull()
  })

  test('one school never hears another, and a school that goes takes its voice along', async () => {
    await given.store.putClip(SCHOOL, facts(), 'UklGRg==')
    expect(await given.store.clip(OTHER_SCHOOL, 'sound/sh')).toBeNull()
    await given.store.removeSchool(SCHOOL)
    expect(await given.store.clip(SCHOOL, 'sound/sh')).toBeNull()
  })
}

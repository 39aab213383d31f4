// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Lab } from '#app/lab.ts'
import { keepClip } from '#db/clips.ts'
import { inTurn, sentenceKey } from '#domain/audio/sentences.ts'
import { toWav } from '#domain/audio/wav.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { Model } from '#domain/items/model.ts'
import { quote } from '#domain/quoted.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { aDatabase } from '#tests/support/database.ts'
import { aHeldVoice, aPlayer, type HeldVoice } from '#tests/ui/loudspeaker.ts'
import { SpeakerButton } from '#ui/components/speaker-button.tsx'
import { LabContext } from '#ui/hooks/use-lab.ts'
import { MessagesContext } from '#ui/hooks/use-messages.tsx'
import { navigate } from '#ui/hooks/use-route.ts'
import { WithSoundAndLight } from '#ui/hooks/use-sound-and-light.tsx'
import { PrintModel } from '#ui/models/print-models.tsx'
import css from '#ui/speech/read-aloud.module.css'
import { ReadAloud } from '#ui/speech/read-aloud.tsx'
import { WithVoice } from '#ui/speech/with-voice.tsx'

// Loaded when first needed: here beforehand, so that no test waits for a file.
import '#ui/speech/say-aloud.ts'

const SCHOOL = 'linden' as SchoolId
let voice: HeldVoice
let player: ReturnType<typeof aPlayer>
// The speech engine keeps the voice it was started with.
beforeAll(() => {
  voice = aHeldVoice(['en-US', 'es-US'])
})
beforeEach(() => {
  player = aPlayer()
})
afterEach(() => {
  cleanup()
  voice.forget()
})

async function aLab(...recorded: readonly string[]): Promise<Lab> {
  const db = await aDatabase()
  await db.meta.put({ key: 'device', value: { school: { id: SCHOOL }, device: {} }, v: 2 })
  const wav = toWav(new Float32Array(2_205).fill(0.1)).buffer
  for (const text of recorded) {
    const facts = { key: sentenceKey('en', text), text, hash: 'h', ms: 100, madeAt: 1, by: null }
    await keepClip(db, SCHOOL, facts, wav, false)
  }
  return { db, parts: { secure: true, failed: expect.fail } } as unknown as Lab
}

const draw = (lab: Lab, children: ComponentChildren, language: 'en' | 'es' = 'en') =>
  render(
    <LabContext.Provider value={lab}>
      <WithSoundAndLight>
        <MessagesContext.Provider value={{ language, messages: { en, es }[language] }}>
          <WithVoice language={language}>{children}</WithVoice>
        </MessagesContext.Provider>
      </WithSoundAndLight>
    </LabContext.Provider>,
  )

const TALE = ['Sam had a red hat.', 'He lost the hat in the park.']
const QUESTION = 'What did Sam lose?'
const passage = (lit: number | null = null): Extract<Model, { kind: 'passage' }> => ({
  kind: 'passage',
  title: '',
  sentences: TALE,
  lit,
  say: 'A text',
})
/** A question beside its text, as a lesson and practice draw them. */
const Asked = ({ speech, prompt = QUESTION }: { speech: string; prompt?: string }) => (
  <>
    <SpeakerButton text={speech} />
    <h1>
      <ReadAloud text={prompt} speech={speech} />
    </h1>
    <PrintModel model={passage()} />
  </>
)
const textOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent?.trim())
const litInText = () => textOf(document.querySelectorAll(`.${css.printed}`))
const litInQuestion = () => textOf(document.querySelectorAll(`h1 .${css.lit}`))
const listen = async () => fireEvent.click(await screen.findByRole('button', { name: 'Listen' }))
const begun = (text: string) => waitFor(() => expect(voice.now()?.text).toBe(text))

test('a text is lit word by word while it is read, then the question is', async () => {
  const speech = [...TALE, QUESTION].join(' ')
  draw(await aLab(), <Asked speech={speech} />)
  await listen()
  await begun(speech)
  voice.word('red')
  await waitFor(() => expect(litInText()).toEqual(['red']))
  expect(litInQuestion()).toEqual([])
  voice.word('park')
  await waitFor(() => expect(litInText()).toEqual(['park.']))
  voice.word('lose')
  await waitFor(() => expect(litInQuestion()).toEqual(['lose?']))
  expect(litInText()).toEqual([])
  voice.end()
  await waitFor(() => expect(litInQuestion()).toEqual([]))
})

test('in Spanish an English text is read by the English voice and lit in its place', async () => {
  const speech = `${TALE.map(quote).join(' ')} ¿Qué perdió ${quote('Sam')}?`
  draw(await aLab(), <Asked speech={speech} prompt={`¿Qué perdió ${quote('Sam')}?`} />, 'es')
  fireEvent.click(await screen.findByRole('button', { name: es.common.listen }))
  await begun(TALE[0] ?? '')
  expect(voice.now()?.lang).toBe('en-US')
  voice.word('hat')
  await waitFor(() => expect(litInText()).toEqual(['hat.']))
  voice.end()
  await begun(TALE[1] ?? '')
  voice.word('lost')
  await waitFor(() => expect(litInText()).toEqual(['lost']))
  voice.end()
  await waitFor(() => expect(voice.now()?.text.trim()).toBe('¿Qué perdió'))
  expect(voice.now()?.lang).toBe('es-US')
  voice.word('perdió')
  await waitFor(() => expect(litInQuestion()).toEqual(['perdió']))
  expect(litInText()).toEqual([])
})

test('a text that is to be read by the child is neither said nor lit', async () => {
  draw(await aLab(), <Asked speech={QUESTION} />)
  await listen()
  await begun(QUESTION)
  for (const word of ['What', 'did', 'Sam', 'lose']) {
    voice.word(word)
    await waitFor(() => expect(litInQuestion()[0]).toContain(word))
    expect(litInText()).toEqual([])
  }
})

test('the words of a text stay as they are while one of them is lit', async () => {
  const { container } = draw(await aLab(), <Asked speech={TALE.join(' ')} />)
  const before = container.querySelector('[role="img"]')?.textContent
  await listen()
  await begun(TALE.join(' '))
  voice.word('lost')
  await waitFor(() => expect(litInText()).toEqual(['lost']))
  expect(container.querySelector('[role="img"]')?.textContent).toBe(before)
})

test('a recorded question is lit whole, and its words are in no hurry', async () => {
  draw(await aLab(QUESTION), <Asked speech={QUESTION} />)
  await listen()
  await waitFor(() => expect(litInQuestion()).toEqual(['What', 'did', 'Sam', 'lose?']))
  expect(voice.now()).toBeNull()
  player.end()
  await waitFor(() => expect(litInQuestion()).toEqual([]))
})

test('said in turn after another sentence, the question is lit as if it were alone', async () => {
  const text = inTurn('Watch how it goes.', QUESTION)
  const said = (
    <>
      <SpeakerButton text={text} />
      <h1>
        <ReadAloud text={QUESTION} speech={QUESTION} />
      </h1>
    </>
  )
  draw(await aLab('Watch how it goes.'), said)
  await listen()
  await waitFor(() => expect(player.playing()).toBe(true))
  expect(litInQuestion()).toEqual([])
  player.end()
  await begun(QUESTION)
  voice.word('Sam')
  await waitFor(() => expect(litInQuestion()).toEqual(['Sam']))
})

test.each([
  ['the voice', [], () => voice.now() !== null],
  ['a recording', [QUESTION], () => player.playing()],
])('the speaker begins %s, pressed again it stops, and once more begins anew', async (_, recorded, isOn) => {
  draw(await aLab(...recorded), <Asked speech={QUESTION} />)
  for (const round of [1, 2]) {
    await listen()
    await waitFor(() => expect(isOn(), `round ${round}`).toBe(true))
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }))
    await waitFor(() => expect(isOn(), `round ${round}`).toBe(false))
  }
})

test('two quick taps say it once', async () => {
  draw(await aLab(QUESTION), <Asked speech={QUESTION} />)
  await listen()
  await listen()
  await waitFor(() => expect(player.playing()).toBe(true))
  expect(player.begun()).toBe(1)
})

test.each([
  ['the voice', [], () => voice.now() !== null],
  ['a recording', [QUESTION], () => player.playing()],
])('a page that nobody sees is silent: %s', async (_, recorded, isOn) => {
  draw(await aLab(...recorded), <Asked speech={QUESTION} />)
  await listen()
  await waitFor(() => expect(isOn()).toBe(true))
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(isOn()).toBe(false))
  vi.restoreAllMocks()
})

test('a screen that is left is silent, but what the touch that led away says is said to its end', async () => {
  draw(await aLab(), <Asked speech={QUESTION} />)
  await listen()
  await begun(QUESTION)
  navigate({ kind: 'class', classId: 'c' as never })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(voice.now()?.text).toBe(QUESTION)
  const later = performance.now() + 1_000
  vi.spyOn(performance, 'now').mockReturnValue(later)
  navigate({ kind: 'home' })
  await waitFor(() => expect(voice.now()).toBeNull())
  vi.restoreAllMocks()
})

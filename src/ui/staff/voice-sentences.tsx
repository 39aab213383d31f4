import { useState } from 'preact/hooks'
import { removeRecording } from '#app/voice-kit.ts'
import type { Kit, KitClip } from '#app/voice-list.ts'
import { PLACES, type SaidAt, type Sentences } from '#app/voice-sentences.ts'
import { isSentenceKey, languageOf, type SentenceKey } from '#domain/audio/sentences.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { shownText } from '#domain/quoted.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { RadioRow } from './radio-row.tsx'
import { useStaffLanguage, useWords } from './staff-words.tsx'
import { useSentences } from './use-sentences.ts'
import type { Studio } from './use-voice-kit.ts'
import { VoiceRow } from './voice-row.tsx'
import css from './voice-screen.module.css'

type Props = Readonly<{ kit: Kit; studio: Studio; mayRecord: boolean }>

/** Whole sentences: those of the screens and the questions that are the same again and again, by language and grade. */
export function VoiceSentences(props: Props) {
  const { voice: words, common } = useWords()
  const sentences = useSentences()
  return (
    <section class={css.part} aria-labelledby="voice-sentences">
      <h2 id="voice-sentences">{words.sentences}</h2>
      <p class={css.lead}>{words.sentencesHow}</p>
      {sentences === undefined && <p role="status">{common.loading}</p>}
      {sentences === null && <p role="status">{words.notFound}</p>}
      {sentences && <Chosen {...props} sentences={sentences} />}
    </section>
  )
}

type ChosenProps = Props & Readonly<{ sentences: Readonly<Record<Language, Sentences>> }>

/** The sentences of one language at one place, and those that nobody says any more. */
function Chosen({ sentences, ...props }: ChosenProps) {
  const { voice: words, catalogue } = useWords()
  const [language, setLanguage] = useState<Language>(useStaffLanguage())
  const [place, setPlace] = useState<SaidAt>('screens')
  const { clips } = props.kit
  const progress = (all: readonly Readonly<{ key: SentenceKey }>[]) =>
    words.progress(all.filter(({ key }) => clips.has(key)).length, all.length)
  const here = sentences[language]
  return (
    <>
      <div class={css.which}>
        <RadioRow
          legend={words.spoken}
          value={language}
          options={LANGUAGES.map((one) => ({
            value: one,
            label: `${catalogue.languages[one]} · ${progress(PLACES.flatMap((at) => sentences[one][at]))}`,
          }))}
          onChoose={(value) => setLanguage(value as Language)}
        />
        <RadioRow
          legend={words.where}
          value={place}
          options={PLACES.map((at) => ({ value: at, label: `${words.places[at]} · ${progress(here[at])}` }))}
          onChoose={(value) => setPlace(value as SaidAt)}
        />
      </div>
      <ul class={css.rows}>
        {here[place].map((sentence) => (
          <Row key={sentence.key} sentence={sentence} {...props} />
        ))}
      </ul>
      <Unsaid {...props} sentences={sentences} />
    </>
  )
}

/** Recordings of sentences that have other words now, or are no longer said: they are not heard, and take room. */
function Unsaid({ sentences, ...props }: ChosenProps) {
  const { voice: words } = useWords()
  const said = new Set<string>(
    LANGUAGES.flatMap((one) => PLACES.flatMap((at) => sentences[one][at].map(({ key }) => key))),
  )
  const left = [...props.kit.clips.values()].filter(isSentence).filter(({ key }) => !said.has(key))
  if (left.length === 0) return null
  return (
    <>
      <h3>{words.unsaid}</h3>
      <p class={css.lead}>{words.unsaidWhy}</p>
      <ul class={css.rows}>
        {left.map((sentence) => (
          <Row key={sentence.key} sentence={sentence} isUnsaid {...props} />
        ))}
      </ul>
    </>
  )
}

type SentenceClip = KitClip & Readonly<{ key: SentenceKey; text: string }>
const isSentence = (clip: KitClip): clip is SentenceClip => isSentenceKey(clip.key) && clip.text !== undefined

type RowProps = Props &
  Readonly<{ sentence: Readonly<{ key: SentenceKey; text: string }>; isUnsaid?: boolean }>

function Row({ sentence: { key, text }, isUnsaid = false, kit, studio, mayRecord }: RowProps) {
  const lab = useLab()
  return (
    <VoiceRow
      what={{ key, text }}
      name={shownText(text)}
      language={languageOf(key)}
      hint=""
      clip={kit.clips.get(key)}
      onRemove={() => void removeRecording(lab, key)}
      isUnsaid={isUnsaid}
      {...{ studio, mayRecord }}
    />
  )
}

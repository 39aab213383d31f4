import { useEffect, useState } from 'preact/hooks'
import type { OpenStaff } from '#app/staff-session.ts'
import { refreshKit, removeRecording, type ToRecord } from '#app/voice-kit.ts'
import { type Kit, watchKit } from '#app/voice-list.ts'
import { type ClipKey, soundKey, soundsAmong, wordKey } from '#domain/audio/clips.ts'
import { keywordOf, PHONEMES } from '#domain/phonemes.ts'
import { shownText } from '#domain/quoted.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { Field, Form } from './field.tsx'
import { PageHead } from './paper.tsx'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'
import { type Studio, useStudio } from './use-voice-kit.ts'
import { VoicePack } from './voice-pack.tsx'
import { VoiceRow } from './voice-row.tsx'
import css from './voice-screen.module.css'
import { VoiceSentences } from './voice-sentences.tsx'

/** The voice kit: staff record the sounds of English and words on this device, for every child's device of the school. */
export function VoiceScreen({ staff }: { staff: OpenStaff }) {
  const lab = useLab()
  const { voice: words, common } = useWords()
  const kit = useLive(() => watchKit(lab), [lab])
  const studio = useStudio()
  useEffect(() => {
    if (staff.online) void refreshKit(lab)
  }, [lab, staff.online])
  if (kit === undefined) return <p role="status">{common.loading}</p>
  const mayRecord = staff.person.role !== 'monitor'
  const sounds = soundsAmong(new Set(kit.clips.keys()))
  const { trouble, kept } = studio
  return (
    <>
      <PageHead title={words.title} note={words.count(sounds, PHONEMES.length)}>
        <BigButton icon="back" href={hrefOf(staffRoute({ kind: 'catalogue', skill: null }))}>
          {words.back}
        </BigButton>
      </PageHead>
      <p class={css.lead}>{sounds < PHONEMES.length ? words.fallback : words.whole}</p>
      <p class={css.lead}>{mayRecord ? words.how : words.mayNot}</p>
      {kit.waiting > 0 && <p class={css.lead}>{words.waiting(kit.waiting)}</p>}
      <p class={trouble ? css.trouble : css.quiet} role="alert">
        {trouble && `${nameOf(trouble.what)}: ${words.troubles[trouble.why]}`}
      </p>
      <p class="said" role="status">
        {kept && words.kept(nameOf(kept))}
      </p>
      <section class={css.part} aria-labelledby="voice-sounds">
        <h2 id="voice-sounds">{words.sounds}</h2>
        <ul class={css.rows}>
          {PHONEMES.map((sound) => {
            const { word, place } = keywordOf(sound)
            return (
              <Row
                key={sound}
                clipKey={soundKey(sound)}
                hint={words.soundIn[place](word)}
                {...{ kit, studio, mayRecord }}
              />
            )
          })}
        </ul>
      </section>
      <VoiceSentences {...{ kit, studio, mayRecord }} />
      <Words {...{ kit, studio, mayRecord }} />
      <VoicePack isEmpty={kit.clips.size === 0} mayRecord={mayRecord} />
    </>
  )
}

/** `/sh/` for a sound, a word or a sentence as it is. */
function nameOf({ key, text }: ToRecord): string {
  if (text !== undefined) return shownText(text)
  const [kind, name = ''] = key.split('/')
  return kind === 'sound' ? `/${name}/` : name
}

type PartProps = Readonly<{ kit: Kit; studio: Studio; mayRecord: boolean }>

function Row({ clipKey, hint, kit, studio, mayRecord }: PartProps & { clipKey: ClipKey; hint: string }) {
  const lab = useLab()
  return (
    <VoiceRow
      {...{ hint, studio, mayRecord }}
      what={{ key: clipKey }}
      name={nameOf({ key: clipKey })}
      clip={kit.clips.get(clipKey)}
      onRemove={() => void removeRecording(lab, clipKey)}
    />
  )
}

/** Words that were recorded, and the one that is about to be. */
function Words({ kit, studio, mayRecord }: PartProps) {
  const { voice: words } = useWords()
  const [typed, setTyped] = useState('')
  const [added, setAdded] = useState<readonly ClipKey[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const keys = [...new Set([...kit.clips.keys(), ...added])]
    .filter((key) => key.startsWith('word/'))
    .toSorted((a, b) => a.localeCompare(b, 'en'))
  const add = () => {
    const key = wordKey(typed)
    setTrouble(key === null ? words.noWord : null)
    if (key === null) return
    setAdded([...added, key])
    setTyped('')
    studio.record({ key })
  }
  return (
    <section class={css.part} aria-labelledby="voice-words">
      <h2 id="voice-words">{words.words}</h2>
      {mayRecord && (
        <div class={css.add}>
          <Form onSubmit={add} trouble={trouble}>
            <Field
              label={words.word}
              name="word"
              value={typed}
              hint={words.wordHint}
              maxLength={24}
              onInput={setTyped}
            />
            <BigButton submit>{words.recordWord}</BigButton>
          </Form>
        </div>
      )}
      <ul class={css.rows}>
        {keys.map((key) => (
          <Row key={key} clipKey={key} hint="" {...{ kit, studio, mayRecord }} />
        ))}
      </ul>
    </section>
  )
}

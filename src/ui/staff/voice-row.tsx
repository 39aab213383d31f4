import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ToRecord } from '#app/voice-kit.ts'
import type { KitClip } from '#app/voice-list.ts'
import type { Language } from '#domain/language.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { useStaffLanguage, useWords } from './staff-words.tsx'
import type { Studio } from './use-voice-kit.ts'
import css from './voice-screen.module.css'

type Props = Readonly<{
  what: ToRecord
  /** How it is called: `/sh/`, a word, or a sentence as it is read. */
  name: string
  /** The language of what is said. */
  language?: Language
  /** Where it is heard; '' for a word. */
  hint: string
  clip: KitClip | undefined
  studio: Studio
  mayRecord: boolean
  /** Nobody says it any more: it is not recorded again. */
  isUnsaid?: boolean
  onRemove: () => void
}>

/** One sound, word or sentence of the voice kit: what of it is recorded, and what can be done. */
export function VoiceRow({
  what,
  name,
  language: spoken = 'en',
  hint,
  clip,
  studio,
  mayRecord,
  isUnsaid = false,
  onRemove,
}: Props) {
  const { voice: words } = useWords()
  const language = useStaffLanguage()
  const isOn = studio.recording?.key === what.key
  const deeds = useKeptFocus(`${isOn} ${clip !== undefined}`)
  const seconds = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <li class={css.row} data-recorded={clip !== undefined} data-long={what.text !== undefined}>
      <div class={css.what}>
        <strong class={css.name} lang={spoken}>
          {name}
        </strong>
        <span class={css.hint}>{hint}</span>
        <span class={css.state}>
          {clip ? words.recorded(seconds.format(clip.ms / 1000)) : words.notRecorded}
          {clip?.waits && ` · ${words.waits}`}
        </span>
      </div>
      <div class={css.deeds} ref={deeds}>
        {isOn ? (
          <Live studio={studio} />
        ) : (
          <>
            {mayRecord && !isUnsaid && (
              <BigButton
                kind={clip ? 'quiet' : 'plain'}
                disabled={studio.recording !== null}
                onClick={() => studio.record(what)}
              >
                {clip ? words.again : words.record}
                <span class="said"> {name}</span>
              </BigButton>
            )}
            {clip && (
              <BigButton
                icon="speaker"
                disabled={studio.recording !== null}
                onClick={() => studio.listen(what)}
              >
                {words.listen}
                <span class="said"> {name}</span>
              </BigButton>
            )}
            {clip && mayRecord && (
              <BigButton kind="quiet" disabled={studio.recording !== null} onClick={onRemove}>
                {words.remove}
                <span class="said"> {name}</span>
              </BigButton>
            )}
          </>
        )}
      </div>
    </li>
  )
}

/** Where buttons give way to others under the finger of who uses the keyboard, the first of the new ones has the focus. */
function useKeptFocus(what: string) {
  const place = useRef<HTMLDivElement>(null)
  const isMine = useRef(false)
  useLayoutEffect(() => {
    const came = () => {
      isMine.current = true
    }
    // A button that vanishes hands its focus to nobody.
    const went = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) isMine.current = false
    }
    place.current?.addEventListener('focusin', came)
    place.current?.addEventListener('focusout', went)
    return () => {
      place.current?.removeEventListener('focusin', came)
      place.current?.removeEventListener('focusout', went)
    }
  }, [])
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (what !== '' && isMine.current && isLost) place.current?.querySelector('button')?.focus()
  }, [what])
  return place
}

/** While it is recorded: how loud it is, and the way to end it. */
function Live({ studio }: { studio: Studio }) {
  const { voice: words } = useWords()
  return (
    <>
      <meter class={css.meter} min={0} max={1} low={0.05} value={Math.min(1, studio.level)}>
        {words.level}
      </meter>
      <BigButton kind="main" icon="stop" disabled={studio.recording?.opening ?? true} onClick={studio.stop}>
        {studio.recording?.opening ? words.opening : words.stop}
      </BigButton>
    </>
  )
}

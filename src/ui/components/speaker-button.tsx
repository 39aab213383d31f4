import { useState } from 'preact/hooks'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import { RoundButton } from './round-button.tsx'

type Props = Readonly<{
  text: string
  caption?: boolean
  /** How long the whole text takes to say, ms; called only when it was heard to its end. */
  onHeard?: (ms: number) => void
}>

/** Says the text aloud; pressed again, it stops. Where there is no voice, or it was turned off, it says so in words, once it is pressed. */
export function SpeakerButton({ text, caption, onHeard }: Props) {
  const { common } = useMessages()
  const { saying, say, hush, voice } = useSay()
  const [asked, setAsked] = useState(false)
  const speaking = saying === text
  const speak = () => {
    setAsked(true)
    void say(text).then(({ ms, whole }) => whole && onHeard?.(ms))
  }
  const silent = (voice === 'none' || voice === 'off') && asked
  const why = voice === 'off' ? common.voiceOff : common.noVoice
  return (
    <RoundButton
      icon={speaking ? 'stop' : 'speaker'}
      label={silent ? why : speaking ? common.stopListening : common.listen}
      onClick={() => (speaking ? hush() : speak())}
      {...(caption || silent ? { caption: true } : {})}
    />
  )
}

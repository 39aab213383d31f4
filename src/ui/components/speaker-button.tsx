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

/** Says the text aloud; pressed again, it stops. On a device without a voice it says so in words, once it is pressed. */
export function SpeakerButton({ text, caption, onHeard }: Props) {
  const { common } = useMessages()
  const { saying, say, hush, voice } = useSay()
  const [asked, setAsked] = useState(false)
  const speaking = saying === text
  const speak = () => {
    setAsked(true)
    void say(text).then(({ ms, whole }) => whole && onHeard?.(ms))
  }
  const silent = voice === 'none' && asked
  return (
    <RoundButton
      icon={speaking ? 'stop' : 'speaker'}
      label={silent ? common.noVoice : speaking ? common.stopListening : common.listen}
      onClick={() => (speaking ? hush() : speak())}
      {...(caption || silent ? { caption: true } : {})}
    />
  )
}

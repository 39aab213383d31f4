import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import { RoundButton } from './round-button.tsx'

type Props = Readonly<{
  text: string
  caption?: boolean
  /** How long the whole text takes to say, ms; called only when it was heard to its end. */
  onHeard?: (ms: number) => void
}>

/** Says the text aloud; pressed again, it stops. */
export function SpeakerButton({ text, caption, onHeard }: Props) {
  const { common } = useMessages()
  const { saying, say, hush } = useSay()
  const speaking = saying === text
  const speak = () => void say(text).then(({ ms, whole }) => whole && onHeard?.(ms))
  return (
    <RoundButton
      icon={speaking ? 'stop' : 'speaker'}
      label={speaking ? common.stopListening : common.listen}
      onClick={() => (speaking ? hush() : speak())}
      {...(caption ? { caption } : {})}
    />
  )
}

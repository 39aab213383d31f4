import { useMessages } from '#ui/hooks/use-messages.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import { RoundButton } from './round-button.tsx'

/** Says the text aloud; pressed again, it stops. */
export function SpeakerButton({ text, caption }: { text: string; caption?: boolean }) {
  const { common } = useMessages()
  const { saying, say, hush } = useSay()
  const speaking = saying === text
  return (
    <RoundButton
      icon={speaking ? 'stop' : 'speaker'}
      label={speaking ? common.stopListening : common.listen}
      onClick={() => (speaking ? hush() : say(text))}
      {...(caption ? { caption } : {})}
    />
  )
}

import type { Line } from '#app/staff-session.ts'
import { Banner } from '#ui/components/banner.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { hrefOf } from '#ui/route.ts'
import css from './line-banner.module.css'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'
import { useNow } from './use-now.ts'

/** The line is up, or being asked: nothing to make much of. */
export const isQuiet = ({ state }: Line): boolean => state === 'online' || state === 'starting'

type Props = Readonly<{ line: Line; waiting: number; heldBack?: number }>

/** How much work is still on devices and how old the news is, in plain words; what to do when the line is down. */
export function LineBanner({ line, waiting, heldBack = 0 }: Props) {
  const words = useWords()
  const now = useNow(10_000)
  const heard = line.heard === null ? words.line.never : words.line.heard(words.time.ago(now - line.heard))
  const held = heldBack > 0 ? `${words.line.heldBack(heldBack)}; ` : ''
  const sum = `${words.line.waiting(waiting)}; ${held}${heard}.`
  if (isQuiet(line))
    return (
      <p class={waiting === 0 ? css.quiet : css.waiting} role="status">
        <Icon name={waiting === 0 ? 'check' : 'send'} size="1.25em" />
        {sum}
      </p>
    )
  return (
    <Banner tone="not-yet" icon="send">
      <strong>{words.line[line.state]}.</strong> {sum} {words.line.offlineNext}{' '}
      {line.state === 'signed-out' && (
        <a href={hrefOf(staffRoute({ kind: 'sign-in' }))}>{words.line.signInAgain}</a>
      )}
    </Banner>
  )
}

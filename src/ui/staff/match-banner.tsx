import { watchGuestMatches } from '#app/roster-edits.ts'
import { Banner } from '#ui/components/banner.tsx'
import { useLab } from '#ui/hooks/use-lab.ts'
import { useLive } from '#ui/hooks/use-live.ts'
import { hrefOf } from '#ui/route.ts'
import { staffRoute } from './staff-place.ts'
import { useWords } from './staff-words.tsx'

/** Says when guests wait for a person to decide who they are; nothing otherwise. */
export function MatchBanner() {
  const lab = useLab()
  const { matches } = useWords()
  const waiting = useLive(() => watchGuestMatches(lab), [lab])
  if (!waiting || waiting.length === 0) return null
  return (
    <Banner icon="people">
      {matches.banner(waiting.length)} <a href={hrefOf(staffRoute({ kind: 'matches' }))}>{matches.look}</a>
    </Banner>
  )
}

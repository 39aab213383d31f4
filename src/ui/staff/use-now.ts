import { useEffect, useState } from 'preact/hooks'
import { timeNow } from '#app/staff-session.ts'
import { useLab } from '#ui/hooks/use-lab.ts'

/** The clock put right, epoch ms, looked at again every so often (ms). */
export function useNow(everyMs: number): number {
  const lab = useLab()
  const [now, setNow] = useState(() => timeNow(lab))
  useEffect(() => {
    const timer = setInterval(() => setNow(timeNow(lab)), everyMs)
    return () => clearInterval(timer)
  }, [lab, everyMs])
  return now
}

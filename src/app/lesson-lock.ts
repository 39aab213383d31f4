/** Stops an update, and a newer page's database, while somebody works in this browser. */
export type LessonLock = Readonly<{
  /** Somebody works in this page until the returned function is called. May be held several times over. */
  hold(): () => void
  /** Whether somebody works in this page. */
  isHeld(): boolean
  /**
   * Runs `work` if nobody works in any other page of this browser, holding everybody off meanwhile; this page's own hold is
   * laid down for it and taken up again. Answers whether it ran.
   */
  ifFree(work: () => Promise<void>): Promise<boolean>
}>

/** The lock of one page. Without Web Locks only this page is known, and `ifFree` trusts it alone. */
export function openLessonLock(locks: Pick<LockManager, 'request'> | null): LessonLock {
  let holders = 0
  let letGo = () => {}
  let released: Promise<unknown> = Promise.resolve()

  const take = () => {
    if (locks === null || holders === 0) return
    const { promise: over, resolve } = withResolvers()
    letGo = resolve
    released = locks.request('lesson', { mode: 'shared' }, () => over).catch(() => {})
  }
  return {
    hold() {
      holders++
      if (holders === 1) take()
      let done = false
      return () => {
        if (done) return
        done = true
        holders--
        if (holders === 0) letGo()
      }
    },
    isHeld: () => holders > 0,
    async ifFree(work) {
      if (locks === null) {
        await work()
        return true
      }
      letGo()
      // The browser frees a lock a moment after its promise; asked sooner, we would stand in our own way.
      await released
      const ran = await locks.request('lesson', { mode: 'exclusive', ifAvailable: true }, async (lock) => {
        if (lock === null) return false
        await work()
        return true
      })
      take()
      return ran
    },
  }
}

// Promise.withResolvers is younger than the tablets of a school.
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

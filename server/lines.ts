/** Open live lines by the device that holds them. */
export type Lines = Readonly<{
  /** Notes a line and how it is ended; when a device has too many, its oldest ends. Call the answer when it is over. */
  add(device: string, leave: () => void): () => void
}>

/** So many lines a device: a page has one, a reload may begin the next before the last is known to be gone. */
const MOST = 4

/** Made once an app. */
export function createLines(): Lines {
  const open = new Map<string, Set<() => void>>()
  return {
    add(device, leave) {
      const lines = open.get(device) ?? new Set()
      open.set(device, lines)
      lines.add(leave)
      const [oldest] = lines
      if (lines.size > MOST) oldest?.()
      return () => {
        lines.delete(leave)
        if (lines.size === 0 && open.get(device) === lines) open.delete(device)
      }
    },
  }
}

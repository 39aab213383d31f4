import { connect, createServer, type Server, type Socket } from 'node:net'

/** The cable between a tablet and the server: it can be cut and mended while both ends live on. */
export type Wire = Readonly<{
  origin: string
  cut(): Promise<void>
  mend(): Promise<void>
  close(): Promise<void>
}>

/** A TCP relay on a loopback port that stays the same (another port would be another storage) to `target()`. */
export async function layWire(target: () => number): Promise<Wire> {
  const open = new Set<Socket>()
  let server: Server | null = null
  let port = 0

  const lay = async () => {
    if (server) return
    const next = createServer((near) => {
      const far = connect(target(), '127.0.0.1')
      for (const socket of [near, far]) {
        open.add(socket)
        socket.on('close', () => open.delete(socket))
        socket.on('error', () => [near, far].forEach((one) => void one.destroy()))
      }
      near.pipe(far).pipe(near)
    })
    await new Promise<void>((resolve, reject) => {
      next.once('error', reject)
      next.listen(port, '127.0.0.1', resolve)
    })
    const address = next.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    port = address.port
    server = next
  }
  const cut = async () => {
    const last = server
    server = null
    for (const socket of open) socket.destroy()
    if (last) await new Promise((resolve) => last.close(resolve))
  }
  await lay()
  return { origin: `http://localhost:${port}`, cut, mend: lay, close: cut }
}

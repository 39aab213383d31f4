import { connect, createServer, type Server, type Socket } from 'node:net'

/** Hears each piece on its way to the server or back; what answers false is dropped. */
export type Ear = (way: 'up' | 'down', piece: Buffer) => boolean

/** The cable between a tablet and the server: it can be cut and mended while both ends live on. */
export type Wire = Readonly<{
  origin: string
  cut(): Promise<void>
  mend(): Promise<void>
  /** Listens in until told otherwise; null = nobody listens. */
  listen(ear: Ear | null): void
  close(): Promise<void>
}>

/** A TCP relay on a loopback port that stays the same (another port would be another storage) to `target()`. */
export async function layWire(target: () => number): Promise<Wire> {
  const open = new Set<Socket>()
  const now: { server: Server | null; port: number; ear: Ear | null } = { server: null, port: 0, ear: null }

  const lay = async () => {
    if (now.server) return
    const server = createServer((near) => {
      const far = connect(target(), '127.0.0.1')
      for (const socket of [near, far]) {
        open.add(socket)
        socket.on('close', () => {
          open.delete(socket)
          for (const one of [near, far]) one.destroy()
        })
        socket.on('error', () => socket.destroy())
      }
      near.on('data', (piece) => (now.ear?.('up', piece) ?? true) && far.write(piece))
      far.on('data', (piece) => (now.ear?.('down', piece) ?? true) && near.write(piece))
      near.on('end', () => far.end())
      far.on('end', () => near.end())
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(now.port, '127.0.0.1', resolve)
    })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    now.port = address.port
    now.server = server
  }
  const cut = async () => {
    const { server } = now
    now.server = null
    for (const socket of open) socket.destroy()
    if (server) await new Promise((resolve) => server.close(resolve))
  }
  await lay()
  return {
    origin: `http://localhost:${now.port}`,
    cut,
    mend: lay,
    listen: (ear) => {
      now.ear = ear
    },
    close: cut,
  }
}

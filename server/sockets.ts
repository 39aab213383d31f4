import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { Refused } from './io.ts'

/** PEM files; with them a server speaks HTTPS. */
export type Tls = Readonly<{ cert: string; key: string }>

/** How long running requests may take to finish at the end, ms. */
const FAREWELL_MS = 4_000

/** A server for an app, over TLS where there are certificates; it does not listen yet. */
export const serverFor = (app: Hono, tls: Tls | undefined): Server =>
  createAdaptorServer({ fetch: app.fetch, ...(tls ? tlsOptions(tls) : {}) }) as Server

function tlsOptions(tls: Tls) {
  return {
    createServer: createTlsServer,
    serverOptions: { cert: readPem(tls.cert), key: readPem(tls.key), minVersion: 'TLSv1.2' as const },
  }
}

/** A name that browsers take this certificate for: localhost where it may be, else the first it has; null when none. */
export function certifiedName({ cert }: Tls): string | null {
  const certificate = new X509Certificate(readPem(cert))
  if (certificate.checkHost('localhost') !== undefined) return 'localhost'
  const names = (certificate.subjectAltName ?? '').split(', ').filter((name) => name.startsWith('DNS:'))
  return names.map((name) => name.slice(4)).find((name) => !name.includes('*')) ?? null
}

function readPem(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new Refused(
      `The file ${path} cannot be read.`,
      'Name a PEM file, or make one with: carrel hub certificate',
    )
  }
}

/** A port that is taken is refused: on another port every browser would start with an empty storage. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNotListening(error, port, host)))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function whyNotListening(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Refused(
      `Port ${port} is taken by another program.`,
      'Stop that program. Carrel does not move to another port by itself: tablets keep their work under this one.',
    )
  }
  if (error.code === 'EACCES') {
    return new Refused(
      `Port ${port} needs more rights than this user has.`,
      'Choose a port from 1024 on with --port.',
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Refused(
      `This machine has no address ${host}.`,
      'Name one of its addresses, or 0.0.0.0 for all, with --host.',
    )
  }
  return error
}

/** Stops taking requests and lets those it has finish, for a while. */
export async function end(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const hurry = setTimeout(() => server.closeAllConnections(), FAREWELL_MS)
  await closed
  clearTimeout(hurry)
}

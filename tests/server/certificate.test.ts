import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, createServer } from 'node:tls'
import { afterAll, expect, test } from 'vitest'
import { type Certified, makeAuthority, makeLeaf } from '#server/commands/authority.ts'
import { hubCertificate } from '#server/commands/certificate.ts'
import { systemRandom } from '#server/random.ts'

const folder = mkdtempSync(join(tmpdir(), 'carrel-certificate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DAY_MS = 24 * 3_600_000
const moment = { now: new Date(), random: systemRandom }

/** What a browser that trusts the authority alone makes of a server with this certificate, asked for by this name. */
async function handshake(authority: Certified, leaf: Certified, name: string): Promise<string> {
  const server = createServer({ cert: leaf.certificate, key: leaf.key }, (socket) => socket.end())
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const said = await new Promise<string>((resolve) => {
    const host = { host: '127.0.0.1', port, servername: name, ca: authority.certificate }
    const socket = connect(host, () => resolve('trusted'))
    socket.on('error', (error) => resolve(error.message))
    socket.on('close', () => server.close())
  })
  if (server.listening) await once(server, 'close')
  return said
}

test('an authority vouches for its own names and, even with a stolen key, for no other', async () => {
  const authority = await makeAuthority(['carrel.lan'], moment)
  const hub = await makeLeaf(authority, ['carrel.lan'], moment)
  expect(await handshake(authority, hub, 'carrel.lan')).toBe('trusted')
  expect(await handshake(authority, hub, 'other.lan')).toContain('altnames')
  const evil = await makeLeaf(authority, ['bank.example'], moment)
  expect(await handshake(authority, evil, 'bank.example')).toBe('permitted subtree violation')
  const address = await makeLeaf(authority, ['127.0.0.1'], moment)
  expect(await handshake(authority, address, 'carrel.lan')).toBe('excluded subtree violation')
  const stranger = await makeAuthority(['carrel.lan'], moment)
  expect(await handshake(stranger, hub, 'carrel.lan')).not.toBe('trusted')
})

test('an authority for addresses alone vouches for no host name', async () => {
  const authority = await makeAuthority(['10.20.0.5', '2001:db8::5'], moment)
  const named = await makeLeaf(authority, ['carrel.lan'], moment)
  expect(await handshake(authority, named, 'carrel.lan')).toBe('excluded subtree violation')
})

test('the certificate says who signed it, lives as long as browsers allow, and may not sign others', async () => {
  const authority = await makeAuthority(['carrel.lan'], moment)
  const leaf = new X509Certificate(
    (await makeLeaf(authority, ['carrel.lan', '10.20.0.5'], moment)).certificate,
  )
  const root = new X509Certificate(authority.certificate)
  expect(leaf.checkIssued(root)).toBe(true)
  expect([root.ca, leaf.ca]).toEqual([true, false])
  expect(leaf.validFromDate.getTime()).toBeLessThanOrEqual(moment.now.getTime() - DAY_MS + 1000)
  expect(leaf.validToDate.getTime() - leaf.validFromDate.getTime()).toBeLessThanOrEqual(398 * DAY_MS)
  expect(leaf.checkIP('10.20.0.5')).toBe('10.20.0.5')
  expect(leaf.serialNumber).toHaveLength(32)
  expect(leaf.serialNumber).not.toBe(root.serialNumber)
})

test('a hub found by an IPv6 address renews its certificate with the authority made before', async () => {
  const out = join(folder, 'six')
  const said: string[] = []
  const io = {
    out: () => {},
    err: (line: string) => void said.push(line),
    env: {},
    terminal: false,
  }
  const args = ['--name', 'Carrel.lan', '--name', '2001:db8::5', '--name', '::ffff:10.20.0.5', '--out', out]
  expect(await hubCertificate(args, io)).toBe(0)
  expect(await hubCertificate(args, io)).toBe(0)
  expect(said.join('\n')).toContain('made before')
  const leaf = new X509Certificate(readFileSync(join(out, 'hub.pem')))
  expect(leaf.checkIP('2001:db8::5')).toBeDefined()
  await expect(hubCertificate(['--name', '2001:db8::6', '--out', out], io)).rejects.toThrow('may not vouch')
  await expect(hubCertificate(['--name', 'lan', '--out', out], io)).rejects.toThrow('may not vouch')
})

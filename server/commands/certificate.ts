import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'
import { projectDir } from '#server/place.ts'
import { systemRandom } from '#server/random.ts'
import { makeAuthority, makeLeaf } from './authority.ts'

const FILES = {
  authority: 'carrel-ca.pem',
  authorityKey: 'carrel-ca.key',
  leaf: 'hub.pem',
  leafKey: 'hub.key',
} as const

/**
 * `carrel hub certificate`: an authority for this school's hub and a certificate for its names. The authority is made
 * once, put on every device once, and can vouch for these names only; the certificate is renewed each year.
 */
export async function hubCertificate(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const names = values.name
  if (names.length === 0)
    throw new WrongUsage('--name is needed: the name or address tablets type, such as carrel.lan.')
  const strange = names.find((name) => !isName(name))
  if (strange !== undefined) throw new WrongUsage(`"${strange}" is neither a host name nor an IP address.`)
  const dir = resolve(values.out ?? join(projectDir(), 'data', 'certificates'))
  const paths = pathsIn(dir)
  const moment = { now: new Date(), random: systemRandom }

  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const known = existsSync(paths.authority) && existsSync(paths.authorityKey)
  const authority = known ? readAuthority(paths, names) : await makeAuthority(names, moment)
  const leaf = await makeLeaf(authority, names, moment)
  if (!known) {
    writeFileSync(paths.authority, authority.certificate)
    writeFileSync(paths.authorityKey, authority.key, { mode: 0o600 })
  }
  writeFileSync(paths.leaf, leaf.certificate)
  writeFileSync(paths.leafKey, leaf.key, { mode: 0o600 })

  const until = new X509Certificate(leaf.certificate).validToDate.toISOString().slice(0, 10)
  io.err(
    known
      ? 'The authority is the one made before; devices that trust it need nothing new.'
      : `Put this on every device, once: ${paths.authority}`,
  )
  io.err(`Good until ${until}; make the next one with the same command.`)
  io.err(`Serve with: carrel serve --host 0.0.0.0 --cert ${paths.leaf} --key ${paths.leafKey}`)
  io.out(values.json ? JSON.stringify({ ...paths, names, until }) : paths.leaf)
  return EXIT.done
}

type Paths = Readonly<Record<keyof typeof FILES, string>>

const pathsIn = (dir: string): Paths => ({
  authority: join(dir, FILES.authority),
  authorityKey: join(dir, FILES.authorityKey),
  leaf: join(dir, FILES.leaf),
  leafKey: join(dir, FILES.leafKey),
})

/** Its common name is a title, not a host. */
const NAMED_ONLY = { subject: 'never', wildcards: false } as const

/** The authority made before, when it may vouch for these names too. */
function readAuthority(paths: Paths, names: readonly string[]) {
  const certificate = readFileSync(paths.authority, 'utf8')
  const authority = new X509Certificate(certificate)
  const missing = names.filter(
    (name) => !(isIP(name) === 0 ? authority.checkHost(name, NAMED_ONLY) : authority.checkIP(name)),
  )
  if (missing.length > 0) {
    throw new Refused(
      `The authority in ${paths.authority} may not vouch for ${missing.join(', ')}.`,
      'Use its names, or make a new authority in an empty folder with --out and put it on every device.',
    )
  }
  return { certificate, key: readFileSync(paths.authorityKey, 'utf8') }
}

const isName = (name: string): boolean =>
  isIP(name) !== 0 ||
  /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(name)

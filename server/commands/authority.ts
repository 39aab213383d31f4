import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  X509Certificate,
} from 'node:crypto'
import type { Random } from '#server/random.ts'
import { bits, der, integer, octets, oid, sequence, set, time, utf8, yes } from './der.ts'
import { alternativeNames, nameConstraints } from './name-constraints.ts'

// Certificates after RFC 5280. Keys and signatures are node:crypto's; only the form is written here.

/** A certificate and its private key, both PEM. */
export type Certified = Readonly<{ certificate: string; key: string }>

const DAY_MS = 24 * 3_600_000
const AUTHORITY_DAYS = 3650
/** Browsers refuse leaves that live longer than 398 days. */
const LEAF_DAYS = 396
/** A device whose clock is a little behind must not find the certificate not yet valid. */
const EARLIER_MS = DAY_MS

const OID = {
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  alternativeName: '2.5.29.17',
  nameConstraints: '2.5.29.30',
  subjectKey: '2.5.29.14',
  authorityKey: '2.5.29.35',
} as const

type Moment = Readonly<{ now: Date; random: Random }>

/** A school's own authority. It may vouch for the hub's names alone, so that a stolen key opens nothing else. */
export function makeAuthority(names: readonly string[], { now, random }: Moment): Certified {
  const { publicKey, privateKey } = newKeys()
  const name = nameOf(`Carrel ${names[0]}`)
  const extensions = [
    extension(OID.basicConstraints, sequence(yes(), integer(Buffer.from([0]))), true),
    // keyCertSign and cRLSign
    extension(OID.keyUsage, bits(Buffer.from([0x06]), 1), true),
    extension(OID.nameConstraints, nameConstraints(names), true),
    extension(OID.alternativeName, alternativeNames(names)),
    extension(OID.subjectKey, octets(keyId(publicKey))),
  ]
  const body = { issuer: name, subject: name, publicKey, days: AUTHORITY_DAYS, extensions }
  return { certificate: signed(body, privateKey, now, random), key: pemOf(privateKey) }
}

/** The hub's certificate for its names, signed by the authority. */
export function makeLeaf(authority: Certified, names: readonly string[], { now, random }: Moment): Certified {
  const { publicKey, privateKey } = newKeys()
  const issuer = new X509Certificate(authority.certificate)
  const extensions = [
    extension(OID.basicConstraints, sequence(), true),
    // digitalSignature
    extension(OID.keyUsage, bits(Buffer.from([0x80]), 7), true),
    extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuth))),
    extension(OID.alternativeName, alternativeNames(names)),
    extension(OID.subjectKey, octets(keyId(publicKey))),
    extension(OID.authorityKey, sequence(der(0x80, keyId(issuer.publicKey)))),
  ]
  const commonName = /^CN=(.*)$/m.exec(issuer.subject)?.[1] ?? ''
  const body = {
    issuer: nameOf(commonName),
    subject: nameOf(names[0] ?? ''),
    publicKey,
    days: LEAF_DAYS,
    extensions,
  }
  return {
    certificate: signed(body, createPrivateKey(authority.key), now, random),
    key: pemOf(privateKey),
  }
}

type Body = Readonly<{
  issuer: Buffer
  subject: Buffer
  publicKey: KeyObject
  days: number
  extensions: readonly Buffer[]
}>

/** The certificate as PEM. Its serial number is 16 random bytes, the first of them not above 127. */
function signed(
  { issuer, subject, publicKey, days, extensions }: Body,
  key: KeyObject,
  now: Date,
  random: Random,
): string {
  const serial = Uint8Array.from(random(16))
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  const algorithm = sequence(oid(OID.ecdsaWithSha256))
  const validity = sequence(
    time(new Date(now.getTime() - EARLIER_MS)),
    time(new Date(now.getTime() + days * DAY_MS)),
  )
  const version3 = der(0xa0, integer(Buffer.from([2])))
  const tbs = sequence(
    version3,
    integer(serial),
    algorithm,
    issuer,
    validity,
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  const whole = sequence(tbs, algorithm, bits(sign('sha256', tbs, key)))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

const extension = (id: string, value: Buffer, critical = false): Buffer =>
  critical ? sequence(oid(id), yes(), octets(value)) : sequence(oid(id), octets(value))

const nameOf = (commonName: string): Buffer =>
  sequence(
    set(sequence(oid(OID.organization), utf8('Carrel learning lab'))),
    set(sequence(oid(OID.commonName), utf8(commonName.slice(0, 64)))),
  )

/** Method 1 of RFC 5280, 4.2.1.2: SHA-1 of the key's bits, which for P-256 are the last 65 bytes of its SPKI. */
const keyId = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }).subarray(-65))
    .digest()

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()

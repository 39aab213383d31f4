// The library's containers need it, and before them.
import 'reflect-metadata'
import { createPrivateKey, KeyObject } from 'node:crypto'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type JsonName,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import type { Random } from '#server/random.ts'
import { alternativeNames, nameConstraints } from './name-constraints.ts'

/** A certificate and its private key, both PEM. */
export type Certified = Readonly<{ certificate: string; key: string }>

const DAY_MS = 24 * 3_600_000
const AUTHORITY_DAYS = 3650
/** Browsers refuse leaves that live longer than 398 days. */
const LEAF_DAYS = 396
/** A device whose clock is a little behind must not find the certificate not yet valid. */
const EARLIER_MS = DAY_MS

const KEY = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' }

type Moment = Readonly<{ now: Date; random: Random }>

/** A school's own authority. It may vouch for the hub's names alone, so that a stolen key opens nothing else. */
export async function makeAuthority(names: readonly string[], moment: Moment): Promise<Certified> {
  const keys = await newKeys()
  const made = await X509CertificateGenerator.createSelfSigned({
    ...lifeOf(AUTHORITY_DAYS, moment),
    name: nameOf(`Carrel ${names[0]}`),
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      nameConstraints(names),
      alternativeNames(names),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { certificate: pemOf(made), key: keyPem(keys.privateKey) }
}

/** The hub's certificate for its names, signed by the authority. */
export async function makeLeaf(
  authority: Certified,
  names: readonly string[],
  moment: Moment,
): Promise<Certified> {
  const keys = await newKeys()
  const issuer = new X509Certificate(authority.certificate)
  const made = await X509CertificateGenerator.create({
    ...lifeOf(LEAF_DAYS, moment),
    issuer: issuer.subjectName,
    subject: nameOf(names[0] ?? ''),
    publicKey: keys.publicKey,
    signingKey: await signingKey(authority.key),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      alternativeNames(names),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  })
  return { certificate: pemOf(made), key: keyPem(keys.privateKey) }
}

/** A serial number of 16 random bytes, the first of them from 64 to 127, and a time of so many days from now. */
function lifeOf(days: number, { now, random }: Moment) {
  const serial = Uint8Array.from(random(16))
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  return {
    serialNumber: Buffer.from(serial).toString('hex'),
    notBefore: new Date(now.getTime() - EARLIER_MS),
    notAfter: new Date(now.getTime() + days * DAY_MS),
    signingAlgorithm: SIGNATURE,
  }
}

const nameOf = (commonName: string): JsonName => [
  { O: ['Carrel learning lab'] },
  { CN: [commonName.slice(0, 64)] },
]

const newKeys = () => crypto.subtle.generateKey(KEY, true, ['sign', 'verify'])

function signingKey(pem: string): Promise<CryptoKey> {
  const plain = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' })
  return crypto.subtle.importKey('pkcs8', plain, KEY, false, ['sign'])
}

const pemOf = (certificate: X509Certificate): string => `${certificate.toString('pem')}\n`

const keyPem = (key: CryptoKey): string =>
  KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString()

import { isIP, isIPv6 } from 'node:net'
import { der, sequence } from './der.ts'

const PERMITTED = 0xa0
const EXCLUDED = 0xa1
const DNS_NAME = 0x82
const IP_ADDRESS = 0x87

/** Host names and addresses as a certificate's alternative names (RFC 5280, 4.2.1.6). */
export const alternativeNames = (names: readonly string[]): Buffer =>
  sequence(
    ...names.map((name) =>
      isIP(name) === 0 ? der(DNS_NAME, Buffer.from(name, 'ascii')) : der(IP_ADDRESS, addressBytes(name)),
    ),
  )

/** Constraints of an authority that permit these host names and addresses and nothing else (RFC 5280, 4.2.1.10). */
export function nameConstraints(names: readonly string[]): Buffer {
  const hosts = names.filter((name) => isIP(name) === 0)
  const addresses = names.filter((name) => isIP(name) !== 0).map(addressBytes)
  const permitted = [
    ...hosts.map((host) => subtree(DNS_NAME, Buffer.from(host, 'ascii'))),
    ...addresses.map((bytes) =>
      subtree(IP_ADDRESS, Buffer.concat([bytes, Buffer.alloc(bytes.length, 0xff)])),
    ),
  ]
  // A kind of name that is not mentioned would be free, so the kinds that are not permitted are excluded whole.
  const excluded = [
    ...(hosts.length === 0 ? [subtree(DNS_NAME, Buffer.alloc(0))] : []),
    ...[4, 16]
      .filter((length) => !addresses.some((bytes) => bytes.length === length))
      .map((length) => subtree(IP_ADDRESS, Buffer.alloc(length * 2))),
  ]
  return excluded.length === 0
    ? sequence(der(PERMITTED, ...permitted))
    : sequence(der(PERMITTED, ...permitted), der(EXCLUDED, ...excluded))
}

const subtree = (tag: number, value: Buffer): Buffer => sequence(der(tag, value))

/** The 4 or 16 bytes of an IP address. */
function addressBytes(address: string): Buffer {
  if (!isIPv6(address)) return Buffer.from(address.split('.').map(Number))
  const groups = (text: string | undefined) => (text ? text.split(':') : [])
  const [head, tail] = plainIPv6(address).split('::')
  const left = groups(head)
  const right = groups(tail)
  const middle = Array.from({ length: 8 - left.length - right.length }, () => '0')
  const words = [...left, ...middle, ...right].map((word) => Number.parseInt(word, 16))
  return Buffer.from(words.flatMap((word) => [word >> 8, word & 0xff]))
}

/** Without a zone, and with an IPv4 tail written in groups. */
function plainIPv6(address: string): string {
  const bare = address.split('%')[0] ?? ''
  return bare.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((word) => word.toString(16)).join(':'),
  )
}

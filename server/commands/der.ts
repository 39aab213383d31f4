// The few forms of DER (X.690) that a certificate is written in.

const TAGS = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x18,
  utcTime: 0x17,
} as const
const SEQUENCE = 0x30
const SET = 0x31

/** One DER value: tag, length, content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(content)
  const size = value.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), value])
}

export const sequence = (...content: readonly Uint8Array[]): Buffer => der(SEQUENCE, ...content)
export const set = (...content: readonly Uint8Array[]): Buffer => der(SET, ...content)
export const octets = (content: Uint8Array): Buffer => der(TAGS.octets, content)
export const utf8 = (text: string): Buffer => der(TAGS.utf8, Buffer.from(text, 'utf8'))
export const yes = (): Buffer => Buffer.from([0x01, 0x01, 0xff])

/** A whole number of at least 0, from its big-endian bytes. */
export function integer(bytes: Uint8Array): Buffer {
  const plain = Buffer.from(bytes).subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => byte !== 0),
    ),
  )
  return der(TAGS.integer, (plain[0] ?? 0) > 127 ? Buffer.concat([Buffer.alloc(1), plain]) : plain)
}

/** A bit string; `unused` bits at its end do not count. */
export const bits = (content: Uint8Array, unused = 0): Buffer =>
  der(TAGS.bits, Buffer.from([unused]), content)

/** An object identifier in dots. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(TAGS.oid, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(number: number): number[] {
  const low = number & 127
  return number < 128 ? [low] : [...base128(Math.floor(number / 128)).map((byte) => byte | 128), low]
}

/** A moment as RFC 5280 wants it: UTCTime until 2049, GeneralizedTime after. */
export function time(at: Date): Buffer {
  const text = `${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
  return at.getUTCFullYear() < 2050
    ? der(TAGS.utcTime, Buffer.from(text.slice(2), 'ascii'))
    : der(TAGS.time, Buffer.from(text, 'ascii'))
}

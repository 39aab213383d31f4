/** FNV-1a with 64 bits over the code units of a text, as 16 hex digits; integers only, the same in every engine. */
export function hash64(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (const byte of [unit & 0xff, unit >>> 8]) {
      low = (low ^ byte) >>> 0
      // times 2^40 + 0x1b3: the high word takes the low one shifted by 8, and the carry of the small product
      const small = low * 0x1b3
      const carry = Math.floor(small / 0x100000000)
      high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0
      low = small >>> 0
    }
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

/** FNV-1a with 64 bits over the bits of numbers, as 16 hex digits; any list of numbers, in its order. */
export function hashBits(lists: readonly Float64Array[]): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  const bits = new DataView(new ArrayBuffer(8))
  for (const list of lists)
    for (const value of list) {
      bits.setFloat64(0, value)
      // four 16-bit parts at a time keep the product of the low word exact
      for (let part = 0; part < 8; part += 2) {
        low = (low ^ bits.getUint16(part)) >>> 0
        const small = low * 0x1b3
        high = (Math.imul(high, 0x1b3) + Math.floor(small / 0x100000000) + (low << 8)) >>> 0
        low = small >>> 0
      }
    }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

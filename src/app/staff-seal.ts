/** A value as it lies on the device: AES-GCM, a fresh iv each time. Bound to its row's id, so rows cannot be swapped. */
export type Sealed = Readonly<{ iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }>
/** The local key as it lies on the device: wrapped under a key stretched from the PIN. */
export type WrappedKey = Sealed & Readonly<{ salt: Uint8Array<ArrayBuffer>; iterations: number }>

/** OWASP's figure for PBKDF2-SHA-256; about a third of a second on a small tablet. */
export const PIN_ITERATIONS = 600_000
/** Whether this may be a PIN: six digits or more, not all the same, not a run such as 123456. */
export function isFairPin(pin: string): boolean {
  if (!/^\d{6,12}$/.test(pin)) return false
  const steps = [...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i]))
  return !steps.every((step) => step === steps[0] && Math.abs(step) <= 1)
}

/** A new local key. It lives in memory; at rest only wrapped. */
export const newLocalKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])

export async function seal(key: CryptoKey, id: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(value))
  return {
    iv,
    data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(id) }, key, text),
  }
}

/** What was sealed under that id; null when the key or the id is another, or the row was damaged. */
export async function unseal(key: CryptoKey, id: string, { iv, data }: Sealed): Promise<unknown> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytes(id) }, key, data)
    return JSON.parse(new TextDecoder().decode(text))
  } catch {
    return null
  }
}

export async function wrapLocalKey(
  key: CryptoKey,
  pin: string,
  iterations = PIN_ITERATIONS,
): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapping = await stretched(pin, salt, iterations)
  return {
    salt,
    iv,
    iterations,
    data: await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv }),
  }
}

/** The local key; null when the PIN is wrong. */
export async function unwrapLocalKey(wrapped: WrappedKey, pin: string): Promise<CryptoKey | null> {
  const wrapping = await stretched(pin, wrapped.salt, wrapped.iterations)
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      wrapped.data,
      wrapping,
      { name: 'AES-GCM', iv: wrapped.iv },
      'AES-GCM',
      true,
      ['encrypt', 'decrypt'],
    )
  } catch {
    return null
  }
}

async function stretched(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', bytes(pin), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  )
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

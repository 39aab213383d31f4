import { SECRET_PICTURES, type SecretPicture } from '#domain/cards.ts'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import { makeVerifier, SECRET_ITERATIONS, SECRET_SALT_BYTES } from '#domain/secret.ts'
import type { Random } from '#server/random.ts'

/** So many pictures by chance, each of the nine equally likely. */
function drawPictures(count: number, random: Random): SecretPicture[] {
  const most = 256 - (256 % SECRET_PICTURES.length)
  const pictures: SecretPicture[] = []
  while (pictures.length < count) {
    const byte = random(1)[0] ?? 0
    const picture = SECRET_PICTURES[byte % SECRET_PICTURES.length]
    if (byte < most && picture !== undefined) pictures.push(picture)
  }
  return pictures
}

/** Others than she has: a secret that somebody saw is not given again. */
function drawOthers(had: readonly string[], count: number, random: Random): SecretPicture[] {
  const drawn = drawPictures(count, random)
  if (count === 0 || drawn.join() !== had.join()) return drawn
  const rest = SECRET_PICTURES.filter((picture) => picture !== drawn.at(-1))
  const last = rest[(random(1)[0] ?? 0) % rest.length]
  return last === undefined ? drawn : [...drawn.slice(0, -1), last]
}

type Known = Readonly<{ card: LearnerCard; details: LearnerDetails }>

/** A learner with a new secret of so many pictures, never the one she had; an old one opens no more. */
export async function withNewSecret(
  { card, details }: Known,
  pictures: number,
  random: Random,
  iterations: number = SECRET_ITERATIONS,
): Promise<Known> {
  const secretPictures = drawOthers(details.secretPictures, pictures, random)
  const salt = random(SECRET_SALT_BYTES)
  const secret = await makeVerifier(crypto.subtle, secretPictures, salt, iterations)
  return { card: { ...card, secret }, details: { ...details, secretPictures } }
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** The whole number English words say, "five thousand, thirty-two"; null where they say none. */
export function numberSaid(words: string): bigint | null {
  let [all, group] = [0n, 0n]
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)]
    if (one >= 0) group += BigInt(one)
    else if (ten > 0) group += BigInt(ten * 10)
    else if (word === 'hundred') group *= 100n
    else if (word === 'thousand') [all, group] = [all + group * 1000n, 0n]
    else return null
  }
  return all + group
}

const PARTS = 'half|halve third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** How many of them make a whole: 3 for "thirds", 100 for "hundredths"; null for other words. */
export function partsSaid(word: string): number | null {
  const name = word.toLowerCase().replace(/s$/, '')
  if (name === 'hundredth') return 100
  if (name === 'thousandth') return 1000
  const at = PARTS.findIndex((names) => names.split('|').includes(name))
  return at < 0 ? null : at + 2
}

const ORDER = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Which in a row: 4 for "fourth"; null for other words. */
export const placeSaid = (word: string): number | null => {
  const at = ORDER.indexOf(word)
  return at < 0 ? null : at + 1
}

/** A verb that takes its endings by rule: how its -ed is said, and whether its last letter is doubled. */
export type RegularVerb = Readonly<{ base: string; ed: 't' | 'd' | 'id'; doubles: boolean }>
export const ENDINGS = ['s', 'es', 'ing', 'ed'] as const
export type Ending = (typeof ENDINGS)[number]

/** By how their -ed is said; `*` = the last letter is doubled before -ed and -ing. */
const VERBS = `
t jump help ask kick wish cook look pack pick lock wink brush rush camp pump dump bump thank honk peck check lick pass miss kiss cross
t dress press walk talk fish march munch crunch splash crash stretch fix mix hop* stop* clap* skip* drip* trip* chop* shop* clip* snap* tap* dip* mop* zip* flip* slip*
d play rain fill call yell smell spell spill clean spray stay snow show sail mail join turn burn farm learn row pull roll buzz hum* hug* grab* plan* drum* jog* rub* plug* grin*
id need melt land lift rest plant hunt test list dust mend end hand act add wait paint point float shout count twist print start nod* pet* pat* chat* trot*
`
const isEd = (text: string | undefined): text is RegularVerb['ed'] =>
  text === 't' || text === 'd' || text === 'id'

export const REGULAR_VERBS: readonly RegularVerb[] = VERBS.trim()
  .split('\n')
  .flatMap((line) => {
    const [ed, ...words] = line.split(' ')
    if (!isEd(ed)) throw new Error(`Bug: no sound of -ed in ${line}`)
    return words.map((word) => ({ base: word.replace('*', ''), ed, doubles: word.endsWith('*') }))
  })

/** The ending a verb takes for he, she and it. */
export const thirdEnding = ({ base }: RegularVerb): 's' | 'es' => (/(s|x|z|sh|ch)$/.test(base) ? 'es' : 's')

/** The verb as it stands before an ending: `hopp` before -ing. */
export const stemBefore = ({ base, doubles }: RegularVerb, ending: Ending): string =>
  doubles && (ending === 'ed' || ending === 'ing') ? base + base.slice(-1) : base

import { listOf, rowsOf } from './rows.ts'
import type { Inference } from './types.ts'

/*
 * What is to be worked out, what one clue alone would let one think, what is usual but against the clues, what is only stated; then
 * the clue that leaves both open, and three that settle it. `{who}` and `{he}` are filled in.
 */
const PLACES = `
in a library | in a movie theater | in a classroom | at soccer practice | {Who} spoke in a whisper. | Rows of shelves reached up to the ceiling.; {He} ran a finger along the backs of the books.; A man at a desk stamped a date into each book.
at the dentist | at the barber | in the bathroom at home | at a birthday party | {Who} leaned back in a big chair. | A bright lamp shone into {his} open mouth.; A woman with a mask counted {his} teeth.; {He} rinsed and spat into a small bowl.
at the beach | in a sandbox | at the pool | at the market | {Who} felt sand between {his} toes. | Waves rolled in and washed over {his} feet.; The air tasted of salt.; A crab hurried off to the edge of the water.
on an airplane | in a car | on a bus | at a hotel | {Who} fastened {his} seat belt. | Clouds lay like a white floor below the window.; The pilot wished everyone a good flight.; Far below, rivers looked like bits of thread.
in a barn | in a field | at the zoo | at school | {Who} smelled fresh hay. | Rain drummed on the roof high above {his} head.; A horse looked out over the door of its stall.; {He} hung the bridle on its nail beside the milking stool.
in a bakery | in the kitchen at home | in a toy store | at swim practice | {Who} smelled warm bread. | People stood in a line that went out the door.; The woman behind the counter put six rolls in a bag.; A sign told the price of each loaf.
in a museum | in a desert | at the zoo | at the train station | {Who} looked up at the bones of a giant dinosaur. | A rope kept people from touching them.; A guard smiled and pointed to a sign.; Small cards told the name and age of each thing in the hall.
at a campsite | in a living room | in a restaurant | at the store | {Who} sat close to the fire. | Stars filled the sky between the trees.; {His} sleeping bag lay ready in the tent.; An owl called from the dark woods around them.
at a train station | at an airport | at a bus stop | at a wedding | {Who} set down {his} suitcase and waited. | A voice named the track of the next departure.; Far down the rails, two lights grew bigger.; A conductor with a whistle walked along the platform.
in a hospital | at home | in a hotel | at a ball game | {Who} lay in bed with two pillows. | A nurse came in and read a number off a screen.; A band around {his} wrist had {his} name on it.; Down the hall, a doctor went from room to room.
in a grocery store | in an orchard | at a picnic | at piano practice | {Who} took an apple from a pile. | Music came from the ceiling above the aisles.; {He} pushed the cart to the shortest line.; The man ahead of {him} put milk and rice on the belt.
at an ice rink | on a snowy hill | in a gym | at the museum | {Who} pulled {his} scarf tight against the cold. | {He} held on to the rail while the blades slid under {him}.; A machine had just made the ice smooth again.; Skaters went around and around to the music.
`

const FEELINGS = `
nervous | cold | sure of success | cheerful | {Who} rubbed {his} hands, which would not stop shaking. | In ten minutes {he} had to speak to the whole school.; {He} read the first line again and again.; {He} was afraid to forget every word.
embarrassed | hot | proud | hopeful | {Who} turned red. | The whole class had heard the mistake.; {He} looked down at {his} shoes.; {He} wished that the floor would open up.
lonely | tired | lucky | hopeful | {Who} sat down on the bench with a sigh. | Everyone else was playing in pairs.; {His} best friend had moved away the week before.; {He} looked up each time someone walked by, but nobody stopped.
proud | surprised | jealous | worried | {Who} looked at the blue ribbon again. | {He} had practiced every day for a year.; {He} stood very straight while the people clapped.; {He} hung it where everyone could see it.
disappointed | sleepy | excited | cheerful | {Who} dropped onto the bed. | The trip {he} had looked forward to for weeks was off.; {He} had so hoped to see the lake.; {He} put the packed bag back in the closet without a word.
excited | afraid | bored | sleepy | {Who} could not sit still. | Tomorrow {his} cousins would come at last.; With a grin, {he} crossed off the last day on the chart.; {He} ran to the window at every sound and laughed.
angry | in a hurry | pleased | calm | {Who} left the room with fast steps. | Three times {he} had asked {his} brother not to touch the model.; The model lay in pieces on the floor, and {his} brother only shrugged.; {He} shut the door so hard that the pictures shook.
curious | frightened | bored | tired | {Who} stopped in front of the old door. | {He} put one eye to the keyhole.; {He} asked what was inside and who had built it.; With a smile, {he} tried one key after another.
relieved | tired | annoyed | worried | {Who} sat down and let out a long breath. | The lost puppy was back in its basket.; The vet had found nothing wrong with the puppy.; For the first time that day, {he} smiled.
bored | sleepy | excited | cheerful | {Who} yawned. | {He} looked at the clock for the fifth time.; {He} knew the sign on the wall by heart by now.; {He} asked when something would happen at last.
`

const REASONS = `
Rain was coming. | It was getting late. | The sun was too hot. | {His} aunt had given {him} a red umbrella. | The sky had turned dark. | Thunder rolled behind the hills.; The wind smelled of wet grass.; The first drop fell on {his} nose. | Why did {who} open the umbrella?
A baby was asleep. | {He} wanted to play a trick. | {He} was afraid of the dark. | {Who} had new socks. | {Who} pressed a finger to {his} lips and went on tiptoe. | A tiny sock lay beside the crib.; {He} turned off the music box and pulled the curtain.; From the crib came slow, even breaths. | Why did {who} go on tiptoe?
{He} had to feed the animals. | {He} wanted to see the sun rise. | {He} was late for school. | The path had been swept. | {Who} walked down the path while it was still dark. | A full pail of grain swung from {his} hand.; The hens began to cluck when they heard {him}.; The goat put its front feet up on the gate. | Why did {who} get up so early?
It was a birthday gift. | {He} had broken what was in it. | {He} did not want to share it. | The box had come from the shoe store. | {Who} pushed the box far under the bed. | A roll of ribbon stuck out of {his} pocket.; On the wall, a circle marked the birthday of {his} sister.; {He} hummed the birthday song and smiled. | Why did {who} hide the box?
The elevator was broken. | {He} wanted some exercise. | {He} was afraid of small rooms. | {Who} lived on the top floor. | {Who} went up all eleven floors on foot. | Tools lay on a cloth in front of the open elevator.; A sign hung across the elevator door.; Even the woman with the heavy bags sighed and took the stairs. | Why did {who} take the stairs?
{He} had grown too big for it. | {He} did not like the color. | It was too warm for a coat. | The coat had come from a shop in the city. | {Who} took off the green coat and gave it away. | The sleeves had ended far above {his} hands.; {He} had not been able to close one button.; It fit {his} little cousin just right. | Why did {who} give the coat away?
The plants needed water badly. | {He} had forgotten the first time. | {He} liked to play with water. | The can had a long spout. | {Who} filled the can a second time. | The soil was as hard as stone.; The leaves hung down like tired hands.; No cloud had crossed the sky for weeks. | Why did {who} fill the can again?
A storm was on the way. | {He} had caught enough fish. | {He} had lost the way. | The boat had a blue sail. | {Who} pulled in the net and turned the boat around. | Black clouds had piled up in the west.; The waves grew white tops.; All the other boats were racing for the harbor. | Why did {who} turn the boat around?
`

/** What is told before the clues; the place and the feeling in it are stated, but of another time. */
const LEADS = {
  place: {
    lead: (stated: string) => `An hour before, {who} had been ${stated}.`,
    ask: 'Where is {who} now?',
  },
  feeling: {
    lead: (stated: string) => `That morning, {who} had felt ${stated}.`,
    ask: 'How does {who} feel now?',
  },
} as const

const COLUMNS = ['answer', 'oneClue', 'usual', 'stated', 'open', 'clues'] as const

const hidden = (kind: 'place' | 'feeling', text: string): Inference[] =>
  rowsOf(COLUMNS, text).map(({ clues, ...row }) => ({
    ...row,
    kind,
    lead: LEADS[kind].lead(row.stated),
    clues: listOf(clues),
    ask: LEADS[kind].ask,
  }))

/** Short scenes in which a place, a feeling or a reason is not told but can be worked out. */
export const inferences: readonly Inference[] = [
  ...hidden('place', PLACES),
  ...hidden('feeling', FEELINGS),
  ...rowsOf([...COLUMNS, 'ask'], REASONS).map(
    ({ clues, ...row }): Inference => ({ ...row, kind: 'reason', lead: row.stated, clues: listOf(clues) }),
  ),
]

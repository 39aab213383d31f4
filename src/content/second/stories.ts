import { byRules, groups, story, told } from './saying.ts'

/** Whether so many come or go with this verb. */
const COMES: ReadonlySet<string> = new Set(['finds', 'gets', 'finding', 'getting', 'get on'])
const after = (before: number, verb: string, many: number): number =>
  COMES.has(verb) ? before + many : before - many

/** Stories of adding and taking away: told again with every number until one makes them true. */
const ADD_SUB = [
  story('There (are|is) # ~. {A} brings #. How many are there now?', (x, a, b) => x - b === a),
  story('{A} has # ~. {B} gives {A} #. How many now?', (x, a, b) => x - b === a),
  story('{A} has # ~ and finds #. How many now?', (x, a, b) => x - b === a),
  story('There (are|is) # ~. {A} takes #. How many are there now?', (x, a, b) => x + b === a),
  story('{A} has # ~ and gives {B} #. How many now?', (x, a, b) => x + b === a),
  story('{A} has # ~ and loses #. How many now?', (x, a, b) => x + b === a),
  story('{A} has # ~, finds some, and now has #. How many were found?', (x, a, b) => a + x === b),
  story('{A} wants # ~ and has #. How many more does {A} need?', (x, a, b) => b + x === a),
  story('Of # ~, {A} took some. Now # (is|are) left. How many were taken?', (x, a, b) => a - x === b),
  story('{A} had # ~, lost some, and now has #. How many were lost?', (x, a, b) => a - x === b),
  story('{A} gave {B} # ~. Now {A} has #. How many before?', (x, a, b) => x - a === b),
  story('{A} gave {B} # ~. Now {B} has #. How many before?', (x, a, b) => x + a === b),
  story('{A} had some ~, lost #, and now has #. How many at first?', (x, a, b) => x - a === b),
  story('{A} had some ~, found #, and now has #. How many at first?', (x, a, b) => x + a === b),
  story('{A} has # ~. {B} has #. How many altogether?', (x, a, b) => x - a === b),
  story('There (are|is) # ~ and # ~. How many altogether?', (x, a, b) => x - a === b),
  told('There are # {one} and {other}. # (is|are) {one}. How many {other}?', (_, a, b) => (x) => b + x === a),
  story('{A} and {B} have # ~. {A} has #. How many does {B} have?', (x, a, b) => b + x === a),
  story('{A} has # ~. {B} has #. How many fewer does {B} have?', (x, a, b) => a - x === b),
  story('{A} has # ~. {B} has #. How many more does {A} have?', (x, a, b) => b + x === a),
  story('{A} has # more than {B}’s # ~. How many does {A} have?', (x, a, b) => x - a === b),
  story('{A} has # fewer than {B}’s # ~. How many does {A} have?', (x, a, b) => x + a === b),
  story('{A} has # ~, # more than {B}. How many does {B} have?', (x, a, b) => x + b === a),
  story('{A} has # ~, # fewer than {B}. How many does {B} have?', (x, a, b) => x - b === a),
  story('{A} has # ~, {B} has #, you have #. How many in all?', (x, a, b, c) => x - a - b - c === 0),
  story('{A} finds # ~, then #, then #. How many in all?', (x, a, b, c) => x - a - b - c === 0),
]

const TWO_STEP = [
  told(
    '{A} has # ~, {one:finds|gets|loses|gives away} #, then {two:finds|gets|loses|gives away} #. How many now?',
    ({ one = '', two = '' }, a, b, c) => {
      const now = after(after(a, one, b), two, c)
      return (x) => x === now
    },
  ),
  told(
    '# people on a bus. # {one:get on|get off}, # {two:get on|get off}. How many now?',
    ({ one = '', two = '' }, a, b, c) => {
      const now = after(after(a, one, b), two, c)
      return (x) => x === now
    },
  ),
  told(
    'After {one:finding|getting|losing|giving away} # and {two:finding|getting|losing|giving away} #, {A} has # ~. How many before?',
    ({ one = '', two = '' }, a, b, c) =>
      (x) =>
        after(after(x, one, a), two, b) === c,
  ),
  story('{A} has # ~. {B} has # more. How many altogether?', (x, a, b) => x === a + (a + b)),
  story('{A} has # ~. {B} has # fewer. How many altogether?', (x, a, b) => x === a + (a - b)),
]

/** Equal groups, rows and lengths: put together one by one. */
const EQUAL_GROUPS = [
  story('# groups of #. Build them: each row is one group.', (x, a, b) => x === groups(a, b)),
  story('Each ~ has # ~. There (are|is) # ~. How many ~ in all?', (x, a, b) => x === groups(b, a)),
  story('# ~ (have|has) # ~ each. How many ~ in all?', (x, a, b) => x === groups(a, b)),
  story('# equal groups. Each group is #. How many is that?', (x, a, b) => x === groups(a, b)),
  story('You count by #, # times. What number do you reach?', (x, a, b) => x === groups(b, a)),
  story('{A} has # ~ with # ~ each. How many ~ is that?', (x, a, b) => x === groups(a, b)),
  story('Each ~ holds # ~. {A} fills # ~. How many ~ is that?', (x, a, b) => x === groups(b, a)),
  story('{A} lays ~ in # rows of #. How many ~ is that?', (x, a, b) => x === groups(a, b)),
  story(
    '{A} ties # ropes end to end. Each is # feet long. How many feet is that?',
    (x, a, b) => x === groups(a, b),
  ),
  story('{A} walks # blocks a day. How many blocks in # days?', (x, a, b) => x === groups(b, a)),
]

/** Sharing and measuring out: the number that uses up all there is. */
const SHARING = [
  story(
    '# ~ (are|is) shared equally (among|between) # ~. How many for each ~?',
    (x, a, b) => groups(b, x) === a,
  ),
  story('There are # ~, # for each ~. How many ~ are there?', (x, a, b) => groups(x, b) === a),
  story('{A} shares # ~ equally (among|between) # ~. How many for each?', (x, a, b) => groups(b, x) === a),
  story('{A} has # ~, # for each ~. How many ~?', (x, a, b) => groups(x, b) === a),
  story('{A} lays # ~ in rows of #. How many rows is that?', (x, a, b) => groups(x, b) === a),
  story('{A} lays # ~ in # equal rows. How many are in each row?', (x, a, b) => groups(b, x) === a),
  story('{A} walks # blocks in # days, the same each day. How many a day?', (x, a, b) => groups(b, x) === a),
  story('{A} walks # blocks a day. How many days for # blocks?', (x, a, b) => groups(x, a) === b),
  story('{A} cuts a #-foot rope into pieces of # feet. How many pieces?', (x, a, b) => groups(x, b) === a),
  story(
    '{A} cuts a #-foot rope into # equal pieces. How many feet long is each?',
    (x, a, b) => groups(b, x) === a,
  ),
]

const GROUPS_AND_MORE = [
  story(
    '{A} buys # packs of # ~ and then finds #( more|) ~. How many ~ now?',
    (x, a, b, c) => x - c === groups(a, b),
  ),
  story(
    '{A} gives {B} # packs of # ~. {B} had # ~ before. How many now?',
    (x, a, b, c) => x - c === groups(a, b),
  ),
  story('{A} has # ~ with # ~ each, and # loose ~. How many in all?', (x, a, b, c) => x - c === groups(a, b)),
  story('{A} has # ~ with # ~ each and gives {B} # ~. How many now?', (x, a, b, c) => x + c === groups(a, b)),
  story('There are # rows of # ~. {A} takes #. How many ~ are left?', (x, a, b, c) => x + c === groups(a, b)),
  story(
    '{A} needs # packs of # ~ and has # ~. How many more ~ are needed?',
    (x, a, b, c) => x + c === groups(a, b),
  ),
  story(
    '{A} puts # ~ into # equal ~. Then # (are|is) added to one. How many are in it?',
    (x, a, b, c) => groups(b, x - c) === a,
  ),
  story(
    '{A} puts # ~ into # equal ~ and takes # out of one. How many stay in it?',
    (x, a, b, c) => groups(b, x + c) === a,
  ),
  story(
    '{A} has # ~ and {B} has #. They fill # ~ equally. How many in each?',
    (x, a, b, c) => groups(c, x) === a + b,
  ),
]

const TIMES_AS_MANY = [
  story('{A} has # ~. {B} has # times as many. How many does {B} have?', (x, a, b) => x === groups(b, a)),
  story('{A} read # ~. {B} read # times as many. How many ~ did {B} read?', (x, a, b) => x === groups(b, a)),
  story(
    'A bush is # feet tall. A tree is # times as tall. How many feet tall is the tree?',
    (x, a, b) => x === groups(b, a),
  ),
  story(
    '{A} ran # laps. That is # times as many as {B}. How many did {B} run?',
    (x, a, b) => groups(b, x) === a,
  ),
  story('{A} has # ~, # times as many as {B}. How many does {B} have?', (x, a, b) => groups(b, x) === a),
  story(
    'A tree is # feet tall, # times as tall as a bush. How many feet tall is the bush?',
    (x, a, b) => groups(b, x) === a,
  ),
  story(
    'A tree is # feet tall, a bush # feet. How many times as tall is the tree?',
    (x, a, b) => groups(x, b) === a,
  ),
  story('{A} has # ~ and {B} has #. How many times as many does {A} have?', (x, a, b) => groups(x, b) === a),
]

const MULTISTEP = [
  story(
    'A school has # boxes of # ~. # classes take # ~ each. How many are left?',
    (x, a, b, c, d) => x + groups(c, d) === groups(a, b),
  ),
  story(
    '{A} saves # dollars a week for # weeks and buys # books at # dollars. How much is left?',
    (x, a, b, c, d) => x + groups(c, d) === groups(b, a),
  ),
  story(
    '{A} has # pages of # ~ and {B} has # pages of #. How many more does {A} have?',
    (x, a, b, c, d) => x + groups(c, d) === groups(a, b),
  ),
  story(
    'A theater has # rows of # seats. # groups of # sit down. How many seats are free?',
    (x, a, b, c, d) => x + groups(c, d) === groups(a, b),
  ),
  story(
    '{A} buys # tickets at # dollars and # more at # dollars. How many dollars is that?',
    (x, a, b, c, d) => x - groups(c, d) === groups(a, b),
  ),
  story(
    'A farm fills # crates of # eggs and # trays of #. How many eggs is that?',
    (x, a, b, c, d) => x - groups(c, d) === groups(a, b),
  ),
  story(
    '{A} walks # blocks a day for # days, then # a day for # days. How many blocks?',
    (x, a, b, c, d) => x - groups(d, c) === groups(b, a),
  ),
]

/** How many are over when full groups have been taken away as often as that goes. */
const over = (all: number, each: number): number => {
  let rest = all
  while (rest >= each) rest -= each
  return rest
}
const isEnough = (x: number, each: number, all: number): boolean => groups(x, each) >= all
const isFull = (x: number, each: number, all: number): boolean =>
  groups(x, each) <= all && groups(x + 1, each) > all

const REMAINDERS = [
  story('{A} has # ~. A ~ holds #. How many ~ are needed for all of them?', (x, a, b) => isEnough(x, b, a)),
  story('# children ride in vans. Each van holds #. How many vans are needed?', (x, a, b) =>
    isEnough(x, b, a),
  ),
  story('{A} needs # ~. They come in packs of #. How many packs must {A} buy?', (x, a, b) =>
    isEnough(x, b, a),
  ),
  story('{A} has # dollars. A ticket costs # dollars. How many tickets can {A} buy?', (x, a, b) =>
    isFull(x, b, a),
  ),
  story('{A} has # ~. A ~ holds #. How many ~ can be filled?', (x, a, b) => isFull(x, b, a)),
  story('{A} cuts a rope of # feet into jump ropes of # feet. How many are there?', (x, a, b) =>
    isFull(x, b, a),
  ),
  story(
    '{A} has # dollars and buys as many #-dollar tickets as possible. How many dollars are left?',
    (x, a, b) => x === over(a, b),
  ),
  story('{A} has # ~ and fills ~ of #. How many ~ do not fit?', (x, a, b) => x === over(a, b)),
]

export const addSubStories = byRules(...ADD_SUB)
export const twoStepStories = byRules(...TWO_STEP)
export const groupStories = byRules(...EQUAL_GROUPS, ...SHARING)
export const groupAndMoreStories = byRules(...GROUPS_AND_MORE)
export const timesAsManyStories = byRules(...TIMES_AS_MANY)
export const multistepStories = byRules(...MULTISTEP)
export const remainderStories = byRules(...REMAINDERS)

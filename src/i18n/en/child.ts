import { pictures } from './pictures.ts'

const count = new Intl.PluralRules('en')
const times = (n: number, one: string, many: string): string => (count.select(n) === 'one' ? one : many)

/** Every word a child sees or hears that is not part of a question, at grade 1 level. */
export const en = {
  languageName: 'English',
  appName: 'Carrel',

  common: {
    next: 'Go on',
    back: 'Back',
    done: 'Done',
    close: 'Close',
    yes: 'Yes',
    no: 'No',
    listen: 'Listen',
    stopListening: 'Stop',
    noVoice: 'No voice here: read it, or put your hand up',
    voiceOff: 'The voice is off',
    loading: 'One moment',
    language: 'Language',
  },

  enrol: {
    title: 'A desk for this tablet',
    say: 'Ask a grown-up for the code of this tablet.',
    label: 'Code',
    hint: 'The code is on a staff screen, under Devices.',
    send: 'Use this code',
    working: 'One moment …',
    wrongCode: 'That code did not work. Check each letter, or make a new code on a staff screen.',
    offline: 'No network just now. Check the Wi-Fi, then press the button again.',
    server: 'The server could not do it just now. Wait a minute, then press the button again.',
    staffLink: 'I am a grown-up who runs the lab',
  },

  insecure: {
    title: 'This address cannot keep work safe',
    why: 'Carrel keeps a child’s work in the browser, and browsers allow that only on a secure address.',
    steps: [
      'Open Carrel at an address that begins with https://.',
      'If your lab has its own server, install its certificate on this device first.',
      'On the server itself, http://localhost works as well.',
    ],
    now: (address: string) => `You are at ${address}.`,
  },

  noStorage: {
    title: 'This browser cannot keep work',
    refused: 'It may be a private window, or storage is turned off.',
    damaged: 'The place where work is kept is damaged.',
    steps: [
      'Close private windows and open Carrel in an ordinary one.',
      'Allow this site to store data in the browser’s settings.',
      'If it still does not work, give the child another tablet.',
    ],
    retry: 'Try again',
    banner: 'This tablet cannot keep work just now. Tell a grown-up.',
  },

  revoked: {
    banner: 'This tablet needs a grown-up: the lab does not know it just now. Work on it is still kept.',
    enter: 'Enter a new code',
  },

  crash: {
    title: 'Oops, something fell over',
    say: 'Your work is safe. Press the button to come back.',
    again: 'Come back',
  },

  speech: {
    /** A sound told by a word; the word is English in every language. */
    soundIn: {
      first: (word: string) => `the first sound in ${word}`,
      middle: (word: string) => `the middle sound in ${word}`,
      last: (word: string) => `the last sound in ${word}`,
    },
  },

  sound: {
    title: 'Can you hear me?',
    say: 'Hello! Can you hear me?',
    play: 'Press to listen',
    yes: 'Yes, I hear you',
    no: 'No',
    noHelp: 'Turn the sound up, or plug in your headphones. Then listen again.',
    noVoice: 'This tablet has no voice of its own. You can do everything with words and pictures.',
    link: 'Sound and light',
    voice: 'Voice',
    effects: 'Little sounds',
    levels: { off: 'Off', soft: 'Soft', medium: 'Medium', loud: 'Loud' },
    light: 'Light',
    lights: { device: 'Like the tablet', light: 'Bright', dark: 'Dark', calm: 'Calm' },
    calmHint: 'Calm has soft colors, and nothing moves.',
  },

  classes: {
    title: 'Which class are you in?',
    children: (n: number) => times(n, `${n} child`, `${n} children`),
    empty: 'There are no classes on this tablet yet. A grown-up can add some, then come back.',
  },

  class: {
    title: 'Who are you?',
    empty: 'There are no children in this class yet. A grown-up can add them.',
    guest: 'guest',
    others: 'Other classes',
    card: (name: string, animal: string) => `${name}, ${animal}`,
  },

  secret: {
    title: (name: string) => `Hello, ${name}!`,
    say: (pictures: number) =>
      times(pictures, 'Tap your secret picture.', `Tap your ${pictures} secret pictures.`),
    wrong: 'Try again. Take your time.',
    callAdult: 'Put your hand up. A grown-up will help you.',
    checking: 'One moment',
    picked: (n: number, of: number) => `${n} of ${of} picked`,
    undo: 'Take one back',
    notMe: 'That is not me',
  },

  you: {
    title: 'Is this you?',
    say: (name: string) => `Are you ${name}?`,
    last: 'You last worked on',
    yes: 'Yes, that is me',
    no: 'Not me',
  },

  today: {
    title: (name: string) => `Hello, ${name}!`,
    now: 'Now',
    next: 'Next',
    choose: 'Or choose',
    start: 'Start',
    nothing: 'You did all there is for now. Look at your garden!',
    garden: 'My garden',
    break: 'Take a break',
    bye: 'I am done',
    sun: (part: string) => `The sun shows how far your time has gone: ${part}`,
    sunParts: ['just begun', 'on the way', 'half way', 'nearly done', 'done'] as readonly string[],
    canDo: 'Today I can',
    whys: {
      assigned: 'From your teacher',
      review: 'Do you still know it?',
      new: 'Something new',
      check: 'Show what you can',
      placement: 'Let us find your place',
    },
    done: (n: number) => times(n, `${n} question today`, `${n} questions today`),
  },

  practice: {
    question: 'Question',
    answer: 'Your answer',
    check: 'Check',
    saving: 'One moment',
    tryAgain: 'Try again',
    notYet: 'Not yet. Look at it once more.',
    notReady: 'It is not done yet. Put in your answer first.',
    notSaved: 'The tablet could not keep that. Press Check once more. If it stays so, put your hand up.',
    youDid: 'You did',
    itIs: 'It is',
    right: 'That is it!',
    help: 'Help me',
    moreHelp: 'More help',
    hints: ['Look and listen', 'The first step', 'Watch how it goes'] as readonly string[],
    closeHelp: 'Close help',
    leave: 'To my desk',
    choices: 'Choose one',
  },

  lesson: {
    stages: ['Watch me', 'Together', 'Your turn', 'Show it'] as readonly string[],
    stage: (now: string, n: number) => `${now}: part ${n} of 4`,
    watch: 'Watch how it goes.',
    together: 'Now we do one together. Which number goes here?',
    gap: 'Which number goes here?',
    yes: 'Yes.',
    notYet: 'Not yet. Try another one.',
    yourTurn: 'Now it is your turn.',
    known: 'I know this',
    show: 'Show me how',
    empty: 'empty place',
  },

  items: {
    pad: {
      label: 'Number pad',
      erase: 'Erase',
      point: 'Point',
      shown: (text: string) => `You typed ${text}`,
      empty: 'Nothing yet',
    },
    frame: {
      label: 'Ten-frame',
      cell: (n: number) => `Place ${n}`,
      count: (n: number) => times(n, `${n} counter`, `${n} counters`),
      full: 'full',
      free: 'empty',
      fixed: 'stays',
    },
    line: {
      label: 'Number line',
      more: 'One step right',
      less: 'One step left',
      at: (value: string) => `You are at ${value}`,
      tick: (n: number, of: number) => `Mark ${n} of ${of}`,
      none: 'Tap the line',
    },
    base: {
      label: 'Blocks',
      add: { hundreds: 'Add a hundred', tens: 'Add a ten', ones: 'Add a one' },
      remove: { hundreds: 'Take a hundred away', tens: 'Take a ten away', ones: 'Take a one away' },
      names: { hundreds: 'hundreds', tens: 'tens', ones: 'ones' },
      group: 'Make a ten',
      groupHundred: 'Make a hundred',
      worth: (n: number) => `All together ${n}`,
    },
    fraction: {
      label: 'Fraction bar',
      cuts: 'How many parts?',
      cut: (n: number) => `Cut into ${n} parts`,
      part: (n: number, of: number) => `Part ${n} of ${of}`,
      shaded: 'shaded',
      plain: 'not shaded',
      now: (shaded: number, parts: number) => `${shaded} of ${parts} parts shaded`,
    },
    order: {
      label: 'Put in order',
      cards: 'Cards to place',
      row: 'Your order',
      undo: 'Take one back',
      place: (n: number) => `Place ${n}`,
      empty: 'empty',
    },
    equation: {
      label: 'Number sentence',
      tiles: 'Tiles to use',
      slot: (n: number) => `Empty place ${n}`,
      filled: (n: number, tile: string) => `Place ${n}: ${tile}. Tap to take it back.`,
    },
  },

  hand: {
    raise: 'Hand up',
    up: 'Your hand is up',
    coming: 'Help is coming',
    lower: 'Hand down',
  },

  break: {
    title: 'Take a break',
    say: 'Pick one. Come back when you are ready.',
    breathe: 'Breathe',
    breatheSay: 'Breathe in while the sun gets big. Breathe out while it gets small.',
    breatheStillSay: 'Breathe in slowly. Breathe out slowly.',
    stretch: 'Stretch',
    stretchSay: 'Reach up high. Touch your toes. Roll your shoulders.',
    quiet: 'Be quiet',
    quietSay: 'Close your eyes. What can you hear?',
    garden: 'Look at my garden',
    ready: 'I am ready',
  },

  garden: {
    title: 'What I can do',
    say: 'Each plant is something you learn. Tap one.',
    stages: {
      'not-started': 'a seed',
      learning: 'growing',
      provisional: 'a bud',
      mastered: 'in bloom',
      'needs-review': 'thirsty',
    },
    plant: (name: string, stage: string) => `${name}: ${stage}`,
    tryIt: 'Try it',
    waterIt: 'Water it',
    seasons: 'Grades',
    season: (grade: string) => (grade === 'K' ? 'Kindergarten' : `Grade ${grade}`),
    beds: {
      CC: 'Counting',
      OA: 'Adding and more',
      NBT: 'Tens and ones',
      NF: 'Fractions',
      MD: 'Measuring',
      G: 'Shapes',
    } as Readonly<Record<string, string>>,
    otherBed: 'More',
    empty: 'Your garden is still asleep. Start with a question!',
    toDesk: 'To my desk',
  },

  bye: {
    title: (name: string) => `Good-bye, ${name}!`,
    titlePlain: 'Good-bye!',
    say: 'You worked well. See you next time.',
    handingIn: 'The tablet is still handing in your work. You can go; it will do that by itself.',
    safe: 'Your work is handed in.',
    next: 'Next friend',
  },

  sync: {
    handingIn: 'still handing in',
    handingInSay: (n: number) =>
      times(
        n,
        `This tablet still has ${n} answer to hand in.`,
        `This tablet still has ${n} answers to hand in.`,
      ),
    offline: 'no network, you can go on',
  },

  idle: {
    title: 'Are you still here?',
    say: 'Are you still here? Tap the sun to go on.',
    here: 'I am here',
  },

  pictures,

  animals: {
    bear: 'bear',
    bee: 'bee',
    beaver: 'beaver',
    bison: 'bison',
    butterfly: 'butterfly',
    camel: 'camel',
    cat: 'cat',
    chick: 'chick',
    cow: 'cow',
    crab: 'crab',
    deer: 'deer',
    dog: 'dog',
    dolphin: 'dolphin',
    duck: 'duck',
    eagle: 'eagle',
    elephant: 'elephant',
    flamingo: 'flamingo',
    fox: 'fox',
    frog: 'frog',
    giraffe: 'giraffe',
    gorilla: 'gorilla',
    hamster: 'hamster',
    hedgehog: 'hedgehog',
    horse: 'horse',
    kangaroo: 'kangaroo',
    koala: 'koala',
    ladybug: 'ladybug',
    lion: 'lion',
    llama: 'llama',
    monkey: 'monkey',
    mouse: 'mouse',
    octopus: 'octopus',
    otter: 'otter',
    owl: 'owl',
    panda: 'panda',
    parrot: 'parrot',
    penguin: 'penguin',
    pig: 'pig',
    rabbit: 'rabbit',
    raccoon: 'raccoon',
    sloth: 'sloth',
    snail: 'snail',
    tiger: 'tiger',
    turtle: 'turtle',
    whale: 'whale',
    wolf: 'wolf',
    zebra: 'zebra',
  } as Readonly<Record<string, string>>,
}

/** What every language must say. */
export type Messages = Readonly<typeof en>

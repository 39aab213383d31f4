import { pictures } from './pictures.ts'

const many = new Intl.PluralRules('en')
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'long' })
const day = new Intl.DateTimeFormat('en', { dateStyle: 'full' })
const ofDay = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' })
const count = (n: number, one: string, other: string): string =>
  `${n} ${many.select(n) === 'one' ? one : other}`

/** Every word of the staff screens; plain words for adults in a hurry. The other languages have this shape. */
export const staff = {
  time: {
    minutes: (n: number) => (n < 1 ? 'under a minute' : `${n} min`),
    /** The same where there is little room. */
    short: (n: number) => (n < 1 ? '<1 min' : `${n} min`),
    /** How long ago, from milliseconds. */
    ago: (ms: number) => {
      if (ms < 60_000) return 'just now'
      if (ms < 3_600_000) return ago.format(-Math.floor(ms / 60_000), 'minute')
      if (ms < 86_400_000) return ago.format(-Math.floor(ms / 3_600_000), 'hour')
      return ago.format(-Math.floor(ms / 86_400_000), 'day')
    },
    day: (at: number) => day.format(at),
    /** Of `YYYY-MM-DD`. */
    calendarDay: (day: string) => ofDay.format(Date.parse(day)),
    clock: (at: number) => clock.format(at),
  },

  nav: {
    label: 'Staff screens',
    classes: 'Classes',
    devices: 'Devices',
    people: 'People',
    thisDevice: 'This device',
    lock: 'Lock',
    signOut: 'Sign out',
    close: 'Close',
    language: 'Español',
    skip: 'Skip to the page',
  },

  common: {
    loading: 'One moment…',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    offline: 'The server cannot be reached. Check the network, then try again.',
    server:
      'The server answered something this app could not use. Try again; if it stays so, tell whoever looks after the server.',
    notAllowed: 'Your account may not do this. Ask an administrator of the school.',
    print: 'Print',
    notFound: 'There is no such page.',
    toStart: 'Go to the start',
    demo: 'Demonstration school: made-up children',
    lostTrack: 'Something went wrong on this screen. What the children did is safe.',
  },

  signIn: {
    title: 'Staff sign-in',
    welcome: 'For the grown-ups of the lab.',
    school: 'School',
    login: 'Login',
    password: 'Password',
    go: 'Sign in',
    working: 'Signing in…',
    haveCode: 'I have a one-time code',
    noSchool: 'This server has no school yet. Open the set-up link that the server printed when it started.',
    wrong: 'Login or password is not right. Try again, or ask an administrator for a one-time code.',
    offline:
      'The server cannot be reached, so a password cannot be checked. Go nearer to the network and try again.',
    childDevice:
      'This is a child’s device: staff never sign in here, so that no child’s record can be left open on it. Use a device of your own, or revoke this one first on the Devices page there.',
    slowDown: 'Too many tries. Wait a minute, then try again.',
    server: 'The server could not sign you in just now. Try again in a minute.',
  },

  accept: {
    setupTitle: 'Set up your school',
    setupWhy: 'You are the first here. This makes the school and your own account; others come later.',
    codeTitle: 'Begin with a one-time code',
    codeWhy: 'An administrator gave you a code. It works once; then your own password does.',
    code: 'One-time code',
    schoolName: 'Name of the school',
    timeZone: 'Time zone',
    timeZoneWhy: 'Attendance counts days by it.',
    name: 'Your name',
    login: 'Login you want to use',
    password: 'New password',
    passwordWhy: 'At least 10 characters. Three words that do not belong together are good.',
    go: 'Begin',
    'wrong-code': 'This code is not right, was used already, or is too old. Ask for a new one.',
    'weak-password': 'This password is too short or too easily guessed. Take at least 10 characters.',
    incomplete: 'Something is missing. Fill in every field; the code is still good.',
    'login-taken': 'Somebody at this school has this login. Choose another; the code is still good.',
    offline: 'The server cannot be reached. Your code is still good; try again when it can.',
    server: 'The server could not keep this. Your code is still good; try again in a minute.',
  },

  pin: {
    title: 'Choose a PIN for this device',
    why: 'With it you open this device when there is no network, for 14 days after your last sign-in. Without it nothing is kept here: a reload needs the server.',
    label: 'PIN, 6 to 12 digits',
    again: 'The same PIN again',
    go: 'Keep this PIN',
    later: 'Not now',
    unfair: 'Choose 6 to 12 digits, not all the same and not a row such as 123456.',
    differ: 'The two are not the same. Type it once more.',
    lockedTitle: 'This device is locked',
    lockedFor: (initials: string) => `Locked for ${initials}`,
    unlock: 'Unlock',
    unlocking: 'Opening…',
    yours: 'Your PIN',
    wrong: 'That is not the PIN. Nothing is lost; try again.',
    'slow-down': 'Too many wrong PINs. Wait a little, then try again; nothing is lost.',
    expired:
      'The last sign-in with a password is more than 14 days ago. Sign in with your password where there is a network.',
    'no-pin': 'No PIN was chosen here. Sign in with your password.',
    password: 'Use my password instead',
    safe: 'What this device keeps is sealed until you unlock it.',
  },

  classes: {
    title: 'Which class?',
    none: 'No class is yours yet.',
    noneNext: 'Ask an administrator to add you to a class.',
    noneAdminNext:
      'Bring in a roster: carrel roster import on the server, with the file of your school system.',
    children: (n: number) => count(n, 'child', 'children'),
    grades: (grades: readonly string[]) =>
      grades.map((grade) => (grade === 'K' ? 'Kindergarten' : `Grade ${grade}`)).join(', ') ||
      'No grade given',
    sheet: 'Class sheet',
  },

  board: {
    title: (title: string) => `Room of ${title}`,
    state: {
      'hand-up': 'hand up',
      'may-need-you': 'may need you',
      rushing: 'going very fast',
      quiet: 'quiet',
      working: 'working',
      break: 'on a break',
      left: 'has left',
      'not-here': 'not here yet',
    },
    alert: {
      'hand-up': (name: string) => `${name} asks for help`,
      'may-need-you': (name: string) => `${name} may be stuck`,
      quiet: (name: string) => `Nothing heard from ${name}`,
      rushing: (name: string) => `${name} is going very fast`,
    },
    idea: {
      'hand-up': 'Go and listen first.',
      'may-need-you': 'Ask: show me how you began.',
      quiet: 'See whether the device works, then ask how it goes.',
      rushing: 'Go quietly and encourage; never call out.',
    },
    alerts: 'Who to look at next',
    noAlerts: 'Nobody needs you just now.',
    more: (n: number) => `${n} more need a look, below`,
    seats: 'All seats',
    asTiles: 'Tiles',
    asList: 'List',
    view: 'Show as',
    present: (here: number, all: number) => `${here} of ${all} here`,
    cameToday: (n: number) => `${n} came today`,
    notVisited: (n: number) => (n === 0 ? 'everyone visited' : `${n} not visited yet`),
    visited: 'visited today',
    unvisited: 'not visited yet',
    right: 'right',
    notYet: 'not yet',
    lastAnswers: 'Last answers',
    noAnswers: 'No answers yet today',
    active: (n: number) => `${n} active ${many.select(n) === 'one' ? 'minute' : 'minutes'}`,
    guest: 'guest',
    empty: 'No child is in this class yet.',
    emptyNext: 'Add a guest, or bring in a roster.',
    addGuest: 'Add a guest',
    sheet: 'Class sheet',
    register: 'Register',
    unknownSkill: 'a skill this app does not know yet',
  },

  line: {
    label: 'Network',
    online: 'Live',
    starting: 'Asking the server…',
    offline: 'No line to the server',
    server: 'The server is in trouble',
    'signed-out': 'Your sign-in has ended',
    signInAgain: 'Sign in again',
    heard: (when: string) => `last heard ${when}`,
    never: 'not heard yet',
    troubled: (n: number) => `${count(n, 'device', 'devices')} may lose work`,
    whatToDo: 'What to do is on the Devices page',
    toDevices: 'Devices',
    waiting: (n: number) =>
      n === 0 ? 'all answers sent' : `${count(n, 'answer', 'answers')} still on devices`,
    heldBack: (n: number) =>
      `${count(n, 'answer', 'answers')} of another school ${many.select(n) === 'one' ? 'stays' : 'stay'} on devices`,
    offlineNext: 'You see what was known then. Visits and help you mark are kept here and sent later.',
  },

  child: {
    since: (when: string) => `since ${when}`,
    working: 'Working on',
    notWorking: 'Nothing yet today',
    device: 'Device',
    noDevice: 'no device',
    lastAnswers: 'Last answers',
    answered: (response: string) => `answered ${response}`,
    secondTry: (n: number) => `try ${n}`,
    helped: 'with a hint',
    fast: 'very fast',
    visited: 'I was there',
    helpGiven: 'Help given',
    marked: 'Marked. It is kept here and sent by itself.',
    notKept: 'This could not be kept. Try again.',
    language: 'Language',
    languages: { en: 'English', es: 'Spanish' },
    newSecret: 'New secret pictures',
    newSecretWhy: 'The old ones stop working at the next contact of the devices.',
    newSecretIs: 'The new secret is:',
    notYourSecret: 'Show them to this child alone.',
    grade: (grade: string) => (grade === 'K' ? 'Kindergarten' : `Grade ${grade}`),
  },

  guest: {
    title: 'Add a guest',
    why: 'For a child who is not on the list today. The work joins the right child later.',
    name: 'First name',
    go: 'Add',
    added: (name: string) => `${name} can sign in now.`,
    animal: 'Animal',
    secret: 'Secret pictures',
  },

  matches: {
    title: 'Is this guest one of these children?',
    why: 'A roster came in with names like those of guests. You decide; the guest’s work then joins the child’s.',
    none: 'No guest waits for a match.',
    banner: (n: number) => `${count(n, 'guest', 'guests')} may be on the list now`,
    look: 'Look',
    same: (name: string) => `Yes, this is ${name}`,
    sure: (guest: string, name: string) =>
      `Join all work of the guest ${guest} to ${name}? This cannot be undone.`,
    join: 'Join them',
    unknown: 'Guest',
  },

  devices: {
    title: 'Devices',
    none: 'No device yet.',
    noneNext: 'Add the first: give it a name, then type the code on the device.',
    add: 'Add a device',
    name: 'What you call it',
    nameHint: 'For example Tablet 7',
    allClasses: 'Every class of the school',
    classes: 'Classes that use it',
    classesNeeded: 'Choose at least one class.',
    makeCode: 'Make a code',
    codeFor: (name: string) => `Code for ${name}`,
    codeHow: (origin: string) =>
      `On the device open ${origin}/enrol and type this code, or scan the picture with its camera.`,
    codeLeft: (minutes: string) => `It works once, for ${minutes} more.`,
    codeOver: 'This code is too old now. Make a new one.',
    picture: 'The same code as a picture to scan',
    waiting: (n: number) => (n === 0 ? 'all sent' : `${n} to send`),
    heard: 'Last heard',
    never: 'never',
    build: 'Build',
    revoked: 'revoked',
    revoke: 'Revoke',
    revokeSure: (name: string) => `Revoke ${name}?`,
    revokeWhy: 'It can no longer sign children in or fetch anything. Work it still holds stays on it.',
    revokeWaiting: (n: number) =>
      `It still holds ${count(n, 'answer', 'answers')}. Let it send them first, or they stay on the device alone.`,
    yes: 'Revoke it',
    no: 'Keep it',
    staffUse: 'staff',
    learnerUse: 'children',
    sending: 'Unsent',
    storage: 'Storage',
    heldBack: 'Of another school',
    heldBackNext: (n: number) =>
      `${count(n, 'answer was', 'answers were')} made when this device was in another school. Nothing is lost: they are kept on it, and sent when it is added to that school again. Do not clear its storage before.`,
    doubtful: (n: number) =>
      `${count(n, 'answer', 'answers')} sent from it would be judged otherwise by the server. Its app may be out of date or altered: reload it, and look at the work yourself before you rely on it.`,
  },

  risk: {
    none: { word: 'kept safely', next: '' },
    'not-persistent': {
      word: 'may be cleared',
      next: 'The browser may clear its storage. Install Carrel from the browser’s menu on this device.',
    },
    ephemeral: {
      word: 'forgets at sign-out',
      next: 'Everything on it goes at sign-out or overnight. Wait for “all sent” before it is put away; ask IT to switch off ephemeral mode.',
    },
    'low-space': { word: 'nearly full', next: 'Remove other things from it, then restart Carrel.' },
    'memory-only': {
      word: 'cannot store',
      next: 'Its work is in memory alone. Keep its page open and the network on until all is sent; then leave private mode and restart.',
    },
    damaged: {
      word: 'was damaged',
      next: 'Some work may be lost. Let it send, clear the site’s data in the browser, and add the device again.',
    },
  },

  people: {
    title: 'People',
    name: 'Name',
    login: 'Login',
    role: 'Role',
    classes: 'Classes',
    roles: { monitor: 'lab monitor', teacher: 'teacher', admin: 'administrator' },
    all: 'whole school',
    add: 'To add a person, or to give a new one-time code, type on the server:',
    adminsOnly: 'Only administrators see this list.',
    matches: 'Guests to match',
    none: 'Nobody is listed yet.',
  },

  sheet: {
    title: (title: string) => `Class sheet: ${title}`,
    how: 'Each child has an animal and secret pictures. Cut the cards apart; keep the sheet where only staff see it.',
    noSecret: 'This class signs in without pictures.',
    notHere: 'The pictures are not on this device yet. They come with the next contact with the server.',
    empty: 'No child is in this class yet.',
    printed: (when: string) => `Made ${when}. A newer sheet makes older pictures void where they differ.`,
  },

  doubts: {
    title: 'Answers to look at',
    link: 'Answers to look at',
    why: 'The server keeps everything a device sends and changes nothing. Here is what it does not vouch for: look yourself, and ask the child.',
    nothing: 'Nothing to look at.',
    nothingNext: 'Every answer was judged as the server would, and nothing had to be kept apart.',
    needsServer: 'This list is on the server.',
    doubtful: 'Judged otherwise by the server',
    doubtfulNext:
      'The child’s record goes by what the device said. Often the app on it is out of date: reload it. If it happens again, hand the device to whoever looks after them.',
    asked: 'Asked',
    choices: 'To choose from',
    given: 'Answered',
    said: 'The device said',
    found: 'The server finds',
    rightIs: (answer: string) => `right is ${answer}`,
    empty: 'nothing',
    aside: 'Kept apart',
    asideNext: 'These were received and are safe, but count for nothing as they are.',
    nobody: 'no child of this school',
    unknownDevice: 'a device that is gone',
    codes: {
      malformed: 'It does not say what such an entry must say. Update the app on the device.',
      'unknown-kind': 'It comes from a newer app. It is looked at again when the server is updated.',
      conflict:
        'Another entry came under the same number. The first counts; tell whoever looks after the devices.',
      'other-school': 'It is of a child who is not of this school. Add the device to the right school.',
      'unknown-item':
        'Its question is not known to this server. It is looked at again when the server is updated.',
      'not-allowed': 'Who wrote it may not write such a thing.',
    } as Readonly<Record<string, string>>,
    otherCode: 'The server gave a reason that this app does not know yet.',
    kinds: { attempt: 'an answer', edit: 'a change', 'signed-in': 'a sign-in' } as Readonly<
      Record<string, string>
    >,
    otherKind: (kind: string) => `an entry (${kind})`,
  },

  register: {
    title: (title: string) => `Register: ${title}`,
    sum: (here: number, all: number) => `${here} of ${all} came`,
    how: 'A child counts as present from the first sign-in of the day. Work on a tablet that has not sent yet comes in later.',
    howCorrect: 'Press a child’s entry to correct it. The list is the class as it is now.',
    download: 'Download (CSV)',
    name: 'Name',
    here: 'Here',
    present: 'present',
    absent: 'not seen',
    from: 'First sign-in',
    through: 'Last heard',
    minutes: 'Active minutes',
    day: 'Day',
    class: 'Class',
    familyName: 'Family name',
    givenName: 'First name',
    corrected: 'corrected',
    correctedHead: 'Corrected',
    days: 'Which day',
    dayBefore: 'Day before',
    dayAfter: 'Day after',
    today: 'Today',
    needsServer:
      'This device keeps today and yesterday. Other days are shown when the server can be reached.',
    correct: (name: string) => `correct ${name}`,
    correctTitle: (name: string) => `Was ${name} here?`,
    heard: (from: string, through: string) => `The devices say: here from ${from}, last heard ${through}.`,
    notHeard: 'The devices heard nothing of this child that day.',
    saidBy: (who: string, when: string) => `Corrected by ${who} on ${when}.`,
    somebody: 'a grown-up',
    marks: { present: 'Was here', absent: 'Was not here', 'as-heard': 'As the devices say' },
    note: 'Why (may stay empty)',
    keep: 'Keep',
    notKept: 'This could not be kept. Try again.',
  },

  pictures,

  device: {
    title: 'This device',
    person: 'Signed in',
    school: 'School',
    pin: 'PIN',
    pinMissing: 'not chosen yet',
    choosePin: 'Choose a PIN',
    changePin: 'Change the PIN',
    until: (when: string) => `Opens offline until ${when}`,
    storage: 'Storage',
    build: 'Build',
    unsent: 'Entries not yet sent',
    sendNow: 'Send now',
    check: 'Self-check',
    checkRun: 'Check this device',
    checks: {
      secure: 'Page is secure',
      database: 'Storage answers',
      persistent: 'Storage is kept by the browser',
      worker: 'Works without network',
      crypto: 'Can seal what it keeps',
      server: 'Server answers',
      clock: 'Clock is right',
    },
    ok: 'good',
    notOk: 'look at this',
    next: {
      secure: 'Open Carrel over https, or on localhost.',
      database: 'Leave private mode; if it stays so, clear the site’s data and sign in again.',
      persistent: 'Install Carrel from the browser’s menu.',
      worker: 'Reload once with the network on.',
      crypto: 'Update the browser.',
      server: 'Check the network, then the server.',
      clock: 'Set the date and time of this device to automatic.',
    },
  },
}

export type StaffMessages = typeof staff

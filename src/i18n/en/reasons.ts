const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })

/** The sentences that tell why a skill stands where it stands, for each audience. The other languages have this shape. */
export const reasons = {
  /** To the child herself: one or two short sentences she can hear. */
  child: {
    status: {
      'not-started': 'You have not tried this yet.',
      learning: 'You are learning this.',
      provisional: 'You can do this! We will look again another day.',
      mastered: 'You can do this, and you still know it.',
      'needs-review': 'You knew this. Let us look at it again.',
    },
    right: (right: number, answers: number) =>
      `You got ${right} of ${count(answers, 'question', 'questions')} right on your own.`,
    struggle: 'This one is hard. Ask a grown-up to look at it with you.',
    missing: {
      begin: 'Try one when you like.',
      answers: (many: number) => `Get ${count(many, 'more', 'more')} right on your own.`,
      surer: 'A few more will show it.',
      'another-day': 'Come back to it on another day.',
      review: 'One right answer brings it back.',
      nothing: 'Keep it fresh!',
    },
  },
  /** To the family: what their child can do, how we know, what comes next. */
  family: {
    status: {
      'not-started': (skill: string) => `Your child has not worked on “${skill}” yet.`,
      learning: (skill: string) => `Your child is learning “${skill}”.`,
      provisional: (skill: string) =>
        `Your child can do “${skill}”; on another day we will see whether it stays.`,
      mastered: (skill: string) => `Your child can do “${skill}”, and still could on a later day.`,
      'needs-review': (skill: string) => `Your child could do “${skill}”; it is time to look at it again.`,
    },
    right: (right: number, answers: number) =>
      `${right} of ${count(answers, 'answer', 'answers')} without help ${right === 1 ? 'was' : 'were'} right.`,
    aside: (helped: number, rushed: number) =>
      `${count(helped + rushed, 'answer was', 'answers were')} with help or in a hurry and did not count.`,
    heldBackBy: (skill: string) => `“${skill}” comes before it and needs more practice first.`,
    struggle: {
      tries: (many: number) => `After ${many} tries it is time that somebody helps.`,
      unlikely: () => 'It will hardly come by trying alone: somebody should help.',
    },
    missing: {
      begin: 'It comes up when what leads to it is known.',
      answers: (many: number) =>
        `Next: ${count(many, 'more right answer', 'more right answers')} without help.`,
      surer: 'Next: a few more answers without help.',
      'another-day': (from: number) => `Next: a right answer on another day, from ${day.format(from)}.`,
      review: 'Next: one right answer to bring it back.',
      nothing: 'Now and then it comes up again, so that it stays.',
    },
  },
  /** To the teacher: the evidence, what was set aside, memory, the prerequisite, the next step. */
  teacher: {
    status: {
      'not-started': 'Not started.',
      learning: 'Learning.',
      provisional: 'Provisionally mastered.',
      mastered: 'Mastered.',
      'needs-review': 'Needs review.',
    },
    band: {
      little: 'Little speaks for mastery.',
      some: 'Some answers speak for mastery, others against it.',
      nearly: 'More speaks for mastery than against it.',
      sure: 'Mastery is as good as sure.',
    },
    right: (right: number, answers: number) =>
      `${right} right of ${count(answers, 'independent answer', 'independent answers')}.`,
    aside: (helped: number, rushed: number) =>
      `Set aside: ${helped} with help or at a later try, ${rushed} rushed.`,
    move: (at: number, correct: boolean, up: boolean, item: string) =>
      `${day.format(at)}: ${correct ? 'right' : 'wrong'}, moved the belief ${up ? 'up' : 'down'} (${item}).`,
    remembered: (at: number) => `Last right without help on ${day.format(at)}.`,
    due: (at: number) => `Memory asks for a check from ${day.format(at)} on.`,
    heldBackBy: (skill: string) => `Prerequisite in doubt: ${skill}.`,
    struggle: {
      tries: (many: number) => `Needs somebody: ${many} tries without three right in a row.`,
      unlikely: (many: number) =>
        `Needs somebody: ${many} tries, and three right in a row by the tenth are unlikely.`,
    },
    missing: {
      begin: 'To begin: it is offered when its prerequisites are on their way.',
      answers: (many: number) =>
        `To be provisional: at least ${count(many, 'more right answer', 'more right answers')} in a row without help.`,
      surer: 'To be provisional: the answers must make it surer, or come from other items.',
      'another-day': (from: number) => `To be mastered: right in a check from ${day.format(from)} on.`,
      review: 'To be mastered again: one right answer.',
      nothing: 'Nothing is missing.',
    },
  },
}

export type Reasons = typeof reasons

import type { Reasons } from '#i18n/en/reasons.ts'

const plural = new Intl.PluralRules('es')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`
const day = new Intl.DateTimeFormat('es', { dateStyle: 'medium' })

export const reasons: Reasons = {
  child: {
    status: {
      'not-started': 'Todavía no has probado esto.',
      learning: 'Estás aprendiendo esto.',
      provisional: '¡Ya te sale! Otro día lo miramos otra vez.',
      mastered: 'Te sale, y todavía lo sabes.',
      'needs-review': 'Esto ya lo sabías. Vamos a mirarlo otra vez.',
    },
    right: (right, answers) =>
      `Hiciste bien ${right} de ${count(answers, 'pregunta', 'preguntas')} sin ayuda.`,
    struggle: 'Esto es difícil. Pide a una persona mayor que lo mire contigo.',
    missing: {
      begin: 'Prueba una cuando quieras.',
      answers: (many) => `Haz ${many} más sin ayuda.`,
      surer: 'Con unas pocas más se verá.',
      'another-day': 'Vuelve otro día.',
      review: 'Una respuesta correcta lo trae de vuelta.',
      nothing: '¡Sigue practicando de vez en cuando!',
    },
  },
  family: {
    status: {
      'not-started': (skill) => `Todavía no ha trabajado «${skill}».`,
      learning: (skill) => `Está aprendiendo «${skill}».`,
      provisional: (skill) => `Ya le sale «${skill}»; otro día veremos si se le queda.`,
      mastered: (skill) => `Le sale «${skill}», y otro día le volvió a salir.`,
      'needs-review': (skill) => `Le salía «${skill}»; es hora de repasarlo.`,
    },
    right: (right, answers) =>
      `${right} de ${count(answers, 'respuesta', 'respuestas')} sin ayuda ${right === 1 ? 'fue correcta' : 'fueron correctas'}.`,
    aside: (helped, rushed) =>
      `${count(helped + rushed, 'respuesta fue con ayuda o con prisa y no contó', 'respuestas fueron con ayuda o con prisa y no contaron')}.`,
    heldBackBy: (skill) => `Antes viene «${skill}», y le falta práctica.`,
    struggle: {
      tries: (many) => `Después de ${many} intentos es hora de que alguien ayude.`,
      unlikely: () => 'Solo con intentarlo es difícil que salga: alguien debería ayudar.',
    },
    missing: {
      begin: 'Llegará cuando sepa lo que viene antes.',
      answers: (many) =>
        `Lo que sigue: ${count(many, 'respuesta correcta más', 'respuestas correctas más')} sin ayuda.`,
      surer: 'Lo que sigue: unas pocas respuestas más sin ayuda.',
      'another-day': (from) => `Lo que sigue: una respuesta correcta otro día, desde el ${day.format(from)}.`,
      review: 'Lo que sigue: una respuesta correcta para recuperarlo.',
      nothing: 'De vez en cuando vuelve a salir, para que no se olvide.',
    },
  },
  teacher: {
    status: {
      'not-started': 'Sin empezar.',
      learning: 'Aprendiendo.',
      provisional: 'Dominio provisional.',
      mastered: 'Dominado.',
      'needs-review': 'Necesita repaso.',
    },
    band: {
      little: 'Poco habla a favor del dominio.',
      some: 'Unas respuestas hablan a favor del dominio y otras en contra.',
      nearly: 'Más habla a favor del dominio que en contra.',
      sure: 'El dominio es casi seguro.',
    },
    right: (right, answers) =>
      `${count(right, 'correcta', 'correctas')} de ${count(answers, 'respuesta independiente', 'respuestas independientes')}.`,
    aside: (helped, rushed) => `No contaron: ${helped} con ayuda o en otro intento, ${rushed} con prisa.`,
    move: (at, correct, up, item) =>
      `${day.format(at)}: ${correct ? 'correcta' : 'incorrecta'}, movió la estimación hacia ${up ? 'arriba' : 'abajo'} (${item}).`,
    remembered: (at) => `Última respuesta correcta sin ayuda: ${day.format(at)}.`,
    due: (at) => `La memoria pide una comprobación desde el ${day.format(at)}.`,
    heldBackBy: (skill) => `Requisito previo en duda: ${skill}.`,
    struggle: {
      tries: (many) => `Necesita a alguien: ${many} intentos sin tres aciertos seguidos.`,
      unlikely: (many) =>
        `Necesita a alguien: ${many} intentos, y tres aciertos seguidos antes del décimo son poco probables.`,
    },
    missing: {
      begin: 'Para empezar: se ofrece cuando sus requisitos previos van en camino.',
      answers: (many) =>
        `Para el dominio provisional: al menos ${count(many, 'respuesta correcta más seguida', 'respuestas correctas más seguidas')} sin ayuda.`,
      surer: 'Para el dominio provisional: hacen falta respuestas más claras, o con otros ejercicios.',
      'another-day': (from) => `Para el dominio: acertar en una comprobación desde el ${day.format(from)}.`,
      review: 'Para recuperar el dominio: una respuesta correcta.',
      nothing: 'No falta nada.',
    },
  },
}

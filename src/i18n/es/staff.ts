import type { StaffMessages } from '#i18n/en/staff.ts'
import { pictures } from './pictures.ts'

const many = new Intl.PluralRules('es')
const ago = new Intl.RelativeTimeFormat('es', { numeric: 'always', style: 'long' })
const day = new Intl.DateTimeFormat('es', { dateStyle: 'full' })
const ofDay = new Intl.DateTimeFormat('es', { dateStyle: 'full', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('es', { timeStyle: 'short' })
const count = (n: number, one: string, other: string): string =>
  `${n} ${many.select(n) === 'one' ? one : other}`

/** Every word of the staff screens in Spanish. */
export const staff: StaffMessages = {
  time: {
    minutes: (n) => (n < 1 ? 'menos de un minuto' : `${n} min`),
    short: (n) => (n < 1 ? '<1 min' : `${n} min`),
    ago: (ms) => {
      if (ms < 60_000) return 'ahora mismo'
      if (ms < 3_600_000) return ago.format(-Math.floor(ms / 60_000), 'minute')
      if (ms < 86_400_000) return ago.format(-Math.floor(ms / 3_600_000), 'hour')
      return ago.format(-Math.floor(ms / 86_400_000), 'day')
    },
    day: (at) => day.format(at),
    calendarDay: (day) => ofDay.format(Date.parse(day)),
    clock: (at) => clock.format(at),
  },

  nav: {
    label: 'Pantallas del personal',
    classes: 'Clases',
    devices: 'Dispositivos',
    people: 'Personas',
    thisDevice: 'Este dispositivo',
    lock: 'Bloquear',
    signOut: 'Cerrar sesión',
    close: 'Cerrar',
    language: 'English',
    skip: 'Ir a la página',
  },

  common: {
    loading: 'Un momento…',
    cancel: 'Cancelar',
    tryAgain: 'Intentar de nuevo',
    offline: 'No se puede llegar al servidor. Revise la red e inténtelo de nuevo.',
    server:
      'El servidor respondió algo que esta aplicación no pudo usar. Inténtelo de nuevo; si sigue así, avise a quien cuida el servidor.',
    notAllowed: 'Su cuenta no puede hacer esto. Pídaselo a la administración de la escuela.',
    print: 'Imprimir',
    notFound: 'Esa página no existe.',
    toStart: 'Ir al inicio',
    demo: 'Escuela de demostración: los niños son inventados',
    lostTrack: 'Algo falló en esta pantalla. Lo que hicieron los niños está a salvo.',
  },

  signIn: {
    title: 'Entrada del personal',
    welcome: 'Para los adultos del laboratorio.',
    school: 'Escuela',
    login: 'Usuario',
    password: 'Contraseña',
    go: 'Entrar',
    working: 'Entrando…',
    haveCode: 'Tengo un código de un solo uso',
    noSchool: 'Este servidor todavía no tiene escuela. Abra el enlace que el servidor mostró al arrancar.',
    wrong:
      'El usuario o la contraseña no es correcto. Inténtelo de nuevo o pida un código de un solo uso a la administración.',
    offline:
      'No se puede llegar al servidor, así que no se puede comprobar la contraseña. Acérquese a la red e inténtelo de nuevo.',
    childDevice:
      'Este es un dispositivo de niños: el personal nunca entra aquí, para que ningún expediente quede abierto. Use su propio dispositivo, o revoque antes este en la página Dispositivos de aquel.',
    slowDown: 'Demasiados intentos. Espere un minuto e inténtelo de nuevo.',
    server: 'El servidor no pudo abrir su sesión. Inténtelo de nuevo en un minuto.',
  },

  accept: {
    setupTitle: 'Prepare su escuela',
    setupWhy:
      'Usted es la primera persona aquí. Así se crean la escuela y su cuenta; los demás vienen después.',
    codeTitle: 'Empezar con un código',
    codeWhy: 'La administración le dio un código. Sirve una vez; después vale su propia contraseña.',
    code: 'Código de un solo uso',
    schoolName: 'Nombre de la escuela',
    timeZone: 'Zona horaria',
    timeZoneWhy: 'La asistencia cuenta los días según ella.',
    name: 'Su nombre',
    login: 'Usuario que quiere usar',
    password: 'Contraseña nueva',
    passwordWhy: 'Al menos 10 caracteres. Tres palabras que no vayan juntas son buena idea.',
    go: 'Empezar',
    'wrong-code': 'Este código no es correcto, ya se usó o es demasiado viejo. Pida otro.',
    'weak-password': 'Esta contraseña es muy corta o fácil de adivinar. Use al menos 10 caracteres.',
    incomplete: 'Falta algo. Llene todos los campos; el código sigue sirviendo.',
    'login-taken': 'Alguien de esta escuela ya usa ese usuario. Elija otro; el código sigue sirviendo.',
    offline: 'No se puede llegar al servidor. Su código sigue sirviendo; inténtelo cuando haya red.',
    server: 'El servidor no pudo guardarlo. Su código sigue sirviendo; inténtelo en un minuto.',
  },

  pin: {
    title: 'Elija un PIN para este dispositivo',
    why: 'Con él abre este dispositivo cuando no hay red, hasta 14 días después de su última entrada. Sin él no se guarda nada aquí: al recargar hace falta el servidor.',
    label: 'PIN, de 6 a 12 cifras',
    again: 'El mismo PIN otra vez',
    go: 'Guardar este PIN',
    later: 'Ahora no',
    unfair: 'Elija de 6 a 12 cifras, ni todas iguales ni seguidas como 123456.',
    differ: 'Los dos no son iguales. Escríbalo una vez más.',
    lockedTitle: 'Este dispositivo está bloqueado',
    lockedFor: (initials) => `Bloqueado para ${initials}`,
    unlock: 'Desbloquear',
    unlocking: 'Abriendo…',
    yours: 'Su PIN',
    wrong: 'Ese no es el PIN. No se pierde nada; inténtelo de nuevo.',
    'slow-down': 'Demasiados PIN equivocados. Espere un poco e inténtelo de nuevo; no se pierde nada.',
    expired:
      'Han pasado más de 14 días desde la última entrada con contraseña. Entre con su contraseña donde haya red.',
    'no-pin': 'Aquí no se eligió ningún PIN. Entre con su contraseña.',
    password: 'Usar mi contraseña',
    safe: 'Lo que guarda este dispositivo está sellado hasta que usted lo abra.',
  },

  classes: {
    title: '¿Qué clase?',
    none: 'Todavía no tiene ninguna clase.',
    noneNext: 'Pida a la administración que le asigne una clase.',
    noneAdminNext:
      'Traiga una lista: carrel roster import en el servidor, con el archivo del sistema de su escuela.',
    children: (n) => count(n, 'niño', 'niños'),
    grades: (grades) =>
      grades.map((grade) => (grade === 'K' ? 'Kínder' : `Grado ${grade}`)).join(', ') || 'Sin grado',
    sheet: 'Hoja de la clase',
  },

  board: {
    title: (title) => `Sala de ${title}`,
    state: {
      'hand-up': 'pide ayuda',
      'may-need-you': 'quizá le necesite',
      rushing: 'va muy rápido',
      quiet: 'en silencio',
      working: 'trabajando',
      break: 'en pausa',
      left: 'se fue',
      'not-here': 'aún no está',
    },
    alert: {
      'hand-up': (name) => `${name} pide ayuda`,
      'may-need-you': (name) => `${name} quizá necesite ayuda`,
      quiet: (name) => `No se sabe nada de ${name}`,
      rushing: (name) => `${name} va muy rápido`,
    },
    idea: {
      'hand-up': 'Vaya y escuche primero.',
      'may-need-you': 'Pregunte: enséñame cómo empezaste.',
      quiet: 'Mire si el dispositivo funciona y pregunte cómo va.',
      rushing: 'Acérquese sin ruido y anime; nunca en voz alta.',
    },
    alerts: 'A quién mirar ahora',
    noAlerts: 'Nadie le necesita en este momento.',
    more: (n) => `${n} más por mirar, abajo`,
    seats: 'Todos los lugares',
    asTiles: 'Fichas',
    asList: 'Lista',
    view: 'Mostrar como',
    present: (here, all) => `${here} de ${all} aquí`,
    cameToday: (n) => (many.select(n) === 'one' ? `${n} vino hoy` : `${n} vinieron hoy`),
    notVisited: (n) => (n === 0 ? 'visitó a todos' : `${n} sin visitar`),
    visited: 'visitado hoy',
    unvisited: 'sin visitar',
    right: 'bien',
    notYet: 'todavía no',
    lastAnswers: 'Últimas respuestas',
    noAnswers: 'Sin respuestas hoy',
    active: (n) => count(n, 'minuto activo', 'minutos activos'),
    guest: 'invitado',
    empty: 'Todavía no hay niños en esta clase.',
    emptyNext: 'Agregue un invitado o traiga una lista.',
    addGuest: 'Agregar invitado',
    sheet: 'Hoja de la clase',
    register: 'Asistencia',
    unknownSkill: 'una destreza que esta aplicación aún no conoce',
  },

  line: {
    label: 'Red',
    online: 'En vivo',
    starting: 'Preguntando al servidor…',
    offline: 'Sin línea con el servidor',
    server: 'El servidor tiene problemas',
    'signed-out': 'Su sesión terminó',
    signInAgain: 'Entrar de nuevo',
    heard: (when) => `última noticia ${when}`,
    never: 'aún sin noticias',
    troubled: (n) => `${count(n, 'dispositivo puede', 'dispositivos pueden')} perder trabajo`,
    whatToDo: 'Qué hacer está en la página Dispositivos',
    toDevices: 'Dispositivos',
    waiting: (n) =>
      n === 0
        ? 'todas las respuestas enviadas'
        : `${count(n, 'respuesta', 'respuestas')} aún en los dispositivos`,
    heldBack: (n) =>
      `${count(n, 'respuesta', 'respuestas')} de otra escuela ${many.select(n) === 'one' ? 'sigue' : 'siguen'} en los dispositivos`,
    offlineNext:
      'Usted ve lo que se sabía entonces. Las visitas y ayudas que marque se guardan aquí y se envían después.',
  },

  child: {
    since: (when) => `desde ${when}`,
    working: 'Trabaja en',
    notWorking: 'Nada todavía hoy',
    device: 'Dispositivo',
    noDevice: 'ningún dispositivo',
    lastAnswers: 'Últimas respuestas',
    answered: (response) => `respondió ${response}`,
    secondTry: (n) => `intento ${n}`,
    helped: 'con una pista',
    fast: 'muy rápido',
    visited: 'Estuve allí',
    helpGiven: 'Ayuda dada',
    marked: 'Anotado. Se guarda aquí y se envía solo.',
    notKept: 'No se pudo guardar. Inténtelo de nuevo.',
    language: 'Idioma',
    languages: { en: 'inglés', es: 'español' },
    newSecret: 'Nuevas imágenes secretas',
    newSecretWhy: 'Las anteriores dejan de servir cuando los dispositivos se conecten.',
    newSecretIs: 'El nuevo secreto es:',
    notYourSecret: 'Muéstrelo solo a este niño.',
    grade: (grade) => (grade === 'K' ? 'Kínder' : `Grado ${grade}`),
  },

  guest: {
    title: 'Agregar un invitado',
    why: 'Para un niño que hoy no está en la lista. Su trabajo se une después al niño correcto.',
    name: 'Nombre',
    go: 'Agregar',
    added: (name) => `${name} ya puede entrar.`,
    animal: 'Animal',
    secret: 'Imágenes secretas',
  },

  matches: {
    title: '¿Este invitado es uno de estos niños?',
    why: 'Llegó una lista con nombres parecidos a los de los invitados. Usted decide; el trabajo del invitado se une entonces al del niño.',
    none: 'Ningún invitado espera.',
    banner: (n) => `${count(n, 'invitado', 'invitados')} quizá ya en la lista`,
    look: 'Mirar',
    same: (name) => `Sí, es ${name}`,
    sure: (guest, name) => `¿Unir todo el trabajo de ${guest} con ${name}? No se puede deshacer.`,
    join: 'Unir',
    unknown: 'Invitado',
  },

  devices: {
    title: 'Dispositivos',
    none: 'Todavía no hay dispositivos.',
    noneNext: 'Agregue el primero: póngale nombre y escriba el código en él.',
    add: 'Agregar un dispositivo',
    name: 'Cómo lo llaman',
    nameHint: 'Por ejemplo Tableta 7',
    allClasses: 'Todas las clases de la escuela',
    classes: 'Clases que lo usan',
    classesNeeded: 'Elija al menos una clase.',
    makeCode: 'Crear un código',
    codeFor: (name) => `Código para ${name}`,
    codeHow: (origin) =>
      `En el dispositivo abra ${origin}/enrol y escriba este código, o lea la imagen con su cámara.`,
    codeLeft: (minutes) => `Sirve una vez, durante ${minutes} más.`,
    codeOver: 'Este código ya es demasiado viejo. Cree otro.',
    picture: 'El mismo código como imagen para leer con la cámara',
    waiting: (n) => (n === 0 ? 'todo enviado' : `${n} por enviar`),
    heard: 'Última noticia',
    never: 'nunca',
    build: 'Versión',
    revoked: 'revocado',
    revoke: 'Revocar',
    revokeSure: (name) => `¿Revocar ${name}?`,
    revokeWhy:
      'Ya no podrá abrir la entrada de los niños ni pedir nada. El trabajo que guarde se queda en él.',
    revokeWaiting: (n) =>
      `Todavía guarda ${count(n, 'respuesta', 'respuestas')}. Déjelo enviarlas antes, o quedarán solo en él.`,
    yes: 'Revocar',
    no: 'Conservar',
    staffUse: 'personal',
    learnerUse: 'niños',
    sending: 'Sin enviar',
    storage: 'Almacenamiento',
    heldBack: 'De otra escuela',
    heldBackNext: (n) =>
      `${count(n, 'respuesta se hizo', 'respuestas se hicieron')} cuando este dispositivo era de otra escuela. Nada se pierde: se guarda en él y se envía cuando se agregue otra vez a esa escuela. No borre antes sus datos.`,
    doubtful: (n) =>
      `El servidor calificaría de otro modo ${count(n, 'respuesta enviada', 'respuestas enviadas')} desde él. Su aplicación puede ser vieja o estar alterada: recárguela y revise usted el trabajo antes de confiar en él.`,
  },

  risk: {
    none: { word: 'bien guardado', next: '' },
    'not-persistent': {
      word: 'puede borrarse',
      next: 'El navegador puede borrar lo guardado. Instale Carrel desde el menú del navegador en ese dispositivo.',
    },
    ephemeral: {
      word: 'olvida al salir',
      next: 'Todo se borra al cerrar la sesión o por la noche. Espere a “todo enviado” antes de guardarlo; pida a informática que quite el modo efímero.',
    },
    'low-space': { word: 'casi lleno', next: 'Quite otras cosas y reinicie Carrel.' },
    'memory-only': {
      word: 'no puede guardar',
      next: 'Su trabajo está solo en memoria. Deje la página abierta y con red hasta que todo se envíe; luego salga del modo privado y reinicie.',
    },
    damaged: {
      word: 'se dañó',
      next: 'Quizá se perdió algo. Déjelo enviar, borre los datos del sitio en el navegador y agréguelo de nuevo.',
    },
  },

  people: {
    title: 'Personas',
    name: 'Nombre',
    login: 'Usuario',
    role: 'Función',
    classes: 'Clases',
    roles: { monitor: 'monitor del laboratorio', teacher: 'docente', admin: 'administración' },
    all: 'toda la escuela',
    add: 'Para agregar a alguien, o dar un nuevo código de un solo uso, escriba en el servidor:',
    adminsOnly: 'Solo la administración ve esta lista.',
    matches: 'Invitados por unir',
    none: 'Todavía no hay nadie en la lista.',
  },

  sheet: {
    title: (title) => `Hoja de la clase: ${title}`,
    how: 'Cada niño tiene un animal y sus imágenes secretas. Recorte las tarjetas; guarde la hoja donde solo el personal la vea.',
    noSecret: 'Esta clase entra sin imágenes.',
    notHere: 'Las imágenes aún no están en este dispositivo. Llegan con el próximo contacto con el servidor.',
    empty: 'Todavía no hay niños en esta clase.',
    printed: (when) => `Hecha el ${when}. Una hoja más nueva anula las imágenes que cambien.`,
  },

  skills: {
    title: (name: string) => `Lo que sabe ${name}`,
    link: 'Lo que sabe, y por qué',
    needsServer: 'Lo que se cree de cada niño está en el servidor.',
    stranger: 'Este niño no está en ninguna de sus clases.',
    groups: {
      help: 'Necesita a alguien',
      'needs-review': 'Para volver a mirar',
      learning: 'Aprendiendo',
      provisional: 'Ya puede; falta comprobarlo otro día',
      mastered: 'Dominado',
      'not-started': 'Sin empezar',
    },
    band: {
      little: 'poco lo indica',
      some: 'respuestas a favor y en contra',
      nearly: 'más a favor que en contra',
      sure: 'prácticamente seguro',
    },
    said: {
      mastered: 'puesto como dominado por un adulto',
      learning: 'puesto como no dominado por un adulto',
    },
    start: 'Empieza en',
    startWhy:
      'Normalmente, de diez a quince preguntas encuentran dónde empezar. Si se equivocaron, póngalo aquí: lo anterior cuenta como sabido hasta que sus respuestas muestren otra cosa.',
    startOwn: 'donde muestren sus respuestas',
    startSet: 'Puesto. Las tabletas se enteran en su próximo contacto.',
  },

  why: {
    back: (name: string) => `Todo lo que sabe ${name}`,
    now: 'ahora',
    replay: 'Mirar atrás',
    replayWhy:
      'Cada barra es un día de trabajo en esta habilidad, o de la palabra de un adulto; la última es ahora. Cuanto más alta, más seguro. Vaya a cualquiera de ellas.',
    chart: (days: number, first: string, now: string) =>
      `${count(days, 'día', 'días')}. El primero: ${first}. Ahora: ${now}.`,
    stands: {
      mastered: 'Cuenta como dominado: un adulto sabe más que el cálculo de abajo.',
      learning:
        'Cuenta como no dominado todavía, hasta que lo muestre otro día: un adulto sabe más que el cálculo de abajo.',
    },
    noDays: 'Todavía no ha trabajado en esta habilidad.',
    as: 'Como se dice a',
    audiences: { teacher: 'maestros', family: 'la familia', child: 'la niña o el niño' },
    moved: 'Lo que más pesó',
    up: 'habló a favor',
    down: 'habló en contra',
    overrule: 'Corregir',
    overruleWhy:
      '¿Sabe algo que las respuestas no muestran? Su palabra cuenta en lugar del cálculo, que sigue a su lado. Las respuestas quedan como están.',
    verdict: 'Qué es cierto',
    verdicts: {
      mastered: 'Ya lo domina',
      learning: 'Todavía no lo domina',
      back: 'Que vuelvan a decidir las respuestas',
    },
    note: 'Por qué (para colegas; nunca en el dispositivo de un niño)',
    noteMissing: 'Diga en pocas palabras por qué.',
    go: 'Guardar',
    sent: 'Guardado. Las tabletas se enteran en su próximo contacto.',
    kept: 'Guardado en este dispositivo; se envía solo cuando haya red.',
    notKept: 'No se pudo guardar. Inténtelo otra vez.',
    history: 'Lo que han dicho los adultos',
    saidBy: (who: string | null, day: string) => `${who ?? 'Alguien que ya no está'}, ${day}`,
    said: {
      mastered: 'ya lo domina',
      learning: 'todavía no lo domina',
      back: 'que decidan otra vez las respuestas',
    },
  },

  doubts: {
    title: 'Respuestas por revisar',
    link: 'Respuestas por revisar',
    why: 'El servidor guarda todo lo que un dispositivo envía y no cambia nada. Aquí está lo que no puede asegurar: revíselo usted y pregunte al niño.',
    nothing: 'Nada por revisar.',
    nothingNext: 'Cada respuesta se calificó como lo haría el servidor, y no hubo que apartar nada.',
    needsServer: 'Esta lista está en el servidor.',
    doubtful: 'El servidor califica de otro modo',
    doubtfulNext:
      'En el registro del niño vale lo que dijo el dispositivo. Muchas veces su aplicación es vieja: recárguela. Si vuelve a pasar, entregue el dispositivo a quien los cuida.',
    asked: 'Pregunta',
    choices: 'Para elegir',
    given: 'Respondió',
    said: 'El dispositivo dijo',
    found: 'El servidor encuentra',
    rightIs: (answer) => `lo correcto es ${answer}`,
    empty: 'nada',
    aside: 'Apartado',
    asideNext: 'Esto llegó y está a salvo, pero tal como está no cuenta.',
    nobody: 'ningún niño de esta escuela',
    unknownDevice: 'un dispositivo que ya no está',
    codes: {
      malformed: 'No dice lo que una anotación así debe decir. Actualice la aplicación del dispositivo.',
      'unknown-kind':
        'Viene de una aplicación más nueva. Se revisa otra vez cuando se actualice el servidor.',
      conflict:
        'Otra anotación llegó con el mismo número. Vale la primera; avise a quien cuida los dispositivos.',
      'other-school':
        'Es de un niño que no es de esta escuela. Agregue el dispositivo a la escuela correcta.',
      'unknown-item':
        'Este servidor no conoce su pregunta. Se revisa otra vez cuando se actualice el servidor.',
      'not-allowed': 'Quien lo escribió no puede escribir algo así.',
    },
    otherCode: 'El servidor dio una razón que esta aplicación aún no conoce.',
    kinds: {
      attempt: 'una respuesta',
      edit: 'un cambio',
      'signed-in': 'una entrada',
      'signed-out': 'una salida',
      'hand-raised': 'una mano levantada',
      'break-taken': 'un descanso',
      'device-health': 'noticias del dispositivo',
      'register-marked': 'una corrección de la asistencia',
      'attempts-moved': 'trabajo pasado a otro niño',
    },
    otherKind: (kind) => `una anotación (${kind})`,
  },

  register: {
    title: (title) => `Asistencia: ${title}`,
    sum: (here, all) => `${many.select(here) === 'one' ? 'vino' : 'vinieron'} ${here} de ${all}`,
    how: 'Se cuenta presente desde la primera entrada del día. El trabajo que una tableta aún no ha enviado llega después.',
    howCorrect: 'Toque la anotación de un niño para corregirla. La lista es la clase como está ahora.',
    download: 'Descargar (CSV)',
    name: 'Nombre',
    here: 'Vino',
    present: 'presente',
    absent: 'sin ver',
    from: 'Primera entrada',
    through: 'Última noticia',
    minutes: 'Minutos activos',
    day: 'Día',
    class: 'Clase',
    familyName: 'Apellido',
    givenName: 'Nombre de pila',
    corrected: 'corregido',
    correctedHead: 'Corrección',
    days: 'Qué día',
    dayBefore: 'Día anterior',
    dayAfter: 'Día siguiente',
    today: 'Hoy',
    needsServer:
      'Este dispositivo guarda hoy y ayer. Los demás días se ven cuando hay línea con el servidor.',
    correct: (name) => `corregir a ${name}`,
    correctTitle: (name) => `¿Vino ${name}?`,
    heard: (from, through) =>
      `Los dispositivos dicen: aquí desde las ${from}, última noticia a las ${through}.`,
    notHeard: 'Los dispositivos no supieron nada de este niño ese día.',
    saidBy: (who, when) => `Corregido por ${who} el ${when}.`,
    somebody: 'un adulto',
    marks: { present: 'Vino', absent: 'No vino', 'as-heard': 'Lo que dicen los dispositivos' },
    note: 'Por qué (puede quedar vacío)',
    keep: 'Guardar',
    notKept: 'No se pudo guardar. Inténtelo de nuevo.',
  },

  pictures,

  device: {
    title: 'Este dispositivo',
    person: 'Sesión de',
    school: 'Escuela',
    pin: 'PIN',
    pinMissing: 'aún sin elegir',
    choosePin: 'Elegir un PIN',
    changePin: 'Cambiar el PIN',
    until: (when) => `Se abre sin red hasta el ${when}`,
    storage: 'Almacenamiento',
    build: 'Versión',
    unsent: 'Anotaciones sin enviar',
    sendNow: 'Enviar ahora',
    check: 'Revisión',
    checkRun: 'Revisar este dispositivo',
    checks: {
      secure: 'La página es segura',
      database: 'El almacenamiento responde',
      persistent: 'El navegador conserva lo guardado',
      worker: 'Funciona sin red',
      crypto: 'Puede sellar lo que guarda',
      server: 'El servidor responde',
      clock: 'El reloj está bien',
    },
    ok: 'bien',
    notOk: 'revíselo',
    next: {
      secure: 'Abra Carrel por https o en localhost.',
      database: 'Salga del modo privado; si sigue así, borre los datos del sitio y entre de nuevo.',
      persistent: 'Instale Carrel desde el menú del navegador.',
      worker: 'Recargue una vez con red.',
      crypto: 'Actualice el navegador.',
      server: 'Revise la red y después el servidor.',
      clock: 'Ponga en automático la fecha y la hora del dispositivo.',
    },
  },
}

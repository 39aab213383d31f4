import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of grammar that first show after kindergarten. */
export const GRAMMAR: MisconceptionLines = {
  'capital-is-person': {
    is: {
      en: 'takes every name with a capital for a person',
      es: 'cree que todo nombre con mayúscula es de una persona',
    },
    try: {
      en: 'Find your town on a map. Ask: can it talk, or can you go there?',
      es: 'Busquen su ciudad en un mapa. Pregunten: ¿puede hablar, o se puede ir allá?',
    },
  },
  'thing-only': {
    is: {
      en: 'takes only things one can touch for naming words',
      es: 'cree que solo las cosas que se tocan tienen nombre',
    },
    try: {
      en: 'Name a person, a place and an idea in the room, and put the before each one.',
      es: 'Nombren a una persona, un lugar y una idea, y pongan the delante de cada palabra.',
    },
  },
  'doer-only': {
    is: {
      en: 'takes only the one who acts for a noun or a pronoun',
      es: 'toma por sustantivo o pronombre solo a quien hace la acción',
    },
    try: {
      en: 'Read: the goat slept near the gate. Who slept? Where? Both answers have a name in them.',
      es: 'Lean: the goat slept near the gate. ¿Quién durmió? ¿Dónde? Las dos respuestas llevan un nombre.',
    },
  },
  'action-noun': {
    is: {
      en: 'takes names of things we do, such as game, for doing words',
      es: 'toma por acción el nombre de algo que se hace, como game',
    },
    try: {
      en: 'Say: I can sing. Can I say I game? Try a game, a song, a lunch.',
      es: 'Digan: I can sing. ¿Se dice I game? Prueben a game, a song, a lunch.',
    },
  },
  'describing-as-naming': {
    is: {
      en: 'puts words for what things are like with their names',
      es: 'pone las palabras que describen junto con los nombres',
    },
    try: {
      en: 'Pick one toy and tell three things about it: big, soft, new. Its name stays one word.',
      es: 'Tomen un juguete y digan tres cosas de él: big, soft, new. El nombre sigue siendo uno.',
    },
  },
  'no-s-ending': {
    is: {
      en: 'writes the verb without s after one who does it; at home this may be how people talk',
      es: 'escribe el verbo sin s cuando lo hace uno solo; quizás en casa se habla así',
    },
    try: {
      en: 'Act it out with one child and then two: one hops, two hop. Call it school English, not right talk.',
      es: 'Actúenlo con un niño y luego con dos: one hops, two hop. Díganle inglés de la escuela.',
    },
  },
  's-with-many': {
    is: {
      en: 'adds s to the verb because the noun has an s',
      es: 'pone s al verbo porque el nombre lleva s',
    },
    try: {
      en: 'Hold one card with s: it may sit on the noun or on the verb, not on both.',
      es: 'Usen una sola tarjeta con la s: va en el nombre o en el verbo, no en los dos.',
    },
  },
  'nearest-noun': {
    is: {
      en: 'matches the verb to the noun that stands nearest',
      es: 'pone el verbo de acuerdo con el nombre más cercano',
    },
    try: {
      en: 'Fold a paper strip so that the words in the middle are hidden, and read it again.',
      es: 'Doblen la tira de papel para esconder las palabras de en medio y lean otra vez.',
    },
  },
  'will-plus-ed': {
    is: { en: 'puts the past form after will', es: 'pone la forma del pasado después de will' },
    try: {
      en: 'Lay three cards: yesterday, now, tomorrow. Put walked, walking and will walk on one each.',
      es: 'Pongan tres tarjetas: yesterday, now, tomorrow, y encima walked, walking y will walk.',
    },
  },
  'ing-for-all': {
    is: {
      en: 'uses the ing form alone for any time',
      es: 'usa la forma con ing sola para cualquier tiempo',
    },
    try: {
      en: 'Give each ing card a helper card to hold hands with: is walking, was walking.',
      es: 'Den a cada tarjeta con ing otra que la acompañe: is walking, was walking.',
    },
  },
  'subject-object-mix': {
    is: {
      en: 'mixes words for the one who acts and the one it is done to, such as I and me',
      es: 'confunde quien lo hace con a quien se lo hacen, como I y me',
    },
    try: {
      en: 'Roll a ball and say: I roll it to her. She rolls it to me.',
      es: 'Rueden una pelota y digan: I roll it to her. She rolls it to me.',
    },
  },
  'number-mix': {
    is: {
      en: 'uses a word for one where there are more, or for more where there is one',
      es: 'usa la palabra de uno cuando son varios, o al revés',
    },
    try: {
      en: 'Point at one thing and at three, and say it or they each time.',
      es: 'Señalen una cosa y luego tres, y digan it o they cada vez.',
    },
  },
  'his-her-mix': {
    is: {
      en: 'mixes his and her; Spanish has one word for both',
      es: 'confunde his y her; en español su sirve para los dos',
    },
    try: {
      en: 'Look at photos of people you know and say whose hat, whose hand: his, her, their.',
      es: 'Miren fotos de conocidos y digan de quién es cada cosa: his, her, their.',
    },
  },
  'and-for-all': {
    is: { en: 'joins everything with and', es: 'une todo con and' },
    try: {
      en: 'Say two things with and, then ask: is it one more, a choice or a surprise? Change the word.',
      es: 'Digan dos cosas con and y pregunten: ¿es una más, una opción o una sorpresa? Cambien la palabra.',
    },
  },
  'a-an-mix': {
    is: {
      en: 'does not listen to the next sound for a or an',
      es: 'no escucha el sonido que sigue a a o an',
    },
    try: {
      en: 'Say a apple and an apple slowly; feel where the mouth gets stuck. Then try hour and unicorn.',
      es: 'Digan despacio a apple y an apple y noten dónde se traba la boca. Luego prueben hour y unicorn.',
    },
  },
  'capital-for-important': {
    is: {
      en: 'gives capitals to words that feel important',
      es: 'pone mayúscula a las palabras que le parecen importantes',
    },
    try: {
      en: 'Sort word cards into any dog and this one dog, Rex. Only the second pile gets capitals.',
      es: 'Separen tarjetas en un perro cualquiera y este perro, Rex. Solo el segundo montón lleva mayúscula.',
    },
  },
  'period-always': {
    is: { en: 'ends every sentence with a period', es: 'termina todas las oraciones con punto' },
    try: {
      en: 'Read three sentences with hands: flat for telling, up for asking, both up for feeling.',
      es: 'Lean tres oraciones con la mano: plana si cuenta, arriba si pregunta, las dos si hay emoción.',
    },
  },
  'end-of-line': {
    is: {
      en: 'puts the mark at the end of the line, not of the thought',
      es: 'pone el signo al final del renglón y no de la idea',
    },
    try: {
      en: 'Write two sentences on one strip and cut it where the first thought ends.',
      es: 'Escriban dos oraciones en una tira y córtenla donde termina la primera idea.',
    },
  },
  'comma-each-word': {
    is: { en: 'puts a comma after every word', es: 'pone coma después de cada palabra' },
    try: {
      en: 'Lay real things in a row with a bean between them: a comma stands where a bean lies.',
      es: 'Pongan cosas en fila con un frijol entre ellas: donde hay frijol va una coma.',
    },
  },
  'comma-after-and': {
    is: { en: 'puts a comma after and in a list', es: 'pone coma después de and en una lista' },
    try: {
      en: 'Say a list aloud and clap once before and, never after it.',
      es: 'Digan una lista en voz alta y den una palmada antes de and, nunca después.',
    },
  },
  'month-day': {
    is: { en: 'puts the comma between the month and the day', es: 'pone la coma entre el mes y el día' },
    try: {
      en: 'Write today’s date on three cards. Month and day hold hands; the year stands apart.',
      es: 'Escriban la fecha de hoy en tres tarjetas. Mes y día van juntos; el año va aparte.',
    },
  },
  'adjective-for-verb': {
    is: {
      en: 'uses a describing word to tell how something is done',
      es: 'usa una palabra que describe para decir cómo se hace algo',
    },
    try: {
      en: 'Act it: walk gently, then show a gentle hand. Ask each time: what is it like, or how is it done?',
      es: 'Actúenlo: walk gently y luego a gentle hand. Pregunten: ¿cómo es o cómo se hace?',
    },
  },
  'adverb-for-noun': {
    is: {
      en: 'uses a word for how to tell what something is like',
      es: 'usa una palabra de modo para decir cómo es algo',
    },
    try: {
      en: 'Put ly on a card of its own and take it away when the word stands before a noun.',
      es: 'Pongan ly en una tarjeta aparte y quítenla cuando la palabra va antes de un nombre.',
    },
  },
  'good-for-well': {
    is: {
      en: 'says good where school English has well',
      es: 'dice good donde el inglés de la escuela usa well',
    },
    try: {
      en: 'Say in pairs: a good singer sings well, a good cook cooks well. Make up three more.',
      es: 'Digan en parejas: a good singer sings well, a good cook cooks well. Inventen tres más.',
    },
  },
  'question-as-telling': {
    is: { en: 'keeps the order of telling when asking', es: 'deja el orden de contar al preguntar' },
    try: {
      en: 'Write you can swim on three cards and let can jump over you to ask.',
      es: 'Escriban you can swim en tres tarjetas y que can salte sobre you para preguntar.',
    },
  },
  'describing-after': {
    is: {
      en: 'puts the describing word after its noun, as Spanish does',
      es: 'pone la palabra que describe después del nombre, como en español',
    },
    try: {
      en: 'Say it in both languages, un sombrero rojo and a red hat, and swap the two cards.',
      es: 'Díganlo en los dos idiomas, un sombrero rojo y a red hat, y cambien las dos tarjetas.',
    },
  },
  'dangling-part': {
    is: {
      en: 'leaves where or when in the middle, between the verb and what it acts on',
      es: 'deja dónde o cuándo en medio, entre el verbo y lo que recibe la acción',
    },
    try: {
      en: 'Cut the sentence into who, did what, where. Where may stand first or last, not between.',
      es: 'Corten la oración en quién, qué hizo y dónde. Dónde va al principio o al final.',
    },
  },
  'one-job-per-word': {
    is: {
      en: 'gives a word its usual job, whatever the sentence',
      es: 'le da a la palabra su trabajo usual, diga lo que diga la oración',
    },
    try: {
      en: 'Say we race and the race, and act the first one. Find two more such words.',
      es: 'Digan we race y the race, y actúen la primera. Busquen dos palabras más así.',
    },
  },
  'ly-is-adverb': {
    is: {
      en: 'takes every word that ends in ly for an adverb',
      es: 'toma por adverbio toda palabra que termina en ly',
    },
    try: {
      en: 'Ask of friendly, slowly and silly: can a dog be it? Can a dog run so?',
      es: 'Pregunten de friendly, slowly y silly: ¿un perro puede ser así? ¿Puede correr así?',
    },
  },
  'and-is-one': {
    is: { en: 'takes two joined by and for one', es: 'toma por uno a dos unidos con and' },
    try: {
      en: 'Let two children stand up for Ana and Ben, and swap the two names for they.',
      es: 'Que dos niños sean Ana y Ben, y cambien los dos nombres por they.',
    },
  },
  'pronoun-mismatch': {
    is: { en: 'uses its or their for the wrong number', es: 'usa its o their con el número equivocado' },
    try: {
      en: 'Draw a line from the small word back to its noun, and count what is there.',
      es: 'Tracen una línea de la palabrita a su nombre y cuenten cuántos son.',
    },
  },
  'comma-only': {
    is: {
      en: 'joins two whole thoughts with a comma alone',
      es: 'une dos ideas completas solo con una coma',
    },
    try: {
      en: 'Hold two paper strips with one drop of water, then with tape: the comma needs a joining word.',
      es: 'Unan dos tiras de papel con agua y luego con cinta: la coma necesita una palabra que una.',
    },
  },
  'around-speaker': {
    is: { en: 'puts speech marks around who speaks', es: 'pone las comillas alrededor de quien habla' },
    try: {
      en: 'Act the line with a speech bubble on paper: only what is in the bubble gets marks.',
      es: 'Actúen la línea con un globo de papel: solo lo que está en el globo lleva comillas.',
    },
  },
  'comma-outside': {
    is: {
      en: 'leaves the comma outside the speech marks, as other countries do',
      es: 'deja la coma fuera de las comillas, como en español',
    },
    try: {
      en: 'Find five spoken lines in a book and touch the comma in each: is it inside?',
      es: 'Busquen cinco diálogos en un libro en inglés y toquen la coma: ¿está adentro?',
    },
  },
  'no-comma': {
    is: {
      en: 'leaves out the comma that parts who speaks from what is said',
      es: 'omite la coma entre quien habla y lo que dice',
    },
    try: {
      en: 'Read the line aloud and tap the table once between who speaks and what is said.',
      es: 'Lean la línea y den un golpecito en la mesa entre quien habla y lo que dice.',
    },
  },
  'first-word-only': {
    is: {
      en: 'gives only the first word of a name its capital',
      es: 'pone mayúscula solo a la primera palabra del nombre',
    },
    try: {
      en: 'Write the name of your street and your school; circle each word of the name.',
      es: 'Escriban el nombre de su calle y de su escuela; encierren cada palabra del nombre.',
    },
  },
  'every-title-word': {
    is: {
      en: 'gives every word of a title a capital',
      es: 'pone mayúscula a todas las palabras de un título',
    },
    try: {
      en: 'Copy three titles from the shelf and underline the small words that stay small.',
      es: 'Copien tres títulos en inglés y subrayen las palabras pequeñas con minúscula.',
    },
  },
  'long-is-run-on': {
    is: { en: 'takes a long sentence for two run together', es: 'toma una oración larga por dos pegadas' },
    try: {
      en: 'Stretch birds sing word by word to ten words. Ask each time: how many thoughts?',
      es: 'Alarguen birds sing hasta diez palabras. Pregunten cada vez: ¿cuántas ideas hay?',
    },
  },
  'short-is-part': {
    is: { en: 'takes a short sentence for a part', es: 'toma una oración corta por solo una parte' },
    try: {
      en: 'Find who and did what in birds sing and we won: two words can be enough.',
      es: 'Busquen quién y qué hizo en birds sing y we won: dos palabras pueden bastar.',
    },
  },
  'comma-fixes': {
    is: { en: 'thinks a comma mends any broken sentence', es: 'cree que una coma arregla cualquier oración' },
    try: {
      en: 'Give the child a period card and the card so, and mend the same two thoughts both ways.',
      es: 'Den una tarjeta con punto y otra con so, y arreglen las dos ideas de ambas maneras.',
    },
  },
  'drops-helper': {
    is: {
      en: 'leaves the helper out, as some home English does',
      es: 'omite la palabra de ayuda, como en el inglés de algunas casas',
    },
    try: {
      en: 'Say it the home way and the school way, and hold up a card for the helper.',
      es: 'Díganlo como en casa y como en la escuela, y levanten una tarjeta con la palabra de ayuda.',
    },
  },
  'wrong-helper-time': {
    is: {
      en: 'uses a verb or helper of another time',
      es: 'usa un verbo o una palabra de ayuda de otro tiempo',
    },
    try: {
      en: 'Draw a line with then, now and later, and put is, was and will be on it.',
      es: 'Dibujen una línea con antes, ahora y después, y pongan was, is y will be.',
    },
  },
  'strength-mix': {
    is: {
      en: 'mixes what has to be with what may be',
      es: 'confunde lo que tiene que ser con lo que puede ser',
    },
    try: {
      en: 'Name house rules with must, wishes with may, and tomorrow’s weather with might.',
      es: 'Digan reglas de casa con must, permisos con may y el tiempo de mañana con might.',
    },
  },
  'describing-order': {
    is: {
      en: 'puts describing words in an unusual order',
      es: 'pone las palabras que describen en otro orden',
    },
    try: {
      en: 'Say a small red bag and a red small bag aloud; let the ear choose. Then line up five fingers: opinion, size, age, color, kind.',
      es: 'Digan a small red bag y a red small bag; que escoja el oído. Usen cinco dedos: opinión, tamaño, edad, color, material.',
    },
  },
  'who-for-things': {
    is: { en: 'uses who for things, places or times', es: 'usa who para cosas, lugares o momentos' },
    try: {
      en: 'Sort picture cards: people get who, things get that, places get where.',
      es: 'Separen tarjetas: personas con who, cosas con that, lugares con where.',
    },
  },
  'far-from-noun': {
    is: {
      en: 'puts a detail far from the noun it tells about',
      es: 'deja el detalle lejos del nombre del que habla',
    },
    try: {
      en: 'Draw what the sentence says as it stands: who wears the hat now, the girl or the goat?',
      es: 'Dibujen lo que dice la oración tal como está: ¿quién lleva el sombrero, la niña o la cabra?',
    },
  },
  'comma-before-every-and': {
    is: { en: 'puts a comma before every and', es: 'pone coma antes de cada and' },
    try: {
      en: 'Cover what stands on one side of and: is each side a whole thought? Only then a comma.',
      es: 'Tapen un lado de and: ¿cada lado es una idea completa? Solo entonces va coma.',
    },
  },
  'title-too-wide': {
    is: {
      en: 'takes the word poem, song or story into the title',
      es: 'mete en el título la palabra poem, song o story',
    },
    try: {
      en: 'Look at three covers: does the word song or story stand on them?',
      es: 'Miren tres portadas: ¿está en ellas la palabra song o story?',
    },
  },
  'title-capitals-only': {
    is: {
      en: 'leaves the small words out of a title',
      es: 'deja fuera del título las palabras pequeñas',
    },
    try: {
      en: 'Read a title aloud without its small words. Is that still its whole name?',
      es: 'Lean un título sin sus palabras pequeñas. ¿Sigue siendo el nombre completo?',
    },
  },
  'comma-at-pause': {
    is: { en: 'puts a comma wherever one could take a breath', es: 'pone coma donde uno podría respirar' },
    try: {
      en: 'Read one sentence slowly and fast: the breaths move, the comma does not.',
      es: 'Lean una oración despacio y rápido: las pausas cambian, la coma no.',
    },
  },
}

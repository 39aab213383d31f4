import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of vocabulary that first show after kindergarten. */
export const VOCABULARY: MisconceptionLines = {
  'topic-only': {
    is: {
      en: 'picks a word of the same topic, though nothing in the sentence says so',
      es: 'elige una palabra del mismo tema, aunque la oración no la apoye',
    },
    try: {
      en: 'Ask: which words in the sentence tell you that? Point to them, or choose again.',
      es: 'Pregunta: ¿qué palabras de la oración te lo dicen? Señálenlas o elijan otra vez.',
    },
  },
  'opposite-clue': {
    is: {
      en: 'takes the opposite meaning: passes over not, but or unlike',
      es: 'toma el significado contrario: pasa por alto not, but o unlike',
    },
    try: {
      en: 'Circle the small word (not, but, unlike) and act out both sides of the sentence.',
      es: 'Encierren la palabra pequeña (not, but, unlike) y actúen los dos lados de la oración.',
    },
  },
  'all-the-same': {
    is: {
      en: 'leaves words as they lie: they all mean the same to her',
      es: 'deja las palabras como están: para ella dicen lo mismo',
    },
    try: {
      en: 'Act out warm, hot and boiling with a make-believe cup. Which one would you drop?',
      es: 'Actúen warm, hot y boiling con una taza imaginaria. ¿Cuál soltarían?',
    },
  },
  'length-of-word': {
    is: {
      en: 'puts the longest word where the strongest belongs',
      es: 'pone la palabra más larga en el lugar de la más fuerte',
    },
    try: {
      en: 'Show big and gigantic with your arms, then cold and icy: a short word can be the stronger one.',
      es: 'Muestren big y gigantic con los brazos y luego cold e icy: la palabra corta puede ser la más fuerte.',
    },
  },
  'looks-like-affix': {
    is: {
      en: 'sees a beginning or ending where there are only letters, as in uncle',
      es: 've un comienzo o un final donde solo hay letras, como en uncle',
    },
    try: {
      en: 'Cover un- in unhappy and in uncle. Is what is left a word that fits?',
      es: 'Tapen un- en unhappy y en uncle. ¿Lo que queda es una palabra que va bien?',
    },
  },
  'drops-affix': {
    is: {
      en: 'passes over the beginning or the ending of a word',
      es: 'pasa por alto el comienzo o el final de la palabra',
    },
    try: {
      en: 'Write the parts on two strips, slide them together and read both.',
      es: 'Escriban las partes en dos tiras, júntenlas y lean las dos.',
    },
  },
  'wrong-cut': {
    is: {
      en: 'cuts a word in the wrong place: a letter too many or too few',
      es: 'corta la palabra en mal lugar: una letra de más o de menos',
    },
    try: {
      en: 'Cut the written word with scissors, and check that each piece is a word or a part you know.',
      es: 'Corten la palabra escrita con tijeras y revisen que cada pedazo sea una palabra o parte conocida.',
    },
  },
  'wrong-gap': {
    is: { en: 'puts the apostrophe in the wrong place', es: 'pone el apóstrofo en el lugar equivocado' },
    try: {
      en: 'Build is not with letter cards, take the o out and lay the apostrophe in its hole.',
      es: 'Formen is not con tarjetas, quiten la o y pongan el apóstrofo en su hueco.',
    },
  },
  'no-mark': {
    is: { en: 'leaves the apostrophe out', es: 'no pone el apóstrofo' },
    try: {
      en: 'Read we’ll and well. What does the mark change?',
      es: 'Lean we’ll y well. ¿Qué cambia el apóstrofo?',
    },
  },
  'plural-mark': {
    is: { en: 'puts an apostrophe before every s', es: 'pone un apóstrofo antes de toda s' },
    try: {
      en: 'Ask: who owns what? If nobody owns a thing, there is no apostrophe.',
      es: 'Pregunten: ¿quién es dueño de qué? Si nadie es dueño, no hay apóstrofo.',
    },
  },
  'adds-regular-ending': {
    is: {
      en: 'uses the usual ending where a word has its own form: foots, goed',
      es: 'usa el final de siempre donde la palabra tiene su propia forma: foots, goed',
    },
    try: {
      en: 'Make a small book of rule breakers and add one a day: go, went; foot, feet.',
      es: 'Hagan un librito de palabras rebeldes y añadan una al día: go, went; foot, feet.',
    },
  },
  'double-marking': {
    is: {
      en: 'marks it twice: feets, wented, more bigger',
      es: 'lo marca dos veces: feets, wented, more bigger',
    },
    try: {
      en: 'Give one sticker for each sentence: it goes on the form or on the ending, never on both.',
      es: 'Den una sola calcomanía por oración: va en la forma o en el final, nunca en los dos.',
    },
  },
  'first-part-kind': {
    is: {
      en: 'thinks the first part names the kind of thing',
      es: 'cree que la primera parte nombra la clase de cosa',
    },
    try: {
      en: 'Draw a cupcake and a cake cup. In English the last part says what it is.',
      es: 'Dibujen un cupcake y un cake cup. En inglés la última parte dice qué es.',
    },
  },
  'parts-apart': {
    is: { en: 'thinks of two things, not of one', es: 'piensa en dos cosas, no en una' },
    try: {
      en: 'Draw a rain and a coat apart, then one raincoat. How many things are there now?',
      es: 'Dibujen lluvia y abrigo aparte, y luego un raincoat. ¿Cuántas cosas hay ahora?',
    },
  },
  'sound-split': {
    is: {
      en: 'takes the beats of a word for two words, as in rabbit',
      es: 'toma las sílabas de una palabra por dos palabras, como en rabbit',
    },
    try: {
      en: 'Ask of each part: can you draw it? Rab cannot be drawn, sun can.',
      es: 'Pregunten por cada parte: ¿se puede dibujar? Rab no, sun sí.',
    },
  },
  'affix-ignored': {
    is: {
      en: 'gives the meaning of the base and forgets what was added',
      es: 'da el significado de la base y olvida lo que se añadió',
    },
    try: { en: 'Act out tie, then untie. What did un- do?', es: 'Actúen tie y luego untie. ¿Qué hizo un-?' },
  },
  'affix-swap': {
    is: {
      en: 'mixes up two beginnings or endings, as un- for re-',
      es: 'confunde dos comienzos o finales, como un- por re-',
    },
    try: {
      en: 'Play three commands: fold, unfold, refold the paper.',
      es: 'Jueguen a tres órdenes: fold, unfold, refold el papel.',
    },
  },
  'opposite-always': {
    is: { en: 'thinks that every beginning means not', es: 'cree que todo comienzo quiere decir no' },
    try: {
      en: 'Read the same page twice: is that not reading or rereading?',
      es: 'Lean dos veces la misma página: ¿es no leer o reread?',
    },
  },
  'first-letter-only': {
    is: {
      en: 'stops at the first letter when looking for a word',
      es: 'se queda en la primera letra al buscar una palabra',
    },
    try: {
      en: 'Write five names that start the same on cards and put them in order by the second letter.',
      es: 'Escriban cinco nombres que empiecen igual y ordénenlos por la segunda letra.',
    },
  },
  'first-meaning': {
    is: { en: 'takes the first meaning listed', es: 'toma el primer significado de la lista' },
    try: {
      en: 'Read the sentence aloud with each meaning in place of the word.',
      es: 'Lean la oración en voz alta con cada significado en lugar de la palabra.',
    },
  },
  'length-order': {
    is: { en: 'puts shorter words first', es: 'pone primero las palabras más cortas' },
    try: {
      en: 'Put zoo, bread and elephant in ABC order: the shortest goes last.',
      es: 'Ordenen zoo, bread y elephant por el alfabeto: la más corta va al final.',
    },
  },
  'wrong-stress': {
    is: { en: 'makes the wrong part of a word strong', es: 'pronuncia fuerte otra parte de la palabra' },
    try: {
      en: 'Say it with each part strong in turn, tapping hard. Which one do people say?',
      es: 'Dígala con cada parte fuerte por turno, con una palmada. ¿Cuál dice la gente?',
    },
  },
  'letter-by-letter': {
    is: { en: 'reads a long ending letter by letter', es: 'lee un final largo letra por letra' },
    try: {
      en: 'Write tion on a card, read it as shun, and hold it behind ac, na and sta.',
      es: 'Escriban tion en una tarjeta, léanla shun y pónganla detrás de ac, na y sta.',
    },
  },
  'base-only': {
    is: { en: 'reads the base and leaves the ending off', es: 'lee la base y omite el final' },
    try: {
      en: 'Cover the ending, read the base, uncover it and read on without a stop.',
      es: 'Tapen el final, lean la base, destapen y sigan sin parar.',
    },
  },
  'no-double': {
    is: {
      en: 'does not double the last letter: hoping for hopping',
      es: 'no duplica la última letra: hoping en vez de hopping',
    },
    try: {
      en: 'Read hoping and hopping aloud: the double letter keeps the vowel short.',
      es: 'Lean hoping y hopping: la letra doble mantiene corta la vocal.',
    },
  },
  'keeps-e': {
    is: { en: 'keeps the e before an ending with a vowel', es: 'deja la e ante un final con vocal' },
    try: {
      en: 'Write make on a strip, fold the e under and lay ing on it.',
      es: 'Escriban make en una tira, doblen la e y pongan ing encima.',
    },
  },
  'keeps-y': {
    is: { en: 'keeps the y: cryed', es: 'deja la y: cryed' },
    try: {
      en: 'Swap the y card for an i card, then add ed. Do the same with baby and es.',
      es: 'Cambien la tarjeta y por una i y añadan ed. Hagan lo mismo con baby y es.',
    },
  },
  'doubles-always': {
    is: { en: 'doubles a letter where it is not needed', es: 'duplica una letra sin necesidad' },
    try: {
      en: 'Count the letters after the vowel: one doubles, two do not (hop, jump).',
      es: 'Cuenten las letras tras la vocal: una se duplica, dos no (hop, jump).',
    },
  },
  'homophone-swap': {
    is: { en: 'writes the word that sounds the same', es: 'escribe la palabra que suena igual' },
    try: {
      en: 'Draw a small picture in each word: an ear in hear, a line from here to there.',
      es: 'Dibujen algo en cada palabra: una oreja en hear, una flecha en here.',
    },
  },
  'weak-vowel-guess': {
    is: { en: 'guesses the vowel that cannot be heard', es: 'adivina la vocal que no se oye bien' },
    try: {
      en: 'Say the word as it is written, with every vowel clear: sep-A-rate.',
      es: 'Digan la palabra como se escribe, con cada vocal clara: sep-A-rate.',
    },
  },
  'est-for-two': {
    is: { en: 'uses the -est form where two are compared', es: 'usa la forma -est al comparar dos' },
    try: {
      en: 'Line up two pencils: longer. Put a third beside them: now one is the longest.',
      es: 'Pongan dos lápices: longer. Añadan otro: ahora uno es the longest.',
    },
  },
  'same-or-opposite-mix': {
    is: {
      en: 'gives the opposite for the same, or the same for the opposite',
      es: 'da el contrario por el sinónimo, o al revés',
    },
    try: {
      en: 'Nod for same, shake your head for opposite: say pairs and answer with the head.',
      es: 'Asientan para igual y nieguen para contrario: digan pares y respondan con la cabeza.',
    },
  },
  'literal-reading': {
    is: {
      en: 'takes a saying or a comparison word by word',
      es: 'toma un dicho o una comparación al pie de la letra',
    },
    try: {
      en: 'Draw what the words say, laugh about it, then draw what is meant.',
      es: 'Dibujen lo que dicen las palabras, ríanse y luego dibujen lo que se quiere decir.',
    },
  },
  'key-word-link': {
    is: {
      en: 'picks a meaning that shares a word with the saying',
      es: 'elige un significado que comparte una palabra con el dicho',
    },
    try: {
      en: 'Cover the saying and tell the rest of the sentence: what must be going on?',
      es: 'Tapen el dicho y cuenten el resto de la oración: ¿qué estará pasando?',
    },
  },
  'one-part-only': {
    is: { en: 'uses the root and not the rest of the word', es: 'usa la raíz y no el resto de la palabra' },
    try: {
      en: 'Make two cards, tele and scope. Say both meanings before you say the word’s.',
      es: 'Hagan dos tarjetas, tele y scope. Digan los dos significados antes del de la palabra.',
    },
  },
  'root-swap': {
    is: { en: 'mixes up two roots', es: 'confunde dos raíces' },
    try: {
      en: 'Give each root a gesture: port carries, dict speaks. Do it whenever the root comes up.',
      es: 'Den un gesto a cada raíz: port carga, dict habla. Háganlo cuando salga la raíz.',
    },
  },
  'wrong-quality': {
    is: {
      en: 'picks something true of the thing it is likened to, but not what is shared',
      es: 'elige algo cierto de la cosa comparada, pero que no comparten',
    },
    try: {
      en: 'List three facts about a snail. Which one is also true of the old dog?',
      es: 'Digan tres cosas sobre un caracol. ¿Cuál es cierta también del perro viejo?',
    },
  },
  'keyword-like': {
    is: { en: 'thinks that every like or as makes a simile', es: 'cree que todo like o as hace un símil' },
    try: {
      en: 'Ask: are two very different things compared? I like soup compares nothing.',
      es: 'Pregunten: ¿se comparan dos cosas muy distintas? I like soup no compara nada.',
    },
  },
  'link-reversed': {
    is: {
      en: 'turns a link round: hand, finger for finger, hand',
      es: 'voltea la relación: hand, finger en vez de finger, hand',
    },
    try: {
      en: 'Say the link as one sentence and point from left to right while you say it.',
      es: 'Digan la relación en una oración y señalen de izquierda a derecha al decirla.',
    },
  },
}

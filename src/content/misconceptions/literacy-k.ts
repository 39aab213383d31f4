import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the literacy of kindergarten. */
export const LITERACY_K: MisconceptionLines = {
  'letter-for-word': {
    is: {
      en: 'counts or taps letters where words are asked for',
      es: 'cuenta o toca letras cuando se piden palabras',
    },
    try: {
      en: 'Cut a sentence into word cards and put a finger’s width between them.',
      es: 'Corten una oración en tarjetas de palabras y dejen un dedo de espacio entre ellas.',
    },
  },
  'right-to-left': {
    is: {
      en: 'starts reading from the wrong end of the line',
      es: 'empieza a leer por el otro extremo de la línea',
    },
    try: {
      en: 'Put a green dot on the left of the line and start each time with a finger on it.',
      es: 'Pon un punto verde a la izquierda y que empiece siempre con el dedo ahí.',
    },
  },
  'syllable-for-word': {
    is: { en: 'counts each beat as a word', es: 'cuenta cada sílaba como una palabra' },
    try: {
      en: 'Say a long word such as butterfly and touch its one card only once.',
      es: 'Digan una palabra larga como butterfly y toquen su tarjeta una sola vez.',
    },
  },
  'shape-look-alike': {
    is: {
      en: 'mixes letters that share a part, such as h and n',
      es: 'confunde letras que comparten una parte, como h y n',
    },
    try: {
      en: 'Build both letters from clay and lay the extra part beside them.',
      es: 'Hagan las dos letras con plastilina y pongan al lado la parte que sobra.',
    },
  },
  'sounds-alike-name': {
    is: {
      en: 'mixes letters whose names sound alike, such as b and d',
      es: 'confunde letras de nombre parecido, como b y d en inglés',
    },
    try: {
      en: 'Say the two names slowly in front of a mirror and watch the lips.',
      es: 'Digan los dos nombres despacio frente a un espejo y miren los labios.',
    },
  },
  'same-start': {
    is: { en: 'picks a word that only starts the same', es: 'elige una palabra que solo empieza igual' },
    try: {
      en: 'Say the word and the choice together, and clap only if what is asked for matches.',
      es: 'Digan juntas la palabra y la opción, y aplaudan solo si coincide lo que se pide.',
    },
  },
  'meaning-link': {
    is: {
      en: 'picks a word that goes with the word by its meaning',
      es: 'elige una palabra relacionada por su significado',
    },
    try: {
      en: 'Say nonsense words, which mean nothing, and listen to the sounds alone.',
      es: 'Digan palabras inventadas, que no significan nada, y escuchen solo los sonidos.',
    },
  },
  'same-last-sound': {
    is: { en: 'matches only the very last sound', es: 'compara solo el último sonido' },
    try: {
      en: 'Hold the vowel and all after it: cat, hat; then one that ends only in t.',
      es: 'Alarguen la vocal y lo que sigue: cat, hat; luego una que solo acaba en t.',
    },
  },
  'counts-letters': {
    is: { en: 'counts the letters of a word', es: 'cuenta las letras de la palabra' },
    try: {
      en: 'Close the eyes and clap the word: no letters can be seen.',
      es: 'Cierren los ojos y den palmadas: así no se ven letras.',
    },
  },
  'counts-sounds': {
    is: { en: 'counts every sound of a word', es: 'cuenta cada sonido de la palabra' },
    try: {
      en: 'Hold a hand under the chin and count only how often it drops.',
      es: 'Pongan la mano bajo la barbilla y cuenten solo cuántas veces baja.',
    },
  },
  'one-per-word': {
    is: { en: 'gives one beat to any word', es: 'da una sola palmada a cualquier palabra' },
    try: {
      en: 'March the names of the class: one step for each beat.',
      es: 'Marchen los nombres del grupo: un paso por cada sílaba.',
    },
  },
  'first-beat-only': {
    is: { en: 'listens to the first beat only', es: 'escucha solo la primera sílaba' },
    try: {
      en: 'Lay one block for each beat and touch the last one before choosing.',
      es: 'Pongan un bloque por sílaba y toquen el último antes de elegir.',
    },
  },
  'last-beat-only': {
    is: { en: 'listens to the last beat only', es: 'escucha solo la última sílaba' },
    try: {
      en: 'Lay one block for each beat and start by touching the first.',
      es: 'Pongan un bloque por sílaba y empiecen por tocar el primero.',
    },
  },
  'same-rime': {
    is: {
      en: 'keeps the end of the word and changes its first sound',
      es: 'conserva el final y cambia el primer sonido',
    },
    try: {
      en: 'Hold up a finger for the first sound and say it again before the rest.',
      es: 'Levanten un dedo por el primer sonido y repítanlo antes de lo demás.',
    },
  },
  'parts-swapped': {
    is: {
      en: 'joins the parts of a word the wrong way round',
      es: 'junta las partes de la palabra al revés',
    },
    try: {
      en: 'Put two blocks side by side and slide the left one into the right one.',
      es: 'Pongan dos bloques y deslicen el de la izquierda hacia el de la derecha.',
    },
  },
  'wrong-end': {
    is: {
      en: 'gives a sound from another place of the word',
      es: 'da un sonido de otro lugar de la palabra',
    },
    try: {
      en: 'Draw three boxes and put a counter in the one that is asked for.',
      es: 'Dibujen tres cuadros y pongan una ficha en el que se pide.',
    },
  },
  'letter-name': {
    is: {
      en: 'uses the name of a letter instead of its sound',
      es: 'usa el nombre de la letra en vez de su sonido',
    },
    try: {
      en: 'Sort pictures under the letter by how they start, saying the sound only.',
      es: 'Clasifiquen dibujos bajo la letra según empiezan, diciendo solo el sonido.',
    },
  },
  'rhyme-match': {
    is: {
      en: 'picks a word that rhymes, whatever is asked',
      es: 'elige una palabra que rima, se pida lo que se pida',
    },
    try: {
      en: 'Say the question again in few words, then say each choice beside it.',
      es: 'Repitan la pregunta en pocas palabras y digan cada opción junto a ella.',
    },
  },
  'near-vowel': {
    is: {
      en: 'mixes vowels made close together in the mouth',
      es: 'confunde vocales que se forman cerca en la boca',
    },
    try: {
      en: 'Say both vowels with a hand on the jaw: which one opens more?',
      es: 'Digan las dos vocales con la mano en la quijada: ¿cuál abre más?',
    },
  },
  'no-change': {
    is: { en: 'says the word again without changing it', es: 'repite la palabra sin cambiarla' },
    try: {
      en: 'Push one counter out of its box and another one in while saying the word.',
      es: 'Saquen una ficha de su cuadro y metan otra mientras dicen la palabra.',
    },
  },
  'other-end-changed': {
    is: {
      en: 'changes the sound at another place than asked',
      es: 'cambia el sonido en otro lugar del que se pide',
    },
    try: {
      en: 'Color the box that changes before saying anything.',
      es: 'Pinten el cuadro que cambia antes de decir nada.',
    },
  },
  'vowel-swap': {
    is: { en: 'hears or reads another vowel', es: 'oye o lee otra vocal' },
    try: {
      en: 'Keep the first and last letter still and change only the vowel card.',
      es: 'Dejen quietas la primera y la última letra y cambien solo la tarjeta de la vocal.',
    },
  },
  'drops-second': {
    is: { en: 'loses one consonant of two that stand together', es: 'pierde una de dos consonantes juntas' },
    try: {
      en: 'Stretch the two sounds one by one: s, t, then say stop.',
      es: 'Alarguen los dos sonidos uno por uno: s, t, y luego digan stop.',
    },
  },
  'voice-pair': {
    is: {
      en: 'mixes two sounds made alike, such as p and b',
      es: 'confunde dos sonidos que se forman igual, como p y b',
    },
    try: {
      en: 'Put a hand on the throat: it buzzes for one of the two only.',
      es: 'Pongan la mano en la garganta: vibra solo con uno de los dos.',
    },
  },
  'home-language-sound': {
    is: {
      en: 'gives a letter the sound it has in another language',
      es: 'da a la letra el sonido que tiene en otra lengua',
    },
    try: {
      en: 'Say both: in Spanish it says this, in English it says that, each with a picture.',
      es: 'Digan los dos: en español suena así y en inglés así, cada uno con un dibujo.',
    },
  },
  'letter-name-vowel': {
    is: {
      en: 'picks the vowel whose name sounds nearest',
      es: 'elige la vocal cuyo nombre suena más parecido',
    },
    try: {
      en: 'Make a key picture for each short vowel and match the word to it.',
      es: 'Hagan un dibujo clave para cada vocal corta y comparen la palabra con él.',
    },
  },
  'first-letter-guess': {
    is: {
      en: 'looks at the first letter and guesses the rest',
      es: 'mira la primera letra y adivina lo demás',
    },
    try: {
      en: 'Cover the first letter and read the rest, then uncover it.',
      es: 'Tapen la primera letra, lean lo demás y luego destápenla.',
    },
  },
  'last-letter-drop': {
    is: { en: 'does not look at the last letter', es: 'no mira la última letra' },
    try: {
      en: 'Slide a finger under the word and stop only behind the last letter.',
      es: 'Pasen el dedo bajo la palabra y paren solo después de la última letra.',
    },
  },
  'drops-vowel': {
    is: { en: 'leaves the vowel out', es: 'omite la vocal' },
    try: {
      en: 'Tap a box for each sound and ask which box is still empty.',
      es: 'Toquen un cuadro por sonido y pregunten cuál sigue vacío.',
    },
  },
  'look-alike-word': {
    is: { en: 'mixes words that look alike', es: 'confunde palabras que se parecen' },
    try: {
      en: 'Write both on cards and circle the letters that differ.',
      es: 'Escriban las dos en tarjetas y encierren las letras distintas.',
    },
  },
  'sounds-it-out': {
    is: {
      en: 'expects a word to be written just as it sounds',
      es: 'espera que la palabra se escriba como suena',
    },
    try: {
      en: 'Mark the tricky letters with a heart: these have to be known by heart.',
      es: 'Marquen con un corazón las letras difíciles: esas hay que saberlas de memoria.',
    },
  },
  'no-ending': {
    is: { en: 'leaves the ending off', es: 'omite la terminación' },
    try: {
      en: 'Hold up one thing, then two, and say both words: cat, cats.',
      es: 'Muestren una cosa y luego dos, y digan las dos palabras: cat, cats.',
    },
  },
  'extra-es': {
    is: {
      en: 'adds an extra beat to words that need only s',
      es: 'añade una sílaba a palabras que solo llevan s',
    },
    try: {
      en: 'Clap both words: dogs has one beat, foxes has two.',
      es: 'Den palmadas: dogs tiene una sílaba, foxes tiene dos.',
    },
  },
  'double-plural': {
    is: { en: 'adds the ending twice', es: 'pone la terminación dos veces' },
    try: {
      en: 'Snap the ending on as one block, and count the blocks.',
      es: 'Pongan la terminación como un bloque y cuenten los bloques.',
    },
  },
  'who-what-mix': {
    is: {
      en: 'gives a thing for a person, or a person for a thing',
      es: 'da una cosa por una persona, o al revés',
    },
    try: {
      en: 'Sort picture cards into who and what before asking.',
      es: 'Clasifiquen tarjetas en who y what antes de preguntar.',
    },
  },
  'where-when-mix': {
    is: {
      en: 'gives a place for a time, or a time for a place',
      es: 'da un lugar por un momento, o al revés',
    },
    try: {
      en: 'Answer with a map for where and with a clock for when.',
      es: 'Respondan con un mapa para where y con un reloj para when.',
    },
  },
  'last-thing-said': {
    is: { en: 'gives the last thing that was heard', es: 'da lo último que oyó' },
    try: {
      en: 'Ask the question first, then tell it, and let her raise a hand at the part.',
      es: 'Haz primero la pregunta, luego cuéntalo, y que levante la mano en esa parte.',
    },
  },
  'near-word': {
    is: { en: 'mixes words for places that are near', es: 'confunde palabras de lugares cercanos' },
    try: {
      en: 'Put a toy at both places and say each word as it moves.',
      es: 'Pongan un juguete en los dos lugares y digan cada palabra al moverlo.',
    },
  },
  'nouns-only': {
    is: { en: 'hears the things but not where they are', es: 'oye las cosas pero no dónde están' },
    try: {
      en: 'Say only the small word and let her move the toy.',
      es: 'Digan solo la palabra chiquita y que ella mueva el juguete.',
    },
  },
  'home-language-map': {
    is: {
      en: 'uses one word where English has two, as in Spanish en',
      es: 'usa una palabra donde el inglés tiene dos, como con en',
    },
    try: {
      en: 'Show in with a closed box and on with its lid.',
      es: 'Muestren in con una caja abierta y on con la tapa puesta.',
    },
  },
  'goes-with': {
    is: { en: 'groups things that are used together', es: 'agrupa cosas que se usan juntas' },
    try: {
      en: 'Say: a bone goes with a dog, but is a bone a kind of animal?',
      es: 'Digan: el hueso va con el perro, pero ¿el hueso es un animal?',
    },
  },
  'first-sound': {
    is: { en: 'groups words that start the same', es: 'agrupa palabras que empiezan igual' },
    try: {
      en: 'Name each thing in her home language and ask again what kind it is.',
      es: 'Nombren cada cosa en la lengua de casa y pregunten otra vez de qué clase es.',
    },
  },
  'same-meaning': {
    is: { en: 'picks a word that means the same', es: 'elige una palabra que significa lo mismo' },
    try: {
      en: 'Stand at two ends of the room for two opposites and walk across.',
      es: 'Párense en dos extremos del salón para dos contrarios y crucen.',
    },
  },
  'usual-meaning': {
    is: { en: 'always takes the meaning she knows best', es: 'toma siempre el significado que mejor conoce' },
    try: {
      en: 'Draw both meanings and point to the one each sentence tells about.',
      es: 'Dibujen los dos significados y señalen de cuál habla cada oración.',
    },
  },
  'sounds-like': {
    is: {
      en: 'takes the word for another that sounds like it',
      es: 'toma la palabra por otra que suena parecido',
    },
    try: {
      en: 'Say both words slowly and listen for the sound that differs.',
      es: 'Digan las dos palabras despacio y busquen el sonido distinto.',
    },
  },
  'other-character': {
    is: { en: 'mixes up who did what', es: 'confunde quién hizo qué' },
    try: {
      en: 'Act the tale with two toys, one in each hand.',
      es: 'Representen el cuento con dos juguetes, uno en cada mano.',
    },
  },
  'world-knowledge': {
    is: {
      en: 'says what usually happens, not what was told',
      es: 'dice lo que suele pasar, no lo que se contó',
    },
    try: {
      en: 'Ask: did the tale say that? Tell it again and listen for it.',
      es: 'Pregunten: ¿lo dijo el cuento? Cuéntenlo otra vez y escuchen.',
    },
  },
}

import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of reading that first show after kindergarten. */
export const READING: MisconceptionLines = {
  'first-words-only': {
    is: { en: 'stops reading after the first words', es: 'deja de leer después de las primeras palabras' },
    try: {
      en: 'Cover a sentence and slide the card off word by word, up to the dot.',
      es: 'Tapa una oración y descúbrela palabra por palabra hasta el punto.',
    },
  },
  'one-word-swap': {
    is: {
      en: 'reads one word as another that looks like it',
      es: 'lee una palabra como otra que se le parece',
    },
    try: {
      en: 'Write both words one above the other and circle the letters that differ.',
      es: 'Escribe las dos palabras una sobre otra y encierra las letras distintas.',
    },
  },
  'picture-guess': {
    is: { en: 'picks what is usual instead of reading', es: 'elige lo que suele pasar en vez de leer' },
    try: {
      en: 'Read a silly sentence, such as a whale on a kite, and have the child draw just that.',
      es: 'Lean una oración loca, como una ballena en una cometa, y que dibuje justo eso.',
    },
  },
  'as-mentioned': {
    is: {
      en: 'puts things in the order in which they are met',
      es: 'ordena las cosas como las va encontrando',
    },
    try: {
      en: 'Tell what you did today, the last thing first, and have the child act it out in true order.',
      es: 'Cuenta tu día empezando por el final y que lo actúe en el orden verdadero.',
    },
  },
  'reversed-order': {
    is: { en: 'puts the last thing first', es: 'pone primero lo último' },
    try: {
      en: 'Lay three cards on a strip with a green dot at the start and tell the story along it.',
      es: 'Pongan tres tarjetas en una tira con un punto verde al inicio y cuenten el cuento.',
    },
  },
  'usual-order': {
    is: {
      en: 'orders by what usually happens, not by the text',
      es: 'ordena según lo que suele pasar, no según el texto',
    },
    try: {
      en: 'Read a day told upside down, such as lunch before breakfast, and point to each proof.',
      es: 'Lean un día al revés, con el almuerzo antes del desayuno, y señalen cada prueba.',
    },
  },
  'local-fit': {
    is: {
      en: 'picks a word that fits the words beside it, not the meaning',
      es: 'elige una palabra que va con las de al lado, no con el sentido',
    },
    try: {
      en: 'Read the whole passage with the chosen word in it and ask: can that be?',
      es: 'Lean todo el texto con la palabra elegida y pregunta: ¿puede ser?',
    },
  },
  'look-alike-word': {
    is: { en: 'takes a word for one that looks like it', es: 'confunde una palabra con otra parecida' },
    try: {
      en: 'Put the two words on cards and say a sentence; the child holds up the one that is meant.',
      es: 'Pon las dos palabras en tarjetas y di una oración; que levante la que corresponde.',
    },
  },
  'grammar-miss': {
    is: {
      en: 'picks a word that cannot stand in that place of a sentence',
      es: 'elige una palabra que no puede ir en ese lugar de la oración',
    },
    try: {
      en: 'Say the sentence aloud with each word and listen for the one that sounds like talk.',
      es: 'Digan la oración con cada palabra y escuchen cuál suena bien.',
    },
  },
  'near-the-word': {
    is: {
      en: 'answers with a detail that stands near a word of the question',
      es: 'responde con un detalle que está cerca de una palabra de la pregunta',
    },
    try: {
      en: 'Sort detail cards into who, where, when and why before you ask.',
      es: 'Clasifiquen tarjetas en quién, dónde, cuándo y por qué antes de preguntar.',
    },
  },
  'one-detail': {
    is: { en: 'takes one detail for what all of it is about', es: 'toma un detalle por el tema de todo' },
    try: {
      en: 'Put each fact on a finger; the palm must hold a name that fits all of them.',
      es: 'Pongan cada dato en un dedo; la palma debe tener un nombre que vaya con todos.',
    },
  },
  'too-wide': {
    is: { en: 'picks a topic that takes in too much', es: 'elige un tema demasiado grande' },
    try: {
      en: 'Ask what else would belong under that title, such as sharks under animals.',
      es: 'Pregunta qué más cabría bajo ese título, como tiburones bajo animales.',
    },
  },
  'first-sentence': {
    is: {
      en: 'takes the first sentence for the main idea',
      es: 'toma la primera oración por la idea principal',
    },
    try: {
      en: 'Cut the sentences apart, shuffle them and ask again.',
      es: 'Recorten las oraciones, revuélvanlas y pregunta otra vez.',
    },
  },
  'cause-flipped': {
    is: {
      en: 'mixes up what came first and what it led to',
      es: 'confunde la causa con lo que pasó después',
    },
    try: {
      en: 'Knock over a row of dominoes and tell it with because, then with so.',
      es: 'Tiren una fila de fichas y cuéntenlo con porque y luego con así que.',
    },
  },
  'just-before': {
    is: {
      en: 'takes what came just before for the cause',
      es: 'toma por causa lo que pasó justo antes',
    },
    try: {
      en: 'Clap, then drop a pencil. Ask: would it have dropped without the clap?',
      es: 'Aplaude y suelta un lápiz. Pregunta: ¿se habría caído sin el aplauso?',
    },
  },
  'reads-everything': {
    is: {
      en: 'starts at the first line instead of looking in the right part',
      es: 'empieza en la primera línea en vez de buscar en la parte correcta',
    },
    try: {
      en: 'Ask for a fact in a real book and point to where each of you would look first.',
      es: 'Pide un dato de un libro real y señalen dónde buscarían primero.',
    },
  },
  'picture-only': {
    is: { en: 'looks for every answer in the picture', es: 'busca todas las respuestas en el dibujo' },
    try: {
      en: 'Cover the pictures of a page and list what can still be found out.',
      es: 'Tapen los dibujos de una página y digan qué más se puede saber.',
    },
  },
  'contents-index-mix': {
    is: {
      en: 'mixes up the contents and the index',
      es: 'confunde el índice general con el índice alfabético',
    },
    try: {
      en: 'Open a book in front for chapters in order and at the back for words from A to Z.',
      es: 'Abran un libro al principio para ver capítulos y al final para ver palabras de la A a la Z.',
    },
  },
  'stated-detail': {
    is: {
      en: 'answers with something the text says, though it is not what is asked',
      es: 'responde con algo que dice el texto, aunque no es lo que se pregunta',
    },
    try: {
      en: 'Underline what is said in one color and what can be worked out in another.',
      es: 'Subrayen con un color lo que se dice y con otro lo que se puede deducir.',
    },
  },
  'one-clue': {
    is: { en: 'settles on an answer after one clue', es: 'se decide con una sola pista' },
    try: {
      en: 'Give clues to a hidden thing one by one and keep a list of what is still possible.',
      es: 'Den pistas de un objeto escondido una por una y anoten qué sigue siendo posible.',
    },
  },
  'signal-word-only': {
    is: {
      en: 'trusts one signal word instead of the whole text',
      es: 'se fía de una palabra clave en vez de todo el texto',
    },
    try: {
      en: 'Cross out the signal words and tell in your own words what the sentences do.',
      es: 'Tachen las palabras clave y digan qué hacen las oraciones.',
    },
  },
  'topic-for-shape': {
    is: {
      en: 'says what a text is about instead of how it is built or what it says',
      es: 'dice de qué trata el texto en vez de cómo está hecho o qué dice',
    },
    try: {
      en: 'Draw two texts on one topic as a line, two columns or arrows, and compare the drawings.',
      es: 'Dibujen dos textos del mismo tema como fila, columnas o flechas y comparen.',
    },
  },
  'order-for-all': {
    is: {
      en: 'calls any list of facts steps in order',
      es: 'llama pasos en orden a cualquier lista de datos',
    },
    try: {
      en: 'Swap two sentences and ask: is it still true? Then it is not steps.',
      es: 'Cambien dos oraciones de lugar: si sigue siendo cierto, no son pasos.',
    },
  },
}

import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of phonics that first show after kindergarten. */
export const PHONICS: MisconceptionLines = {
  'blend-as-one': {
    is: {
      en: 'counts two consonants said fast as one sound',
      es: 'cuenta dos consonantes juntas como un solo sonido',
    },
    try: {
      en: 'Say the word without its first sound: stop, top. What went away was one sound, and t is still there.',
      es: 'Digan la palabra sin el primer sonido: stop, top. Se fue un sonido y la t sigue ahí.',
    },
  },
  'adds-vowel': {
    is: {
      en: 'puts a vowel before or between consonants, as many home languages do',
      es: 'pone una vocal antes o en medio de las consonantes, como en muchas lenguas de casa',
    },
    try: {
      en: 'Hiss s like a snake and slide into the rest without opening the mouth: sss-top.',
      es: 'Hagan una s larga como serpiente y sigan sin abrir la boca: sss-top.',
    },
  },
  'onset-rime-only': {
    is: {
      en: 'hears two parts, the start and all the rest',
      es: 'oye dos partes: el comienzo y todo lo demás',
    },
    try: {
      en: 'Push a counter for the start. Then say the rest alone and split that, too.',
      es: 'Muevan una ficha por el comienzo. Luego digan solo lo demás y sepárenlo también.',
    },
  },
  'long-means-slow': {
    is: {
      en: 'calls a vowel long when the word can be stretched',
      es: 'llama larga a la vocal si la palabra se puede alargar',
    },
    try: {
      en: 'Say cap very slowly and cape very fast: only cape says the name of a.',
      es: 'Digan cap muy despacio y cape muy rápido: solo cape dice el nombre de la a en inglés.',
    },
  },
  'longer-word': {
    is: {
      en: 'calls a vowel long when the word is long',
      es: 'llama larga a la vocal si la palabra es larga',
    },
    try: {
      en: 'Lay out stamp and ape: the short word has the long vowel.',
      es: 'Pongan stamp y ape: la palabra corta tiene la vocal larga.',
    },
  },
  'long-short-swapped': {
    is: { en: 'swaps the words long and short', es: 'intercambia las palabras larga y corta' },
    try: {
      en: 'Make a sign: a long vowel says its name. Point to it before each word.',
      es: 'Hagan un letrero: la vocal larga dice su nombre. Señálenlo antes de cada palabra.',
    },
  },
  'letters-apart': {
    is: { en: 'says the letters of a team one by one', es: 'dice por separado las letras de un equipo' },
    try: {
      en: 'Write both letters on one tile and touch it once: sh.',
      es: 'Escriban las dos letras en una ficha y tóquenla una sola vez: sh.',
    },
  },
  'near-digraph': {
    is: {
      en: 'mixes sounds made close together, such as sh and ch',
      es: 'confunde sonidos cercanos, como sh y ch',
    },
    try: {
      en: 'Hold a strip of paper before the lips: sh blows it for long, ch kicks it once.',
      es: 'Pongan una tira de papel ante los labios: sh la sopla largo, ch la empuja una vez.',
    },
  },
  'ignores-e': {
    is: {
      en: 'reads the vowel short although an e stands at the end',
      es: 'lee corta la vocal aunque hay una e al final',
    },
    try: {
      en: 'Write cap on a card and fold an e in and out: cap, cape.',
      es: 'Escriban cap en una tarjeta y doblen una e adentro y afuera: cap, cape.',
    },
  },
  'says-e': {
    is: { en: 'says the e at the end', es: 'pronuncia la e del final' },
    try: {
      en: 'Draw the e with a finger on its lips and read three such words.',
      es: 'Dibujen la e con un dedo en los labios y lean tres palabras así.',
    },
  },
  'first-vowel-short': {
    is: {
      en: 'reads only the first letter of a vowel team, and short',
      es: 'lee solo la primera letra del equipo, y corta',
    },
    try: {
      en: 'Draw a bow under both vowels before reading: rain.',
      es: 'Dibujen un arco bajo las dos vocales antes de leer: rain.',
    },
  },
  'team-mix': {
    is: {
      en: 'gives a vowel team the sound of another team',
      es: 'da a un equipo de vocales el sonido de otro',
    },
    try: {
      en: 'Make a key picture for each team, boat for oa and moon for oo, and match three words.',
      es: 'Hagan un dibujo clave por equipo, boat para oa y moon para oo, y comparen tres palabras.',
    },
  },
  'says-both': {
    is: { en: 'says both vowels of a team', es: 'pronuncia las dos vocales de un equipo' },
    try: {
      en: 'Clap the word: boat is one clap, so there is one vowel sound.',
      es: 'Den palmadas: boat es una palmada, así que hay un solo sonido de vocal.',
    },
  },
  'short-vowel-plus-r': {
    is: { en: 'reads a short vowel before r', es: 'lee una vocal corta antes de la r' },
    try: {
      en: 'Read cat and cart one after the other and watch the mouth open for ar.',
      es: 'Lean cat y cart una tras otra y miren cómo se abre la boca con ar.',
    },
  },
  'r-mix': {
    is: { en: 'mixes vowels with r, such as ar and or', es: 'confunde vocales con r, como ar y or' },
    try: {
      en: 'Sort six cards under star and fork, saying each word.',
      es: 'Clasifiquen seis tarjetas bajo star y fork, diciendo cada palabra.',
    },
  },
  'drops-r': {
    is: { en: 'reads past the r', es: 'se salta la r al leer' },
    try: {
      en: 'Color the vowel and its r as one: far-m, then build fan and farm with tiles.',
      es: 'Pinten la vocal y su r como una sola y formen fan y farm con fichas.',
    },
  },
  'counts-vowel-letters': {
    is: { en: 'counts every vowel letter as a beat', es: 'cuenta cada vocal escrita como una sílaba' },
    try: {
      en: 'Cross out the quiet e, draw a bow under each team, then count what is left.',
      es: 'Tachen la e callada, pongan un arco bajo cada equipo y cuenten lo que queda.',
    },
  },
  'first-beat-guess': {
    is: { en: 'reads the first part and guesses the rest', es: 'lee la primera parte y adivina lo demás' },
    try: {
      en: 'Cover the first part and read the last one first, then put both together.',
      es: 'Tapen la primera parte, lean antes la última y luego júntenlas.',
    },
  },
  'wrong-break': {
    is: { en: 'breaks a word in the wrong place', es: 'separa la palabra en otro lugar' },
    try: {
      en: 'Dot the vowels, draw a line between the two consonants, and try: does it make a word?',
      es: 'Marquen las vocales, tracen una línea entre las dos consonantes y prueben: ¿es una palabra?',
    },
  },
  'drops-beat': {
    is: { en: 'loses a part of a longer word', es: 'pierde una parte de la palabra larga' },
    try: {
      en: 'Clap the word, count its vowels in print, and check that both agree.',
      es: 'Den palmadas, cuenten las vocales escritas y vean si coinciden.',
    },
  },
  'drops-ending': {
    is: { en: 'does not look at the ending of a word', es: 'no mira la terminación de la palabra' },
    try: {
      en: 'Box the ending in color and read in two steps: jump, jump-ing. In talk, her home language may leave it off; in print it stands there.',
      es: 'Encierren la terminación y lean en dos pasos: jump, jump-ing. Al hablar, en casa quizá se omite; en lo escrito está.',
    },
  },
  'ending-swap': {
    is: { en: 'takes one ending for another', es: 'toma una terminación por otra' },
    try: {
      en: 'Put s, ed and ing on three cards and lay each behind one word, reading it.',
      es: 'Escriban s, ed e ing en tres tarjetas y pongan cada una tras una palabra, leyéndola.',
    },
  },
  'ed-always-id': {
    is: {
      en: 'says ed as a beat of its own in every word',
      es: 'dice ed como otra sílaba en todas las palabras',
    },
    try: {
      en: 'Clap jumped and melted: only after t or d does ed get a clap.',
      es: 'Den palmadas con jumped y melted: solo tras t o d la ed lleva palmada.',
    },
  },
  'no-final-e': {
    is: { en: 'leaves the quiet e off when spelling', es: 'omite la e callada al escribir' },
    try: {
      en: 'Say the vowel first: if it says its name, ask what makes it do so.',
      es: 'Digan primero la vocal: si dice su nombre, pregunten qué lo causa.',
    },
  },
  'one-letter-digraph': {
    is: {
      en: 'writes one letter where two make the sound',
      es: 'escribe una letra donde dos forman el sonido',
    },
    try: {
      en: 'Draw three boxes for fish and write sh together in the last one.',
      es: 'Dibujen tres cuadros para fish y escriban sh junta en el último.',
    },
  },
  'team-as-short': {
    is: { en: 'takes a vowel team for a short vowel', es: 'toma un equipo de vocales por una vocal corta' },
    try: {
      en: 'Underline two vowels that stand together before saying the word.',
      es: 'Subrayen dos vocales juntas antes de decir la palabra.',
    },
  },
  'open-as-short': {
    is: {
      en: 'reads a vowel at the end of a word as short',
      es: 'lee corta una vocal al final de la palabra',
    },
    try: {
      en: 'Use a door of paper: m, e, and the door open says me; close it with t and it says met.',
      es: 'Usen una puerta de papel: abierta dice me; ciérrenla con t y dice met.',
    },
  },
  'one-sound-per-team': {
    is: {
      en: 'knows one sound for a team that has two',
      es: 'conoce un solo sonido de un equipo que tiene dos',
    },
    try: {
      en: 'Read cow and snow side by side, and try both sounds in each new word.',
      es: 'Lean cow y snow una junto a otra y prueben los dos sonidos en cada palabra nueva.',
    },
  },
  'closed-for-open': {
    is: {
      en: 'reads the vowel at the end of the first part as short',
      es: 'lee corta la vocal que cierra la primera parte',
    },
    try: {
      en: 'Draw the line after the vowel, ro-bot, and let the open vowel say its name.',
      es: 'Tracen la línea tras la vocal, ro-bot, y que la vocal abierta diga su nombre.',
    },
  },
  'le-apart': {
    is: { en: 'says the l and the e at the end one by one', es: 'dice por separado la l y la e del final' },
    try: {
      en: 'Count back three letters from the end: ta-ble, ap-ple. Read that part as one.',
      es: 'Cuenten tres letras desde el final: ta-ble, ap-ple. Lean esa parte junta.',
    },
  },
  'hard-for-soft': {
    is: {
      en: 'reads c as in cat and g as in goat before e, i or y',
      es: 'lee la c como en cat y la g como en goat ante e, i, y',
    },
    try: {
      en: 'Circle the letter after c or g. If it is e, i or y, the sound is soft.',
      es: 'Encierren la letra tras la c o la g. Si es e, i, y, el sonido es suave.',
    },
  },
  'says-silent': {
    is: { en: 'says a letter that is quiet', es: 'pronuncia una letra muda' },
    try: {
      en: 'Write the quiet letter in gray and read three words that share it.',
      es: 'Escriban la letra muda en gris y lean tres palabras que la comparten.',
    },
  },
  'regular-reading': {
    is: {
      en: 'reads an unusual spelling by the usual rule',
      es: 'lee una grafía especial con la regla común',
    },
    try: {
      en: 'Say both: how it looks and how it is said. Keep such words on a ring of cards.',
      es: 'Digan las dos: cómo se ve y cómo se dice. Guarden esas palabras en un llavero de tarjetas.',
    },
  },
  'letter-order': {
    is: {
      en: 'has all the letters, two of them swapped',
      es: 'tiene todas las letras, dos de ellas cambiadas',
    },
    try: {
      en: 'Build the word with tiles, mix only the tricky two, and put them right.',
      es: 'Formen la palabra con fichas, mezclen solo las dos difíciles y ordénenlas.',
    },
  },
  'team-place': {
    is: {
      en: 'uses the team for the end in the middle, or the other way round',
      es: 'usa en medio el equipo del final, o al revés',
    },
    try: {
      en: 'Sort rain and play, coin and toy: i stands inside, y at the end.',
      es: 'Clasifiquen rain y play, coin y toy: la i va dentro y la y al final.',
    },
  },
  'no-short-mark': {
    is: {
      en: 'leaves off the extra letter after a short vowel',
      es: 'omite la letra extra tras una vocal corta',
    },
    try: {
      en: 'Sort back and bake, patch and peach: is the vowel right before it short?',
      es: 'Clasifiquen back y bake, patch y peach: ¿es corta la vocal de justo antes?',
    },
  },
  'other-spelling': {
    is: {
      en: 'writes the sound with another of its spellings',
      es: 'escribe el sonido con otra de sus grafías',
    },
    try: {
      en: 'Write the word both ways, look for the one seen in books, and keep it on a card.',
      es: 'Escriban la palabra de las dos formas, busquen la que está en los libros y guárdenla en una tarjeta.',
    },
  },
}

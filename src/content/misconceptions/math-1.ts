import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 1. */
export const MATH_1: MisconceptionLines = {
  'neighbour-fact': {
    is: { en: 'gives the fact next door: 7 + 8 as 16', es: 'da la suma o resta vecina: 7 + 8 como 16' },
    try: {
      en: 'Start from a double or a ten she is sure of and go one step: 7 + 7 is 14, so 7 + 8 is …',
      es: 'Parte de un doble o de un diez que ya sepa y da un paso: 7 + 7 es 14, entonces 7 + 8 es …',
    },
  },
  'drops-one': {
    is: { en: 'leaves one of the numbers out', es: 'deja fuera uno de los números' },
    try: {
      en: 'Put down one counter for every number in the sentence, or cross each number out as it is used.',
      es: 'Pon fichas por cada número de la oración, o tacha cada número cuando ya se usó.',
    },
  },
  'stops-at-ten': {
    is: { en: 'makes ten and forgets what is left', es: 'hace diez y olvida lo que sobra' },
    try: {
      en: 'Fill a ten-frame and leave the rest in the open hand: “Ten, and what is still in my hand?”',
      es: 'Llena un marco de diez y deja lo demás en la mano abierta: “Diez, ¿y qué queda en mi mano?”',
    },
  },
  'adds-all': {
    is: {
      en: 'adds all numbers, whatever is asked',
      es: 'suma todos los números, sin importar lo que se pide',
    },
    try: {
      en: 'Ask her to tell the story with counters before any number is written: does something come, go, or stand beside?',
      es: 'Pide que cuente la historia con fichas antes de escribir números: ¿algo llega, se va o se compara?',
    },
  },
  'adds-whole-again': {
    is: {
      en: 'makes ten, then adds the whole second number again',
      es: 'hace diez y vuelve a sumar todo el segundo número',
    },
    try: {
      en: 'Show 8 + 5 on two frames and ask: how many of the 5 moved over, and how many are left?',
      es: 'Muestra 8 + 5 en dos marcos y pregunta: ¿cuántas de las 5 se movieron y cuántas quedan?',
    },
  },
  'double-only': {
    is: {
      en: 'uses a double and forgets the extra: 6 + 7 as 12',
      es: 'usa un doble y olvida lo que sobra: 6 + 7 como 12',
    },
    try: {
      en: 'Build both numbers as towers side by side and point to the block that sticks out.',
      es: 'Forma los dos números como torres y señala el bloque que sobresale.',
    },
  },
  'small-from-large': {
    is: {
      en: 'takes the smaller digit from the larger, whichever is on top',
      es: 'resta la cifra menor de la mayor, sin importar cuál está arriba',
    },
    try: {
      en: 'Build the first number with tens and ones and ask her to hand you the ones: are there enough?',
      es: 'Forma el primer número con decenas y unidades y pide que te dé las unidades: ¿alcanzan?',
    },
  },
  'ten-minus-only': {
    is: { en: 'takes from the ten and forgets the ones', es: 'quita del diez y olvida las unidades' },
    try: {
      en: 'Show 13 as ten and three. Take from the ten, then ask what is still lying there.',
      es: 'Muestra 13 como diez y tres. Quita del diez y pregunta qué queda todavía.',
    },
  },
  'answer-comes-next': {
    is: { en: 'reads = as “write the answer now”', es: 'lee = como “aquí va la respuesta”' },
    try: {
      en: 'Put 3 + 4 on one side of a balance and ask for what keeps it level: 7, or 5 + 2.',
      es: 'Pon 3 + 4 de un lado de la balanza y pregunta qué la equilibra: 7, o 5 + 2.',
    },
  },
  'must-be-on-right': {
    is: {
      en: 'thinks 7 = 3 + 4 is written the wrong way round',
      es: 'cree que 7 = 3 + 4 está escrito al revés',
    },
    try: {
      en: 'Read it as “7 is the same as 3 and 4”, then turn the balance round.',
      es: 'Léelo como “7 es lo mismo que 3 y 4” y luego da vuelta a la balanza.',
    },
  },
  'same-numbers': {
    is: {
      en: 'thinks both sides must show the same numbers',
      es: 'cree que los dos lados deben tener los mismos números',
    },
    try: {
      en: 'Build 5 + 3 and 6 + 2 with blocks and match them one to one.',
      es: 'Forma 5 + 3 y 6 + 2 con bloques y empareja uno con uno.',
    },
  },
  'copies-total': {
    is: {
      en: 'writes the total again as the missing number',
      es: 'escribe otra vez el total como el número que falta',
    },
    try: {
      en: 'Cover a part of 9 counters and ask how many are hidden, not how many there are.',
      es: 'Tapa una parte de 9 fichas y pregunta cuántas están escondidas, no cuántas hay.',
    },
  },
  'keyword-operation': {
    is: {
      en: 'lets a word such as “more” or “left” choose what to do',
      es: 'deja que una palabra como “más” o “quedan” decida la operación',
    },
    try: {
      en: 'Tell a story with “more” in which something must be taken away, and act it out together.',
      es: 'Cuenta una historia con “más” en la que haya que quitar, y actúenla juntos.',
    },
  },
  'biggest-number': {
    is: { en: 'answers with the biggest number in sight', es: 'responde con el número más grande que ve' },
    try: {
      en: 'Ask what the question wants to know before she looks at the numbers again.',
      es: 'Pregunta qué quiere saber la pregunta antes de que vuelva a mirar los números.',
    },
  },
  'takes-last': {
    is: {
      en: 'takes the last number away instead of adding it',
      es: 'quita el último número en lugar de sumarlo',
    },
    try: {
      en: 'Act out all three parts: “Did those go away, or did they come too?”',
      es: 'Actúen las tres partes: “¿Esos se fueron o también llegaron?”',
    },
  },
  'writes-as-said': {
    is: {
      en: 'writes a number as it is said: 104 as 1004',
      es: 'escribe el número como suena: 104 como 1004',
    },
    try: {
      en: 'Lay place-value cards on top of each other: 100 and 4 make 104.',
      es: 'Encima tarjetas de valor posicional: 100 y 4 hacen 104.',
    },
  },
  'reversed-digits': {
    is: { en: 'swaps tens and ones', es: 'cambia las decenas por las unidades' },
    try: {
      en: 'Build 24 and 42 with tens and ones side by side and say both.',
      es: 'Forma 24 y 42 con decenas y unidades, lado a lado, y digan los dos.',
    },
  },
  'adds-digits': {
    is: { en: 'counts every block as one, tens too', es: 'cuenta cada bloque como uno, también las decenas' },
    try: {
      en: 'Let her cover a ten with ten single cubes before she counts.',
      es: 'Deja que cubra una decena con diez cubos sueltos antes de contar.',
    },
  },
  'ones-first': {
    is: { en: 'compares the ones and stops there', es: 'compara las unidades y ahí se queda' },
    try: {
      en: 'Build both numbers and ask whose tens reach further.',
      es: 'Formen los dos números y pregunta cuáles decenas llegan más lejos.',
    },
  },
  'digit-sum': {
    is: { en: 'compares the digits added up', es: 'compara las cifras sumadas' },
    try: {
      en: 'Show 41 and 29: count 41 by tens. Would you rather have 41 or 29 stickers?',
      es: 'Muestra 41 y 29: cuenta 41 de diez en diez. ¿Preferirías 41 o 29 estampas?',
    },
  },
  'sign-backwards': {
    is: {
      en: 'knows which is more, but turns the sign round',
      es: 'sabe cuál es mayor, pero pone el signo al revés',
    },
    try: {
      en: 'Draw one dot at the small side of the sign and two at the open side: little, big.',
      es: 'Dibuja un punto en el lado chico del signo y dos en el abierto: menor, mayor.',
    },
  },
  'wrong-column': {
    is: { en: 'adds ones to tens, or tens to ones', es: 'suma unidades con decenas o al revés' },
    try: {
      en: 'Sort blocks into two boxes, tens and ones, before anything is added.',
      es: 'Separa los bloques en dos cajas, decenas y unidades, antes de sumar.',
    },
  },
  'no-regroup': {
    is: { en: 'adds each place and forgets the new ten', es: 'suma cada lugar y olvida la nueva decena' },
    try: {
      en: 'When the ones reach ten, trade them for a ten on the table and place it with the tens.',
      es: 'Cuando las unidades lleguen a diez, cámbienlas por una decena y pónganla con las decenas.',
    },
  },
  'both-digits-down': {
    is: {
      en: 'writes both digits of one place down instead of carrying',
      es: 'escribe las dos cifras de un lugar en vez de llevar',
    },
    try: {
      en: 'Ask about how much it must be: can 28 + 5 be more than 100? Then build it.',
      es: 'Pregunta más o menos cuánto debe dar: ¿28 + 5 puede ser más de 100? Luego fórmenlo.',
    },
  },
  'changes-ones': {
    is: {
      en: 'changes the ones where the tens should change',
      es: 'cambia las unidades en vez de las decenas',
    },
    try: {
      en: 'On the hundred chart, move one row down and compare with one step right.',
      es: 'En la tabla del cien, baja una fila y compáralo con un paso a la derecha.',
    },
  },
  'count-slip': {
    is: { en: 'counts on by ones and slips', es: 'cuenta de uno en uno y se pierde' },
    try: {
      en: 'Jump ten on the chart in one move, and say only where you start and land.',
      es: 'Salta diez en la tabla de una vez y di solo dónde empiezas y dónde llegas.',
    },
  },
  'drops-zero': {
    is: { en: 'answers in tens: 50 − 20 as 3', es: 'responde en decenas: 50 − 20 como 3' },
    try: {
      en: 'Ask “3 what?” and lay the tens down to count them: 10, 20, 30.',
      es: 'Pregunta “¿3 qué?” y pon las decenas para contarlas: 10, 20, 30.',
    },
  },
  'one-ten-off': {
    is: { en: 'miscounts the tens by one', es: 'se equivoca en una decena' },
    try: {
      en: 'Touch each ten while counting 10, 20, 30, and stop at the last one left.',
      es: 'Toca cada decena al contar 10, 20, 30 y detente en la última que queda.',
    },
  },
  'far-end-only': {
    is: {
      en: 'orders by where the far end is, not by length',
      es: 'ordena por dónde termina, no por lo largo',
    },
    try: {
      en: 'Slide all to the same starting line and look again.',
      es: 'Mueve todos a la misma línea de salida y mira otra vez.',
    },
  },
  'reversed-order': {
    is: { en: 'puts them in order the other way round', es: 'los ordena al revés' },
    try: {
      en: 'Point to where the shortest goes first, and say it together: shortest, longer, longest.',
      es: 'Señala dónde va el más corto y díganlo juntos: corto, más largo, el más largo.',
    },
  },
  'no-transfer': {
    is: {
      en: 'cannot use a third thing to compare two',
      es: 'no puede usar un tercer objeto para comparar dos',
    },
    try: {
      en: 'Cut a string as long as the first and carry it to the second.',
      es: 'Corta un hilo del largo del primero y llévalo al segundo.',
    },
  },
  gaps: {
    is: { en: 'leaves spaces between the units', es: 'deja espacios entre las unidades' },
    try: {
      en: 'Lay real cubes so that they touch, and look for light between them.',
      es: 'Pon cubos que se toquen y busquen si pasa luz entre ellos.',
    },
  },
  overlaps: {
    is: { en: 'lays units on top of each other', es: 'encima las unidades' },
    try: {
      en: 'Use tiles that click together, then lay single ones the same way.',
      es: 'Usa piezas que se encajan y luego pongan las sueltas de la misma manera.',
    },
  },
  'counts-marks': {
    is: { en: 'counts the edges instead of the units', es: 'cuenta las orillas y no las unidades' },
    try: {
      en: 'Color each unit as it is counted, and count the colors.',
      es: 'Colorea cada unidad al contarla y cuenten los colores.',
    },
  },
  'hands-swapped': {
    is: { en: 'reads the long hand as the hour', es: 'lee la manecilla larga como la hora' },
    try: {
      en: 'Hide the long hand and tell about what time it is from the short one alone.',
      es: 'Tapa la manecilla larga y digan más o menos qué hora es solo con la corta.',
    },
  },
  'next-hour': {
    is: { en: 'names the hour that is coming', es: 'dice la hora que está por llegar' },
    try: {
      en: 'At half past, ask which hour the short hand has left behind.',
      es: 'A la media, pregunta qué hora ya dejó atrás la manecilla corta.',
    },
  },
  'face-number': {
    is: {
      en: 'reads the number on the clock as minutes: 6 as six minutes',
      es: 'lee el número del reloj como minutos: el 6 como seis minutos',
    },
    try: {
      en: 'Count the small marks round to the 6 by fives.',
      es: 'Cuenten las rayitas hasta el 6 de cinco en cinco.',
    },
  },
  'all-groups': {
    is: { en: 'gives the total of every group', es: 'da el total de todos los grupos' },
    try: {
      en: 'Cover the groups the question does not name.',
      es: 'Tapa los grupos que la pregunta no nombra.',
    },
  },
  'colour-or-size': {
    is: {
      en: 'sorts by color or size, not by the sides',
      es: 'clasifica por color o tamaño, no por los lados',
    },
    try: {
      en: 'Lay three triangles of different color and size together and ask what is the same.',
      es: 'Junta tres triángulos de distinto color y tamaño y pregunta qué tienen igual.',
    },
  },
  'open-is-ok': {
    is: { en: 'accepts a figure that is not closed', es: 'acepta una figura que no está cerrada' },
    try: {
      en: 'Ask whether a sheep could get out of this fence.',
      es: 'Pregunta si una oveja podría salirse de ese corral.',
    },
  },
  'skinny-is-not': {
    is: { en: 'rejects long, thin examples', es: 'rechaza los ejemplos largos y delgados' },
    try: {
      en: 'Stretch a triangle of rubber band step by step: when does it stop being one?',
      es: 'Estira un triángulo de liga poco a poco: ¿cuándo deja de serlo?',
    },
  },
  'top-view-only': {
    is: { en: 'picks a solid by one of its faces', es: 'elige un cuerpo por una sola de sus caras' },
    try: {
      en: 'Turn the solid in the hand and name what is seen from each side.',
      es: 'Gira el cuerpo en la mano y nombren lo que se ve de cada lado.',
    },
  },
  'unequal-shares': {
    is: {
      en: 'accepts parts of different size as equal shares',
      es: 'acepta partes de distinto tamaño como iguales',
    },
    try: {
      en: 'Fold paper and lay the parts on top of each other to see whether they match.',
      es: 'Dobla papel y encima las partes para ver si coinciden.',
    },
  },
  'more-is-bigger': {
    is: {
      en: 'thinks fourths are bigger because four is more than two',
      es: 'cree que los cuartos son más grandes porque cuatro es más que dos',
    },
    try: {
      en: 'Share one tortilla between 2, then between 4: whose piece would you like?',
      es: 'Reparte una tortilla entre 2 y luego entre 4: ¿qué pedazo prefieres?',
    },
  },
  'counts-cuts': {
    is: { en: 'counts the cuts instead of the parts', es: 'cuenta los cortes y no las partes' },
    try: {
      en: 'Cut a strip once and count the pieces in the hand.',
      es: 'Corta una tira una vez y cuenta los pedazos en la mano.',
    },
  },
}

import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 3. */
export const MATH_3: MisconceptionLines = {
  'group-short': {
    is: { en: 'counts one group too few', es: 'cuenta un grupo de menos' },
    try: {
      en: 'Lay out the groups, touch each one while skip-counting aloud, and check that every group got its number.',
      es: 'Pon los grupos a la vista, toca cada uno al contar en voz alta y comprueba que a cada grupo le tocó su número.',
    },
  },
  'group-extra': {
    is: { en: 'counts one group too many', es: 'cuenta un grupo de más' },
    try: {
      en: 'Put a finger up for each group while skip-counting, and stop when the fingers show the number of groups.',
      es: 'Levanta un dedo por cada grupo al contar y para cuando los dedos muestren el número de grupos.',
    },
  },
  'takes-once': {
    is: {
      en: 'takes the number away once instead of sharing until nothing is left',
      es: 'resta una sola vez en lugar de repartir hasta que no quede nada',
    },
    try: {
      en: 'Share real counters among plates, go on round after round, and write down how many are left after each round.',
      es: 'Reparte fichas de verdad en platos, vuelta tras vuelta, y anota cuántas quedan después de cada una.',
    },
  },
  'swaps-meaning': {
    is: {
      en: 'gives the number of groups when asked how many are in each, or the other way round',
      es: 'da el número de grupos cuando se pregunta cuántos hay en cada uno, o al revés',
    },
    try: {
      en: 'Share 12 among 3 plates, then point and ask: “How many plates? How many on one plate? Which does the question want?”',
      es: 'Reparte 12 en 3 platos, señala y pregunta: «¿Cuántos platos? ¿Cuántas en un plato? ¿Qué pide la pregunta?»',
    },
  },
  subtracts: {
    is: {
      en: 'subtracts the two numbers instead of multiplying or dividing',
      es: 'resta los dos números en lugar de multiplicar o dividir',
    },
    try: {
      en: 'Act the story out with counters in equal groups and ask what happens again and again in it.',
      es: 'Representa la historia con fichas en grupos iguales y pregunta qué es lo que se repite en ella.',
    },
  },
  'first-part-only': {
    is: {
      en: 'multiplies only the first part and adds the second as it is',
      es: 'multiplica solo la primera parte y suma la segunda tal como está',
    },
    try: {
      en: 'Fold an array in two, say how many rows each piece has, and count both pieces by rows.',
      es: 'Dobla un arreglo en dos, di cuántas filas tiene cada parte y cuenta las dos partes por filas.',
    },
  },
  'adds-factors': {
    is: {
      en: 'multiplies the first part but adds the factors of the second',
      es: 'multiplica la primera parte, pero en la segunda suma los factores',
    },
    try: {
      en: 'Cover the first piece of a cut array with a sheet and ask how many rows of how many are still to be seen.',
      es: 'Tapa con una hoja la primera parte de un arreglo cortado y pregunta cuántas filas de cuántos se ven todavía.',
    },
  },
  'zero-one-rule': {
    is: {
      en: 'mixes up what times 0 and times 1 do',
      es: 'confunde lo que pasa al multiplicar por 0 y por 1',
    },
    try: {
      en: 'Put out 5 empty plates, then 5 plates with one counter each, and ask each time how many counters there are.',
      es: 'Pon 5 platos vacíos, luego 5 platos con una ficha cada uno, y pregunta cada vez cuántas fichas hay.',
    },
  },
  'near-product': {
    is: {
      en: 'gives a product that lies near, from another fact',
      es: 'da un producto cercano, que es de otra multiplicación',
    },
    try: {
      en: 'Pick a fact that is known for sure, such as 5 × 8, and build the wanted one from it with one or two groups more.',
      es: 'Escoge una multiplicación bien sabida, como 5 × 8, y forma la que se pide con uno o dos grupos más.',
    },
  },
  'gives-divisor': {
    is: { en: 'answers with the number it divides by', es: 'contesta con el número entre el que se divide' },
    try: {
      en: 'Say the division as a times question, “6 times what is 42?”, and write the three numbers into a triangle.',
      es: 'Di la división como multiplicación, «¿6 por cuánto es 42?», y escribe los tres números en un triángulo.',
    },
  },
  'wrong-order': {
    is: {
      en: 'joins first and multiplies or shares after, though the story goes the other way',
      es: 'junta primero y luego multiplica o reparte, aunque en la historia va al revés',
    },
    try: {
      en: 'Draw the story step by step, and circle only what belongs to the equal groups before anything is added.',
      es: 'Dibuja la historia paso a paso y encierra solo lo que es de los grupos iguales antes de sumar nada.',
    },
  },
  'one-example': {
    is: {
      en: 'takes what is true of one line to be true of all',
      es: 'cree que lo que vale en una línea vale en todas',
    },
    try: {
      en: 'Play “find one that breaks it”: look together for one more line where the sentence is not true.',
      es: 'Jueguen a «encuentra uno que la rompa»: busquen otra línea en la que la frase no sea cierta.',
    },
  },
  'odd-times-odd-even': {
    is: { en: 'thinks that odd times odd is even', es: 'cree que impar por impar es par' },
    try: {
      en: 'Lay 3 rows of 5 counters, pair them up, and see that one is always left without a partner.',
      es: 'Pon 3 filas de 5 fichas, júntalas en parejas y mira que siempre queda una sin pareja.',
    },
  },
  'diagonal-mix': {
    is: {
      en: 'reads the table across where it should read down, or the factors for the products',
      es: 'lee la tabla a lo largo cuando debe leerla hacia abajo, o lee los factores en vez de los productos',
    },
    try: {
      en: 'Slide a strip of paper along one row of the table and read aloud only what stands above its edge.',
      es: 'Desliza una tira de papel por una fila de la tabla y lee en voz alta solo lo que queda sobre el borde.',
    },
  },
  'always-down': {
    is: { en: 'rounds down every time', es: 'redondea siempre hacia abajo' },
    try: {
      en: 'Mark the number on a line between two tens and measure with two fingers which ten is nearer.',
      es: 'Marca el número en una recta entre dos decenas y mide con dos dedos cuál decena está más cerca.',
    },
  },
  'always-up': {
    is: { en: 'rounds up every time', es: 'redondea siempre hacia arriba' },
    try: {
      en: 'Mark the middle between two tens first, then ask on which side of it the number lies.',
      es: 'Marca primero la mitad entre dos decenas y pregunta de qué lado de ella está el número.',
    },
  },
  'extra-zero': {
    is: { en: 'writes one zero too many', es: 'escribe un cero de más' },
    try: {
      en: 'Count tens with ten-rods: 4 × 3 tens is 12 tens; trade them for hundreds and say what it is now.',
      es: 'Cuenta decenas con barras: 4 × 3 decenas son 12 decenas; cámbialas por centenas y di cuánto es ahora.',
    },
  },
  'part-to-part': {
    is: {
      en: 'compares the shaded parts with those that are not shaded',
      es: 'compara las partes pintadas con las que no están pintadas',
    },
    try: {
      en: 'Count all the parts of the whole first and write that number at the bottom before looking at the shading.',
      es: 'Cuenta primero todas las partes del entero y escribe ese número abajo antes de mirar lo pintado.',
    },
  },
  flipped: {
    is: { en: 'turns the fraction upside down', es: 'escribe la fracción al revés' },
    try: {
      en: 'Read fractions in words, “three of four equal parts”, and write the top while saying the first number.',
      es: 'Lee las fracciones con palabras, «tres de cuatro partes iguales», y escribe arriba al decir el primer número.',
    },
  },
  'counts-unshaded': {
    is: { en: 'names the part that is not shaded', es: 'nombra la parte que no está pintada' },
    try: {
      en: 'Say two sentences for each bar, “shaded is …” and “not shaded is …”, and ask which one is wanted.',
      es: 'Di dos frases de cada barra, «pintado es …» y «sin pintar es …», y pregunta cuál se pide.',
    },
  },
  'counts-ticks-for-parts': {
    is: {
      en: 'counts the marks instead of the spaces to find how many parts there are',
      es: 'cuenta las marcas en lugar de los espacios para saber cuántas partes hay',
    },
    try: {
      en: 'Jump along the line with a finger from 0 to 1 and count the jumps aloud, not the marks.',
      es: 'Salta con el dedo por la recta de 0 a 1 y cuenta los saltos en voz alta, no las marcas.',
    },
  },
  'whole-line-is-one': {
    is: {
      en: 'takes the whole line for one whole, though it goes on past 1',
      es: 'toma toda la recta como un entero, aunque siga después del 1',
    },
    try: {
      en: 'Color the piece from 0 to 1, say “this is one whole”, and cut only that piece into parts.',
      es: 'Colorea el pedazo de 0 a 1, di «este es un entero» y corta en partes solo ese pedazo.',
    },
  },
  'adds-same': {
    is: {
      en: 'adds the same number to the top and to the bottom',
      es: 'suma el mismo número arriba y abajo',
    },
    try: {
      en: 'Fold a paper strip in half and shade one part, fold it again, and count how both numbers have doubled.',
      es: 'Dobla una tira de papel por la mitad y pinta una parte; dóblala otra vez y cuenta cómo se duplicaron los dos números.',
    },
  },
  'same-top': {
    is: {
      en: 'changes the bottom number and leaves the top as it was',
      es: 'cambia el número de abajo y deja igual el de arriba',
    },
    try: {
      en: 'Lay 1/2 and 1/4 under each other as strips and ask whether they reach equally far.',
      es: 'Pon tiras de 1/2 y de 1/4 una debajo de la otra y pregunta si llegan igual de lejos.',
    },
  },
  'bottom-again': {
    is: {
      en: 'writes the new bottom number on top too',
      es: 'escribe también arriba el nuevo número de abajo',
    },
    try: {
      en: 'Shade what it would be, see that all of the bar is full, and compare it with the bar that was given.',
      es: 'Pinta lo que sería, mira que se llena toda la barra y compárala con la barra dada.',
    },
  },
  'copies-whole': {
    is: { en: 'writes the whole number on top as it is', es: 'escribe arriba el mismo número entero' },
    try: {
      en: 'Cut 3 paper wholes into fourths and count the pieces: are 3 fourths really 3 wholes?',
      es: 'Corta 3 enteros de papel en cuartos y cuenta los pedazos: ¿de verdad 3 cuartos son 3 enteros?',
    },
  },
  'copies-bottom': {
    is: { en: 'uses the bottom number as the answer', es: 'usa el número de abajo como respuesta' },
    try: {
      en: 'Make one whole of its parts, then a second one beside it, and count the parts of both.',
      es: 'Forma un entero con sus partes, luego otro al lado, y cuenta las partes de los dos.',
    },
  },
  'top-only': {
    is: {
      en: 'compares only the tops of two fractions',
      es: 'compara solo los números de arriba de dos fracciones',
    },
    try: {
      en: 'Fold two paper strips, one in 3 and one in 8, shade two parts of each, and lay them side by side.',
      es: 'Doblen dos tiras, una en 3 y otra en 8, pinten dos partes de cada una y pónganlas juntas.',
    },
  },
  'bigger-digits-bigger': {
    is: {
      en: 'compares the digits as if they were whole numbers',
      es: 'compara las cifras como si fueran números enteros',
    },
    try: {
      en: 'Ask which is more to eat: one of 3 equal pieces of a tortilla, or one of 8, and cut two paper circles to see.',
      es: 'Pregunta qué es más: uno de 3 pedazos iguales de una tortilla o uno de 8, y corta dos círculos de papel para verlo.',
    },
  },
  'bottom-only': {
    is: { en: 'looks only at the bottom numbers', es: 'mira solo los números de abajo' },
    try: {
      en: 'Cover nothing: read both numbers aloud, first how big the parts are, then how many there are.',
      es: 'Lee en voz alta los dos números: primero de qué tamaño son las partes y luego cuántas hay.',
    },
  },
  'rounds-to-five': {
    is: {
      en: 'stops at the last five and leaves out the small marks',
      es: 'se queda en el último múltiplo de cinco y no cuenta las marcas chicas',
    },
    try: {
      en: 'Count by fives with the long hand of a real clock, then let her count the small marks on from there, one by one.',
      es: 'Cuenta de 5 en 5 con la manecilla larga de un reloj de verdad y deja que cuente de ahí las marcas chicas, una por una.',
    },
  },
  'base-100': {
    is: {
      en: 'subtracts times as if an hour had 100 minutes',
      es: 'resta las horas como si una hora tuviera 100 minutos',
    },
    try: {
      en: 'Go along a clock face from the start to the full hour first, say the minutes, and then go on to the end.',
      es: 'Avanza en un reloj desde el comienzo hasta la hora en punto, di los minutos y luego sigue hasta el final.',
    },
  },
  'minutes-only': {
    is: {
      en: 'subtracts the smaller minutes from the larger and does not see the hour',
      es: 'resta los minutos menores de los mayores y no mira la hora',
    },
    try: {
      en: 'Draw a line with the start, the full hour and the end on it, and jump from one to the next.',
      es: 'Dibuja una recta con el comienzo, la hora en punto y el final, y salta de uno a otro.',
    },
  },
  'one-per-tick': {
    is: { en: 'counts every small mark as one', es: 'cuenta cada marca chica como uno' },
    try: {
      en: 'Ask how many steps there are from one number to the next on the scale, and share the difference among them.',
      es: 'Pregunta cuántos pasos hay de un número al siguiente en la escala y reparte la diferencia entre ellos.',
    },
  },
  'nearest-label': {
    is: { en: 'reads only the number that is printed nearest', es: 'lee solo el número escrito más cercano' },
    try: {
      en: 'Put a finger on the printed number and count on step by step to where the pointer is.',
      es: 'Pon un dedo en el número escrito y cuenta paso a paso hasta donde está la flecha.',
    },
  },
  'tick-extra': {
    is: { en: 'counts one mark too many', es: 'cuenta una marca de más' },
    try: {
      en: 'Say the printed number first without counting it, then say one step for each small space.',
      es: 'Di primero el número escrito sin contarlo y luego un paso por cada espacio chico.',
    },
  },
  'ignores-key': {
    is: {
      en: 'counts the pictures and forgets how many each stands for',
      es: 'cuenta los dibujos y olvida cuánto vale cada uno',
    },
    try: {
      en: 'Write the worth under every picture of one row, 5, 10, 15, and read the last number.',
      es: 'Escribe el valor debajo de cada dibujo de una fila, 5, 10, 15, y lee el último número.',
    },
  },
  'ticks-as-tenths': {
    is: { en: 'reads quarter marks as if they were tenths', es: 'lee los cuartos como si fueran décimos' },
    try: {
      en: 'Count the spaces in one inch together, then name each mark: one fourth, two fourths, three fourths.',
      es: 'Cuenten juntos los espacios de una pulgada y nombren cada marca: un cuarto, dos cuartos, tres cuartos.',
    },
  },
  'drops-fraction': {
    is: { en: 'reads only the whole inches', es: 'lee solo las pulgadas enteras' },
    try: {
      en: 'Fold a paper inch into four, and lay it where the thing reaches past the last whole inch.',
      es: 'Dobla en cuatro una pulgada de papel y ponla donde la cosa pasa de la última pulgada entera.',
    },
  },
  'walks-around': {
    is: {
      en: 'counts around the edge instead of the inside',
      es: 'cuenta por la orilla en lugar de contar por dentro',
    },
    try: {
      en: 'Cover the figure with square notes, take them off and count them, and then walk a finger around it to feel the difference.',
      es: 'Cubre la figura con notas cuadradas, quítalas y cuéntalas, y luego pasa el dedo por la orilla para notar la diferencia.',
    },
  },
  'perimeter-for-area': {
    is: {
      en: 'adds all the sides when the area is asked',
      es: 'suma todos los lados cuando se pide el área',
    },
    try: {
      en: 'Ask whether a rug or a ribbon is needed: fill in the rug with squares, lay the ribbon around.',
      es: 'Pregunta si hace falta una alfombra o un listón: llena la alfombra con cuadrados y pon el listón alrededor.',
    },
  },
  'one-piece': {
    is: { en: 'finds one piece and forgets the other', es: 'halla una parte y olvida la otra' },
    try: {
      en: 'Color the two pieces differently, write each area inside, and do not add before both are filled in.',
      es: 'Pinta las dos partes de distinto color, escribe dentro cada área y no sumes hasta que las dos estén.',
    },
  },
  'bounding-box': {
    is: {
      en: 'multiplies the longest sides as if the figure were one big rectangle',
      es: 'multiplica los lados más largos como si la figura fuera un solo rectángulo grande',
    },
    try: {
      en: 'Draw the big rectangle around the figure and shade the corner that does not belong to it.',
      es: 'Dibuja el rectángulo grande alrededor de la figura y pinta la esquina que no es de ella.',
    },
  },
  'area-for-perimeter': {
    is: {
      en: 'multiplies the sides when the way around is asked',
      es: 'multiplica los lados cuando se pide el contorno',
    },
    try: {
      en: 'Walk around a table counting steps side by side, and write down each side as you go.',
      es: 'Da la vuelta a una mesa contando pasos lado por lado y anota cada lado al pasar.',
    },
  },
  'half-way-round': {
    is: {
      en: 'takes two sides for the whole way around',
      es: 'toma dos lados como si fueran toda la vuelta',
    },
    try: {
      en: 'Start a finger at one corner and go on until it is back at that corner, saying each side.',
      es: 'Pon el dedo en una esquina y avanza hasta volver a ella, diciendo cada lado.',
    },
  },
  'three-sides': {
    is: { en: 'leaves one side out', es: 'deja un lado sin contar' },
    try: {
      en: 'Cross off each side as it is counted, and look for one without a cross before adding.',
      es: 'Tacha cada lado al contarlo y busca si hay alguno sin tachar antes de sumar.',
    },
  },
  'only-the-usual': {
    is: {
      en: 'knows a shape only as it usually looks: a square is no rectangle',
      es: 'conoce una figura solo como se ve siempre: un cuadrado no es rectángulo',
    },
    try: {
      en: 'Read the rule of a rectangle, four sides and four right angles, and check it on a square with the corner of a card.',
      es: 'Lee la regla del rectángulo, cuatro lados y cuatro ángulos rectos, y revísala en un cuadrado con la esquina de una tarjeta.',
    },
  },
  'tilted-square': {
    is: {
      en: 'says that a turned square is no square but a diamond',
      es: 'dice que un cuadrado girado no es cuadrado sino rombo o diamante',
    },
    try: {
      en: 'Turn a paper square slowly in your hand and ask at each stop whether its sides or corners have changed.',
      es: 'Gira poco a poco un cuadrado de papel y pregunta en cada parada si cambiaron sus lados o sus esquinas.',
    },
  },
  'any-slant': {
    is: {
      en: 'takes any slanted shape with four sides for a rhombus',
      es: 'toma por rombo cualquier figura inclinada de cuatro lados',
    },
    try: {
      en: 'Make shapes of four sticks, first all of one length, then of two lengths, and compare them.',
      es: 'Forma figuras con cuatro palitos, primero todos iguales y luego de dos largos, y compáralas.',
    },
  },
}

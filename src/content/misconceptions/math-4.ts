import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas that first show in the mathematics of grade 4. */
export const MATH_4: MisconceptionLines = {
  'additive-compare': {
    is: {
      en: 'adds or subtracts where one amount is so many times the other',
      es: 'suma o resta cuando una cantidad es tantas veces la otra',
    },
    try: {
      en: 'Draw the small amount as a bar and let her lay that bar end to end as often as the story says.',
      es: 'Dibuja la cantidad pequeña como una barra y pídele que la repita tantas veces como dice el problema.',
    },
  },
  'second-not-multiplied': {
    is: {
      en: 'takes the second groups as one single group',
      es: 'cuenta los segundos grupos como si fueran uno solo',
    },
    try: {
      en: 'Have her draw a box for every group of the second kind and write the number in each.',
      es: 'Pídele que dibuje una caja por cada grupo del segundo tipo y escriba el número en cada una.',
    },
  },
  'drops-leftover': {
    is: {
      en: 'leaves out what is left over, whatever the story asks',
      es: 'deja fuera lo que sobra, pregunte lo que pregunte el problema',
    },
    try: {
      en: 'Act it out with 7 children and cars for 3, and ask who would stay behind.',
      es: 'Representen el problema con 7 niños y carros para 3, y pregunta quién se quedaría.',
    },
  },
  'always-one-more': {
    is: {
      en: 'adds one more group, whatever the story asks',
      es: 'agrega un grupo más, pregunte lo que pregunte el problema',
    },
    try: {
      en: 'Fill boxes of 3 with 7 counters and ask which boxes are really full.',
      es: 'Llena cajas de 3 con 7 fichas y pregunta qué cajas están llenas de verdad.',
    },
  },
  'gives-leftover': {
    is: {
      en: 'answers with what is left over where groups are asked',
      es: 'responde con lo que sobra cuando se preguntan los grupos',
    },
    try: {
      en: 'Ask her to say the answer as a whole sentence, with the thing it counts.',
      es: 'Pídele que diga la respuesta en una oración completa, con lo que se cuenta.',
    },
  },
  'multiples-for-factors': {
    is: {
      en: 'takes multiples of the number for its factors',
      es: 'toma los múltiplos del número por sus factores',
    },
    try: {
      en: 'Build the number with tiles as a rectangle and read its two sides: no side is longer than the number.',
      es: 'Arma el número con fichas como rectángulo y lean sus dos lados: ningún lado es mayor que el número.',
    },
  },
  'forgets-one-and-n': {
    is: { en: 'leaves out 1 and the number itself', es: 'deja fuera el 1 y el número mismo' },
    try: {
      en: 'Lay the number in one single row and ask for the two sides of that rectangle.',
      es: 'Pongan el número en una sola fila y pregunta por los dos lados de ese rectángulo.',
    },
  },
  'odd-is-prime': {
    is: {
      en: 'thinks every odd number is prime and every even one is not',
      es: 'cree que todo número impar es primo y que ningún par lo es',
    },
    try: {
      en: 'Lay 9 counters in equal rows, then 2 counters, and ask which of them is prime.',
      es: 'Pongan 9 fichas en filas iguales, luego 2 fichas, y pregunta cuál es primo.',
    },
  },
  'one-step-extra': {
    is: { en: 'applies the rule once too often', es: 'aplica la regla una vez de más' },
    try: {
      en: 'Number the places of the pattern and write the start under 1 before the first step.',
      es: 'Numeren los lugares del patrón y escriban el inicio bajo el 1 antes del primer paso.',
    },
  },
  'one-step-short': {
    is: { en: 'applies the rule once too seldom', es: 'aplica la regla una vez de menos' },
    try: {
      en: 'Draw an arrow for each step between the numbers and count the arrows together.',
      es: 'Dibujen una flecha por cada paso entre los números y cuenten las flechas juntos.',
    },
  },
  'face-value': {
    is: {
      en: 'tells the digit, not what it is worth in its place',
      es: 'dice la cifra y no lo que vale en su lugar',
    },
    try: {
      en: 'Write the number and below it the digit with a zero for every place to its right.',
      es: 'Escriban el número y debajo la cifra con un cero por cada lugar a su derecha.',
    },
  },
  'one-place-left': {
    is: { en: 'counts one place too far to the left', es: 'cuenta un lugar de más hacia la izquierda' },
    try: {
      en: 'Cover the number and uncover it from the right, saying ones, tens, hundreds.',
      es: 'Tapen el número y destápenlo desde la derecha diciendo unidades, decenas, centenas.',
    },
  },
  'one-place-right': {
    is: { en: 'stops one place too early', es: 'se queda un lugar corto' },
    try: {
      en: 'Let her touch each digit from the right and name its place aloud.',
      es: 'Pídele que toque cada cifra desde la derecha y diga el nombre de su lugar.',
    },
  },
  'keeps-the-rest': {
    is: {
      en: 'rounds the digit but leaves the digits behind it',
      es: 'redondea la cifra pero deja las cifras que siguen',
    },
    try: {
      en: 'Mark both neighbours on a line and ask which of the two marks is the answer.',
      es: 'Marquen los dos vecinos en una recta y pregunta cuál de las dos marcas es la respuesta.',
    },
  },
  'carry-then-multiply': {
    is: { en: 'adds what is carried before multiplying', es: 'suma lo que lleva antes de multiplicar' },
    try: {
      en: 'Split 27 × 3 into 20 × 3 and 7 × 3, and add the two at the end.',
      es: 'Separen 27 × 3 en 20 × 3 y 7 × 3, y súmenlos al final.',
    },
  },
  'tens-and-ones-only': {
    is: {
      en: 'multiplies tens by tens and ones by ones only',
      es: 'multiplica solo decenas por decenas y unidades por unidades',
    },
    try: {
      en: 'Draw the rectangle with its four parts and let her write a product in each.',
      es: 'Dibujen el rectángulo con sus cuatro partes y que escriba un producto en cada una.',
    },
  },
  'no-place-zero': {
    is: {
      en: 'multiplies by the tens digit as if it were ones',
      es: 'multiplica por la cifra de las decenas como si fueran unidades',
    },
    try: {
      en: 'Ask what the 2 in 24 stands for, and let her write 20 before she multiplies.',
      es: 'Pregunta qué vale el 2 en 24 y que escriba 20 antes de multiplicar.',
    },
  },
  'leftover-too-big': {
    is: { en: 'stops while another group would still fit', es: 'se detiene cuando todavía cabe otro grupo' },
    try: {
      en: 'Lay out the leftover as counters and ask whether one more group can be made.',
      es: 'Pongan lo que sobra con fichas y pregunta si se puede formar otro grupo.',
    },
  },
  'ignores-leftover': {
    is: { en: 'leaves the remainder out or calls it 0', es: 'no escribe el residuo o dice que es 0' },
    try: {
      en: 'Multiply back: groups times size, and compare with the number that was divided.',
      es: 'Multipliquen de regreso: grupos por tamaño, y comparen con el número que se dividió.',
    },
  },
  'gap-thinking': {
    is: {
      en: 'compares how many parts are missing, not how big they are',
      es: 'compara cuántas partes faltan y no su tamaño',
    },
    try: {
      en: 'Cut two equal strips, shade 3/4 and 7/8, and lay the missing parts on each other.',
      es: 'Corten dos tiras iguales, pinten 3/4 y 7/8 y pongan una sobre otra las partes que faltan.',
    },
  },
  'adds-bottoms': {
    is: { en: 'works on the bottom numbers too', es: 'también opera con los números de abajo' },
    try: {
      en: 'Say the parts as words: 2 fifths and 1 fifth, like 2 apples and 1 apple.',
      es: 'Digan las partes con palabras: 2 quintos y 1 quinto, como 2 manzanas y 1 manzana.',
    },
  },
  'multiplies-tops': {
    is: { en: 'multiplies the top numbers', es: 'multiplica los números de arriba' },
    try: {
      en: 'Shade both fractions on one strip, one behind the other, and count the shaded parts.',
      es: 'Pinten las dos fracciones en una tira, una tras otra, y cuenten las partes pintadas.',
    },
  },
  'borrows-ten': {
    is: {
      en: 'changes one whole into ten parts, whatever the parts are',
      es: 'cambia un entero por diez partes, sean las partes que sean',
    },
    try: {
      en: 'Cut a paper whole into eighths and ask how many parts she got for it.',
      es: 'Corten un entero de papel en octavos y pregunta cuántas partes salieron.',
    },
  },
  'wholes-only': {
    is: {
      en: 'works on the whole numbers and copies a fraction',
      es: 'opera con los enteros y copia una fracción',
    },
    try: {
      en: 'Build both numbers with paper circles and parts, and move them together.',
      es: 'Formen los dos números con círculos de papel y partes, y júntenlos.',
    },
  },
  'whole-number-answer': {
    is: { en: 'tells how many parts, but not which', es: 'dice cuántas partes son, pero no cuáles' },
    try: {
      en: 'Ask "five of what?" and let her show one of those parts.',
      es: 'Pregunta «¿cinco qué?» y que muestre una de esas partes.',
    },
  },
  'multiplies-both': {
    is: { en: 'multiplies the top and the bottom', es: 'multiplica el número de arriba y el de abajo' },
    try: {
      en: 'Jump 3 times 1/4 on a line and ask whether the jumps got smaller.',
      es: 'Den 3 saltos de 1/4 en una recta y pregunta si los saltos se hicieron más chicos.',
    },
  },
  'adds-to-top': {
    is: { en: 'adds the whole number to the top', es: 'suma el entero al número de arriba' },
    try: {
      en: 'Write 3 × 2/5 as 2/5 + 2/5 + 2/5 and count the fifths.',
      es: 'Escriban 3 × 2/5 como 2/5 + 2/5 + 2/5 y cuenten los quintos.',
    },
  },
  'joins-as-mixed': {
    is: {
      en: 'writes the two numbers beside each other as a mixed number',
      es: 'escribe los dos números juntos como número mixto',
    },
    try: {
      en: 'Show 3 cups that each hold 2/5, and beside them 3 full cups and 2/5: which is it?',
      es: 'Muestra 3 tazas con 2/5 cada una, y al lado 3 tazas llenas y 2/5: ¿cuál es?',
    },
  },
  'adds-tops-only': {
    is: {
      en: 'adds tenths and hundredths as if they were the same parts',
      es: 'suma décimos y centésimos como si fueran partes iguales',
    },
    try: {
      en: 'Shade 3 columns and 4 small squares of a hundred square and count the squares.',
      es: 'Pinten 3 columnas y 4 cuadritos en un cuadrado de cien y cuenten los cuadritos.',
    },
  },
  'wrong-scale': {
    is: {
      en: 'is one place off between tenths and hundredths, or reads the wrong row of a scale',
      es: 'se equivoca un lugar entre décimos y centésimos, o lee la fila equivocada de una escala',
    },
    try: {
      en: 'Find the zero or the one column together before anything is counted.',
      es: 'Busquen juntos el cero, o lo que vale una columna, antes de contar.',
    },
  },
  'drops-place-zero': {
    is: { en: 'leaves out the zero for the empty tenths', es: 'deja fuera el cero de los décimos vacíos' },
    try: {
      en: 'Lay 7 hundredths on a hundred square and ask for full columns first: none, so 0.',
      es: 'Pongan 7 centésimos en un cuadrado de cien y pregunta primero por las columnas llenas: ninguna, o sea 0.',
    },
  },
  'writes-both-numbers': {
    is: {
      en: 'writes the top, a point, and the bottom',
      es: 'escribe el número de arriba, un punto y el de abajo',
    },
    try: {
      en: 'Read 37/100 and 0.37 aloud: both are 37 hundredths.',
      es: 'Lean en voz alta 37/100 y 0.37: los dos son 37 centésimos.',
    },
  },
  'no-point': {
    is: { en: 'writes the top number alone', es: 'escribe solo el número de arriba' },
    try: {
      en: 'Ask whether the shaded part is more or less than the one big square.',
      es: 'Pregunta si lo pintado es más o menos que el cuadrado grande.',
    },
  },
  'longer-is-larger': {
    is: {
      en: 'takes the decimal with more digits for the larger',
      es: 'cree que el decimal con más cifras es mayor',
    },
    try: {
      en: 'Shade 0.4 and 0.35 on two hundred squares and compare.',
      es: 'Pinten 0.4 y 0.35 en dos cuadrados de cien y compárenlos.',
    },
  },
  'shorter-is-larger': {
    is: {
      en: 'takes the decimal with fewer digits for the larger',
      es: 'cree que el decimal con menos cifras es mayor',
    },
    try: {
      en: 'Write both with two places, 0.40 and 0.45, and read them as hundredths.',
      es: 'Escriban los dos con dos cifras, 0.40 y 0.45, y léanlos como centésimos.',
    },
  },
  'adds-factor': {
    is: {
      en: 'adds the number of the unit instead of multiplying',
      es: 'suma el número de la unidad en vez de multiplicar',
    },
    try: {
      en: 'Lay 3 rulers end to end and count 12, 24, 36 inches.',
      es: 'Pongan 3 reglas una tras otra y cuenten 12, 24, 36 pulgadas.',
    },
  },
  'always-hundred': {
    is: { en: 'takes 100 for every change of unit', es: 'usa 100 para todo cambio de unidad' },
    try: {
      en: 'Look for the marks on a real foot ruler, a clock, a cup, and write down how many there are.',
      es: 'Busquen las marcas en una regla de un pie, un reloj y una taza, y anoten cuántas hay.',
    },
  },
  'no-convert': {
    is: {
      en: 'works with two different units as they stand',
      es: 'opera con dos unidades distintas tal como están',
    },
    try: {
      en: 'Ask her to write the unit behind both numbers before she starts.',
      es: 'Pídele que escriba la unidad detrás de los dos números antes de empezar.',
    },
  },
  'mixes-rules': {
    is: {
      en: 'uses the rule of area for perimeter, or the other way round',
      es: 'usa la regla del área para el perímetro, o al revés',
    },
    try: {
      en: 'Walk around a table for its perimeter, then cover it with paper for its area.',
      es: 'Recorran el borde de una mesa para el perímetro y cúbranla con papel para el área.',
    },
  },
  'counts-columns': {
    is: {
      en: 'counts the columns instead of reading the lengths',
      es: 'cuenta las columnas en vez de leer las medidas',
    },
    try: {
      en: 'Put a finger on the first and on the last length and read both numbers aloud.',
      es: 'Pongan un dedo en la primera y otro en la última medida y léanlas en voz alta.',
    },
  },
  'circle-is-100': {
    is: { en: 'thinks a full turn has 100 degrees', es: 'cree que una vuelta completa tiene 100 grados' },
    try: {
      en: 'Turn a paper square corner four times around a point: 90, 180, 270, 360.',
      es: 'Giren una esquina de papel cuatro veces alrededor de un punto: 90, 180, 270, 360.',
    },
  },
  'half-turn-whole': {
    is: { en: 'takes 180 degrees for a full turn', es: 'toma 180 grados por una vuelta completa' },
    try: {
      en: 'Let her stand up, turn until she looks the same way again, and count the quarter turns.',
      es: 'Pídele que se pare, gire hasta mirar igual que antes y cuente los cuartos de vuelta.',
    },
  },
  'counts-turn-parts': {
    is: {
      en: 'tells how many parts, not how many degrees',
      es: 'dice cuántas partes son y no cuántos grados',
    },
    try: {
      en: 'Write 360 in the middle of a circle, cut it in parts, and write the degrees in each.',
      es: 'Escriban 360 en un círculo, divídanlo en partes y anoten los grados en cada una.',
    },
  },
  'not-lined-up': {
    is: { en: 'does not begin at zero', es: 'no empieza en cero' },
    try: {
      en: 'Lay the protractor on a drawn angle and let her slide it until one side lies on zero.',
      es: 'Pongan el transportador sobre un ángulo y que lo mueva hasta que un lado quede en cero.',
    },
  },
  'next-label': {
    is: {
      en: 'reads the nearest printed number, not the mark',
      es: 'lee el número impreso más cercano y no la marca',
    },
    try: {
      en: 'Count the small marks from one number to the next together.',
      es: 'Cuenten juntos las marcas pequeñas de un número al siguiente.',
    },
  },
  'wrong-whole': {
    is: {
      en: 'takes 180 degrees for a square corner, or 90 for a straight line',
      es: 'toma 180 grados por un ángulo recto, o 90 por una línea recta',
    },
    try: {
      en: 'Fold paper to a square corner and lay two of them side by side to a straight line.',
      es: 'Doblen papel en ángulo recto y pongan dos juntos para formar una línea recta.',
    },
  },
  'must-be-level': {
    is: {
      en: 'sees right angles and parallel lines only when they lie level',
      es: 'solo ve ángulos rectos y paralelas cuando están derechos',
    },
    try: {
      en: 'Turn the sheet slowly and ask whether the corner changes.',
      es: 'Gira la hoja despacio y pregunta si la esquina cambia.',
    },
  },
  'long-arms-big-angle': {
    is: { en: 'judges an angle by how long its sides are', es: 'juzga un ángulo por lo largo de sus lados' },
    try: {
      en: 'Open scissors a little and draw the two sides longer and longer: the opening stays.',
      es: 'Abre un poco unas tijeras y dibujen los lados cada vez más largos: la abertura es la misma.',
    },
  },
  'segment-line-mix': {
    is: { en: 'mixes up line, ray and segment', es: 'confunde recta, rayo y segmento' },
    try: {
      en: 'Read the ends aloud: an arrow goes on, a dot stops.',
      es: 'Lean los extremos en voz alta: la flecha sigue, el punto termina.',
    },
  },
  'looks-only': {
    is: { en: 'goes by how the shape looks at first sight', es: 'se guía por cómo se ve la figura' },
    try: {
      en: 'Cut the shape out, let her turn it, and check each corner with a square of paper.',
      es: 'Recorten la figura, que la gire y revise cada esquina con un cuadrado de papel.',
    },
  },
  'one-pair-not-enough': {
    is: { en: 'wants all sides to be parallel', es: 'quiere que todos los lados sean paralelos' },
    try: {
      en: 'Lay two straws on two sides of a trapezoid and ask whether these two would meet.',
      es: 'Pongan dos popotes sobre dos lados de un trapecio y pregunta si esos dos se juntarían.',
    },
  },
  'name-only': {
    is: {
      en: 'sorts by the name of the shape, not by the rule',
      es: 'clasifica por el nombre de la figura y no por la regla',
    },
    try: {
      en: 'Read the rule aloud before each shape and answer it with yes or no.',
      es: 'Lean la regla antes de cada figura y respondan sí o no.',
    },
  },
  'diagonal-rectangle': {
    is: {
      en: 'thinks a rectangle folds onto itself on its diagonal',
      es: 'cree que un rectángulo coincide al doblarlo por la diagonal',
    },
    try: {
      en: 'Fold a sheet of paper on its diagonal and look.',
      es: 'Doblen una hoja de papel por la diagonal y miren.',
    },
  },
  'half-cut': {
    is: {
      en: 'takes every cut into two equal halves for a fold line',
      es: 'cree que todo corte en dos mitades iguales es eje de simetría',
    },
    try: {
      en: 'Cut a parallelogram of paper in halves and let her try to make them match by folding.',
      es: 'Corten un paralelogramo de papel por la mitad y que intente hacerlo coincidir al doblar.',
    },
  },
  'only-up-down': {
    is: { en: 'finds only the line that runs up and down', es: 'encuentra solo el eje vertical' },
    try: {
      en: 'Turn the paper shape a quarter and ask again.',
      es: 'Gira la figura de papel un cuarto de vuelta y pregunta otra vez.',
    },
  },
}

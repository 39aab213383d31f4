import type { Said } from '#domain/language.ts'

/** A thing every child knows, and about how long it is. */
export type Thing = Readonly<{ name: Said; in?: number; cm?: number; ft?: number; m?: number }>

const thing = (en: string, es: string, sizes: Omit<Thing, 'name'>): Thing => ({ name: { en, es }, ...sizes })

/** Things that fit in a hand or on a desk. */
export const SMALL: readonly Thing[] = [
  thing('a new pencil', 'un lápiz nuevo', { in: 7, cm: 18 }),
  thing('a crayon', 'un crayón', { in: 4, cm: 9 }),
  thing('a paper clip', 'un clip', { in: 1, cm: 3 }),
  thing('a spoon', 'una cuchara', { in: 6, cm: 16 }),
  thing('your shoe', 'tu zapato', { in: 8, cm: 20 }),
  thing('your hand', 'tu mano', { in: 5, cm: 13 }),
  thing('a toothbrush', 'un cepillo de dientes', { in: 6, cm: 17 }),
  thing('a glue stick', 'una barra de pegamento', { in: 4, cm: 10 }),
  thing('a key', 'una llave', { in: 2, cm: 5 }),
  thing('a banana', 'un plátano', { in: 7, cm: 18 }),
  thing('a stapler', 'una engrapadora', { in: 5, cm: 13 }),
  thing('a playing card', 'una carta de juego', { in: 3, cm: 9 }),
]

/** Things that are longer than a child, or nearly. */
export const LARGE: readonly Thing[] = [
  thing('a canoe', 'una canoa', { ft: 16, m: 5 }),
  thing('a bed', 'una cama', { ft: 6, m: 2 }),
  thing('a car', 'un carro', { ft: 15, m: 5 }),
  thing('a school bus', 'un autobús escolar', { ft: 40, m: 12 }),
  thing('a classroom', 'un salón de clases', { ft: 30, m: 9 }),
  thing('a bike', 'una bicicleta', { ft: 5 }),
  thing('a couch', 'un sofá', { ft: 7, m: 2 }),
  thing('a jump rope', 'una cuerda para saltar', { ft: 8 }),
  thing('a whiteboard', 'un pizarrón', { ft: 8 }),
  thing('a park slide', 'una resbaladilla del parque', { ft: 10, m: 3 }),
  thing('a train car', 'un vagón de tren', { ft: 80, m: 25 }),
]

/** Things to measure twice, once in each of two units. */
export const MEASURED: readonly Said[] = [
  { en: 'a desk', es: 'un escritorio' },
  { en: 'a table', es: 'una mesa' },
  { en: 'a rug', es: 'una alfombra' },
  { en: 'a shelf', es: 'un estante' },
  { en: 'a rope', es: 'una cuerda' },
  { en: 'a bench', es: 'una banca' },
  { en: 'a poster', es: 'un cartel' },
  { en: 'a window', es: 'una ventana' },
]

/** What a child and a grown-up call the nine pictures of a secret. */
export const pictures: Readonly<Record<string, string>> = {
  apple: 'manzana',
  ball: 'pelota',
  boat: 'barco',
  flower: 'flor',
  key: 'llave',
  moon: 'luna',
  star: 'estrella',
  tree: 'árbol',
  umbrella: 'paraguas',
}

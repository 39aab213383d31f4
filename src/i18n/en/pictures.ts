/** What a child and a grown-up call the nine pictures of a secret. */
export const pictures: Readonly<Record<string, string>> = {
  apple: 'apple',
  ball: 'ball',
  boat: 'boat',
  flower: 'flower',
  key: 'key',
  moon: 'moon',
  star: 'star',
  tree: 'tree',
  umbrella: 'umbrella',
}

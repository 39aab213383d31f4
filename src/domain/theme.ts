/** What the stories and pictures of a child's items may be about; chosen from what she and her family like. */
export const THEMES = ['animals', 'space', 'food', 'sports', 'making', 'family', 'town', 'garden'] as const
export type Theme = (typeof THEMES)[number]

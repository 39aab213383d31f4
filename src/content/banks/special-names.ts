import { rowsOf } from './rows.ts'
import type { BookTitle } from './types.ts'

const phrases = (text: string): readonly string[] =>
  text
    .split(';')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '')

/** Days that are kept, by people of many beliefs and none. */
export const HOLIDAYS = phrases(
  `Thanksgiving; Diwali; Eid; Kwanzaa; Hanukkah; Juneteenth; Labor Day; Lunar New Year; Memorial Day; Independence Day;
   Earth Day; Easter; Christmas; Passover; Holi; Mother’s Day; Flag Day`,
)

/** Places by their names as they follow "from". */
export const PLACES = phrases(
  `Lake Erie; the Ohio River; Mexico City; New York; San Antonio; South Africa; Costa Rica; Puerto Rico; Death Valley;
   the Hudson River; the Pacific Ocean; the Rocky Mountains; San Diego; El Salvador; North Carolina; Lake Victoria`,
)

/** Made-up names of products, and what they are. */
export const PRODUCTS = phrases(
  `Sunny Oats/cereal; Zip Zap/markers; Tuff Tread/boots; Snap Dot/blocks; Happy Hen/eggs; Blue Moon/crayons; Jolly Bean/soup;
   Silver Kite/pencils; Busy Bee/honey`,
).map((one) => one.split('/') as [string, string])

/** People with their titles. */
export const TITLED = phrases(
  'Doctor Lee; Mayor Diaz; Aunt Rosa; Captain Okoro; Judge Chen; Queen Amina; Coach Ali; Uncle Tomas; Nurse Patel; Grandpa Joe',
)

/** Cities with their states. */
export const CITIES = phrases(
  `Austin/Texas; Denver/Colorado; Boston/Massachusetts; Miami/Florida; Portland/Oregon; Seattle/Washington; Chicago/Illinois;
   Phoenix/Arizona; Atlanta/Georgia; Detroit/Michigan; Nashville/Tennessee; Newark/New Jersey; Honolulu/Hawaii; Omaha/Nebraska`,
).map((one) => one.split('/') as [string, string])

/** Titles we made up; the words that stay small stand in small letters. */
export const TITLES: readonly BookTitle[] = rowsOf(
  ['title'],
  `
  The Owl in the Tree
  A Map of the Moon
  The Boy and the River
  Songs for a Rainy Day
  The Girl on the Hill
  A Kite for the Wind
  The Secret of the Lake
  Night at the Zoo
  The Baker and the Bee
  A House by the Sea
  The Horse in the Snow
  Letters to a Friend
  The Last of the Whales
  A Drum in the Dark
  The Town on the Cliff
  Stars and the Sea
  The Fox at the Door
  A Walk in the Woods
  The Queen of the Ants
  Tales of a Small Boat
  The Garden on the Roof
  A Bridge to the Island
  The Robot and the Rain
  Stories for the Road
  `,
)

import type { Draws } from '#domain/study/types/scenario.ts'

/** One visit to the lab: its day, when it begins (epoch ms), and how many items there is time for. */
export type Session = Readonly<{ day: number; at: number; items: number }>

/** The days of a simulated school year, from Monday 31 August 2026, 9:00 UTC, epoch ms. */
export const YEAR_BEGINS = 1_788_166_800_000
const DAY_MS = 86_400_000
/** Weeks without school, counted from 0. */
const BREAKS = [6, 12, 16, 17, 25, 31]
/** Lab sessions: of the five school days of a week, and minutes each. */
const LAB_DAYS = 4
const MINUTES = 15
const AWAY = 0.05

/** When a child's sessions begin, epoch ms and how many items each has time for. */
export function sessionsOf(days: number, pace: number, draw: Draws): readonly Session[] {
  const free = Math.floor(draw.uniform() * 5)
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const isLab = day % 7 < LAB_DAYS + 1 && day % 7 !== free && !BREAKS.includes(Math.floor(day / 7))
    if (!isLab || draw.uniform() < AWAY) return []
    const items = Math.max(4, Math.round((MINUTES * 60) / pace))
    return [{ day, at: YEAR_BEGINS + day * DAY_MS, items }]
  })
}

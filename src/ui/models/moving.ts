import { createContext } from 'preact'

/** Whether the picture being drawn goes on from another one: what is new in it is then drawn in, what stays moves. */
export const Moving = createContext(false)

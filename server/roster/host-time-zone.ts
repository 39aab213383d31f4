/** The IANA name of the time zone this machine is set to: the best guess for a school that is set up on it. */
export const hostTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

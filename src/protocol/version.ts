/** The version of the wire. An older client keeps working or hears `outdated`; uploading is never refused for age. */
export const WIRE_VERSION = 1
/** Pull answers `outdated` below this; push never does. */
export const OLDEST_PULL_VERSION = 1

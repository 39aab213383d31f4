/** The fault, unless all is well: how the checks of content gather what is wrong. */
export const unless = (fine: boolean, fault: string): string[] => (fine ? [] : [fault])

/** The size of every share image in px, which social networks agree on, and the margin in it. */
export const shareSize = { width: 1200, height: 630, margin: 44 } as const;

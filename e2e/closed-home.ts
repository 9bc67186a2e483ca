/** What closes the home folder to a program: nothing can be written into it. */
export const closedHome = { HOME: '/dev/null', XDG_CONFIG_HOME: '/dev/null/.config' } as const;

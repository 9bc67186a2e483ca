/** The licence of text and data, as it is called and where it stands. */
export const license = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

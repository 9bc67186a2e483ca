const folder = `${process.cwd()}/src/figures/files/fonts`;

/** The file of the headlines' font, as a renderer of pictures takes it. */
export const displayFont = `${folder}/newsreader-display-500.ttf`;

/** The files of all fonts in pictures. */
export const pictureFonts: readonly string[] = [
  `${folder}/instrument-sans-400.ttf`,
  `${folder}/instrument-sans-600.ttf`,
  displayFont,
];

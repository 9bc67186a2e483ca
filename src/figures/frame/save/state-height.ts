/** The room that a line on the figure's state takes below the picture in its file, in px. */
export const stateHeight = 22;

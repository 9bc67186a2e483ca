/**
 * Most charts are laid out twice: for phones and for wider columns; a container query shows one. A chart whose labels
 * fit the narrowest phone is laid out once, as narrow, and stretches. Marks are placed in percent of the width; labels
 * keep their size in px and are broken for `width`, the narrowest column (px) that shows the layout.
 */
export const sizes = {
  narrow: { name: 'narrow', width: 280 },
  wide: { name: 'wide', width: 640 },
} as const;

/** One of the two layouts. */
export type Size = (typeof sizes)[keyof typeof sizes];

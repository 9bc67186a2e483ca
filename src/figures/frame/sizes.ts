/**
 * Most charts are laid out twice: for phones and for wider columns; a container query shows one. A chart whose labels
 * fit the narrowest phone is laid out once, as narrow, and stretches. Marks are placed in percent of the width; labels
 * keep their size in px and are broken for `width`, the narrowest column (px) that shows the layout.
 */
export const sizes = {
  narrow: { name: 'narrow', width: 280 },
  wide: { name: 'wide', width: 640 },
} as const satisfies Record<string, Size>;

/** One of the two layouts, and the width in px that its labels are broken for. */
export interface Size {
  readonly name: 'narrow' | 'wide';
  readonly width: number;
}

/** One size of the picture on the first screen, in dots: the whole field and the lit block within it. */
export interface HeroLayout {
  readonly name: 'narrow' | 'wide';
  readonly columns: number;
  readonly rows: number;
  readonly lit: {
    readonly x: number;
    readonly y: number;
    readonly columns: number;
    readonly rows: number;
  };
}

/** 200 × 250 on phones and 400 × 125 on wide screens are 50,000 dots both; the lit 64 × 32 are 2,048. */
export const heroLayouts: readonly HeroLayout[] = [
  { name: 'narrow', columns: 200, rows: 250, lit: { x: 12, y: 100, columns: 64, rows: 32 } },
  { name: 'wide', columns: 400, rows: 125, lit: { x: 46, y: 46, columns: 64, rows: 32 } },
];

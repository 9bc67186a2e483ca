import { sceneStyles, sceneWidth } from './scene-text.ts';
import type { Mark, Scene } from './scene.ts';

/** A rectangle in px, and what it is of. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** For tests: the boxes of a scene's texts and of its marks (no rules) where it is drawn `width` px wide. */
export function sceneBoxes(
  { bands }: Scene,
  width: number,
): { readonly texts: readonly Box[]; readonly marks: readonly Box[] } {
  const texts: Box[] = [];
  const marks: Box[] = [];
  let top = 0;
  for (const band of bands) {
    if ('box' in band) {
      const [across, down] = band.box;
      const scale = width / across;
      for (const { d, row = '' } of band.marks) marks.push(pathBox(d, row, scale, top));
      top += down * scale;
      continue;
    }
    for (const mark of band.marks) {
      if (mark.shape === 'text') texts.push(textBox(mark, width, top));
      else if (mark.look !== 'rule' && mark.look !== 'paper') marks.push(markBox(mark, width, top));
    }
    top += band.height;
  }
  return { texts, marks };
}

/** Pairs of texts that meet, and texts that run past the edges of a drawing `width` px wide; empty where it is good. */
export function textFaults(scene: Scene, width: number): readonly string[] {
  const { texts } = sceneBoxes(scene, width);
  const past = texts
    .filter(({ left, right }) => left < -1 || right > width + 1)
    .map(({ name }) => `"${name}" runs past the edge at ${width} px`);
  const meeting = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `"${one.name}" meets "${other.name}" at ${width} px`),
  );
  return [...past, ...meeting];
}

/** Marks that run past the edges of a drawing `width` px wide: they would be cut there, or stand in the margin. */
export function edgeFaults(scene: Scene, width: number): readonly string[] {
  return sceneBoxes(scene, width)
    .marks.filter(({ left, right, top }) => left < -1 || right > width + 1 || top < -1)
    .map(({ name, left, right }) => `mark of "${name}" from ${left} to ${right} of ${width} px`);
}

/** The share of the width (0 to 1) from the first to the last of what is drawn or written, gaps of more than a tenth apart. */
export function coveredShare(scene: Scene, width: number): number {
  const { texts, marks } = sceneBoxes(scene, width);
  const spans = [...texts, ...marks]
    .map(({ left, right }) => [Math.max(0, left), Math.min(width, right)] as const)
    .sort(([one], [other]) => one - other);
  let covered = 0;
  let end = 0;
  for (const [left, right] of spans) {
    if (right <= end) continue;
    const gap = Math.max(0, left - end);
    covered += right - end - (gap > width / 10 ? gap : 0);
    end = right;
  }
  return covered / width;
}

function textBox(mark: Extract<Mark, { shape: 'text' }>, width: number, top: number): Box {
  const { x, dx = 0, y, anchor, runs } = mark;
  const long = sceneWidth(runs);
  const size = Math.max(...runs.map(({ style }) => sceneStyles[style].size));
  const at =
    (x * width) / 100 + dx - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0);
  return {
    name: runs.map(({ text }) => text).join(''),
    left: at,
    right: at + long,
    top: top + y - size * 0.72,
    bottom: top + y + size * 0.2,
  };
}

function markBox(mark: Exclude<Mark, { shape: 'text' }>, width: number, top: number): Box {
  const px = (x: number, dx = 0) => (x * width) / 100 + dx;
  const { row: name = '' } = mark;
  switch (mark.shape) {
    case 'rect': {
      const left = px(mark.x, mark.dx);
      const wide = typeof mark.width === 'number' ? px(mark.width) : mark.width.px;
      return {
        name,
        left,
        right: left + wide,
        top: top + mark.y,
        bottom: top + mark.y + mark.height,
      };
    }
    case 'circle': {
      const middle = px(mark.x, mark.dx);
      const { y, r } = mark;
      return { name, left: middle - r, right: middle + r, top: top + y - r, bottom: top + y + r };
    }
    case 'line': {
      const ends = [px(mark.from.x, mark.from.dx), px(mark.to.x, mark.to.dx)];
      const heights = [mark.from.y, mark.to.y];
      return {
        name,
        left: Math.min(...ends),
        right: Math.max(...ends),
        top: top + Math.min(...heights),
        bottom: top + Math.max(...heights),
      };
    }
    case 'path':
      return {
        name,
        left: px(mark.x),
        right: px(mark.x + mark.width),
        top: top + mark.y,
        bottom: top + mark.y + mark.height,
      };
  }
}

// The box of the absolute points of a path in M, L, H, V and of the relative steps h, v after them.
function pathBox(d: string, name: string, scale: number, top: number): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = numbers.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const [first = 0, second = 0] = values;
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    if (command === 'l') [x, y] = [x + first, y + second];
    if (command === 'H') x = first;
    if (command === 'V') y = first;
    if (command === 'h') x += first;
    if (command === 'v') y += first;
    xs.push(x);
    ys.push(y);
  }
  return {
    name,
    left: Math.min(...xs) * scale,
    right: Math.max(...xs) * scale,
    top: top + Math.min(...ys) * scale,
    bottom: top + Math.max(...ys) * scale,
  };
}

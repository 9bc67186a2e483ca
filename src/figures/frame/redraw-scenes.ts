import { sceneSizes, type Scene, type SceneSize } from './scene.ts';
import { writeScene } from './write-scene.ts';

/** Draws a part of a figure anew, in every size that the page has of it. */
export function redrawScenes(
  figure: HTMLElement,
  type: string,
  layout: (size: SceneSize) => Scene,
): void {
  for (const size of Object.values(sceneSizes)) {
    const drawn = figure.querySelector(`.scene-${size.name}[data-type="${type}"]`);
    if (drawn) drawn.innerHTML = writeScene(layout(size));
  }
}

import type { FigureTable } from './figure-data.ts';
import { applyState, withState } from './figure-state.ts';
import { loadFigureWords } from './figure-words.ts';
import { oneStop } from './one-stop.ts';
import type { Scene, SceneSize } from './scene.ts';

/** What a chart that recomputes in the browser brings along, in its element.ts. */
export interface ChartBehaviour {
  /** Takes the figure and lets its picture and table follow its controls. */
  readonly connect: (figure: HTMLElement) => void;
  /** Takes the figure and gives its table in the present state. */
  readonly currentTable: (figure: HTMLElement) => FigureTable;
  /** The drawing in the present state, for a file. */
  readonly currentScene?: (figure: HTMLElement, size: SceneSize) => Scene;
}

// By the name of the type, or of the figure that has a tag of its own.
const behaviours = import.meta.glob<ChartBehaviour>('../*/element.ts');

function behaviourOf(figure: HTMLElement): (() => Promise<ChartBehaviour>) | undefined {
  const types = [...figure.querySelectorAll<HTMLElement>('[data-type]')];
  return [...types.map(({ dataset }) => dataset['type']), figure.dataset['chart']]
    .map((name) => behaviours[`../${name}/element.ts`])
    .find((load) => load !== undefined);
}

const enhanced = new WeakMap<HTMLElement, Promise<void>>();

/**
 * Gives a figure of the page all that scripts add: state in the address, tour, files of the present state. Once: on a page
 * of its own a figure is asked for by that page and by its frame.
 */
export function enhanceFigure(figure: HTMLElement): Promise<void> {
  const begun = enhanced.get(figure) ?? enhance(figure);
  enhanced.set(figure, begun);
  return begun;
}

async function enhance(figure: HTMLElement): Promise<void> {
  joinTools(figure);
  const load = behaviourOf(figure);
  const [loadedWords, behaviour, tour, share, files] = await Promise.all([
    orNothing(loadFigureWords()),
    orNothing(load?.()),
    orNothing(import('./tour-figure.ts')),
    orNothing(import('./share-figure.ts')),
    orNothing(import('./save/offer-files.ts')),
  ]);
  const words = loadedWords?.script;
  if (words) behaviour?.connect(figure);
  applyState(figure, new URLSearchParams(location.search));
  figure.addEventListener('input', () => {
    // The form that it follows keeps the address.
    if (figure.dataset['told']) return;
    const query = withState(figure, new URLSearchParams(location.search)).toString();
    const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
    history.replaceState(history.state, '', address);
  });
  if (words) tour?.tourFigure(figure, words);
  if (words) share?.shareFigure(figure, words);
  const draw = behaviour?.currentScene;
  files?.offerFiles(figure, () => ({
    table: behaviour?.currentTable(figure),
    scene: draw && ((size) => draw(figure, size)),
  }));
  // Its sliders show (range-control.css) once something answers them.
  if (words && (behaviour || !load)) figure.dataset['ready'] = '';
}

// What can be opened below a figure is one stop of the Tab key, with the figure's title for a name.
function joinTools(figure: HTMLElement): void {
  const tools = figure.querySelector('.figure-tools');
  const title = figure.getAttribute('aria-labelledby');
  if (!tools || title === null) return;
  tools.setAttribute('role', 'toolbar');
  tools.setAttribute('aria-labelledby', title);
  oneStop([...tools.querySelectorAll<HTMLElement>(':scope > details > summary')]);
}

/** What a promise gives, or undefined: a file that does not come takes nothing else down. */
async function orNothing<Value>(promise: Promise<Value> | undefined): Promise<Value | undefined> {
  try {
    return await promise;
  } catch {
    return undefined;
  }
}

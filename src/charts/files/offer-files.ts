import { describeState, withState } from '../frame/figure-state.ts';
import type { FigureTable } from '../frame/figure-data.ts';

/**
 * Takes a figure and a getter of its present table (undefined where no number depends on the state). Its four links give
 * the stored files as long as it is in its first state; in another one the file is made here, when it is asked for.
 */
export function offerFiles(figure: HTMLElement, table: () => FigureTable | undefined): void {
  for (const link of figure.querySelectorAll<HTMLAnchorElement>('.figure-files a')) {
    link.addEventListener('click', async (event) => {
      const state = describeState(figure);
      if (Object.keys(state).length === 0 || !event.isTrusted) return;
      event.preventDefault();
      const query = withState(figure, new URLSearchParams());
      const { presentFile } = await import('./present-file.ts');
      const file = await presentFile(figure, link, state, table());
      const [name = '', language, type] = (link.pathname.split('/').at(-1) ?? '').split('.');
      const save = document.createElement('a');
      save.href = URL.createObjectURL(file);
      save.download = [[name, ...query.values()].join('-'), language, type].join('.');
      save.click();
      URL.revokeObjectURL(save.href);
    });
  }
}

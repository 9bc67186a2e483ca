import { describeState, withState } from '../figure-state.ts';
import type { Present } from './present-file.ts';

/**
 * Takes a figure and a getter of what depends on its state. Its links give the
 * stored files as long as it is in its first state. Each view has stored pictures of its own; whatever else depends on the
 * state is made here, when it is asked for.
 */
export function offerFiles(figure: HTMLElement, present: () => Present): void {
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('.figure-files a')];
  const stored = new Map(links.map((link) => [link, link.href]));
  const { control = '', chart = '' } = figure.dataset;
  const isPicture = ({ dataset }: HTMLAnchorElement) => /svg|png/.test(dataset['type'] ?? '');

  const follow = () => {
    const view = withState(figure, new URLSearchParams()).get(control);
    for (const [link, address] of stored) {
      const name = view && isPicture(link) ? `/${chart}-${view}.` : `/${chart}.`;
      link.href = address.replace(`/${chart}.`, name);
    }
  };
  if (control) {
    follow();
    figure.addEventListener('input', follow);
  }

  for (const [link, address] of stored) {
    link.addEventListener('click', async (event) => {
      const state = describeState(figure);
      const made = control ? link.dataset['type'] === 'json' : true;
      if (!made || Object.keys(state).length === 0) return;
      event.preventDefault();
      const values = withState(figure, new URLSearchParams()).values();
      const { presentFile } = await import('./present-file.ts');
      const file = await presentFile(address, state, present());
      const [name, ...endings] = (address.split('/').at(-1) ?? '').split('.');
      const save = document.createElement('a');
      save.href = URL.createObjectURL(file);
      save.download = [[name, ...values].join('-'), ...endings].join('.');
      save.click();
      URL.revokeObjectURL(save.href);
    });
  }
}

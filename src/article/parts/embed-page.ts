import { withState } from '../../figures/frame/figure-state.ts';

/**
 * The page of one figure. It says to the page that frames it how high it is (px), whenever that changes; its links
 * leave the frame, and the one to the text takes the figure's state along.
 */
class EmbedPage extends HTMLElement {
  connectedCallback(): void {
    const { figure: id, message: type } = this.dataset;
    const figure = this.querySelector('figure');
    const back = this.querySelector<HTMLAnchorElement>('footer a');
    if (!figure || !back) return;
    for (const link of figure.querySelectorAll<HTMLAnchorElement>('a[rel]')) link.target = '_blank';
    void leadBack(figure, back);
    if (window.parent === window) return;
    new ResizeObserver(() => {
      const height = Math.ceil(this.getBoundingClientRect().height);
      window.parent.postMessage({ type, figure: id, height }, '*');
    }).observe(this);
  }
}

async function leadBack(figure: HTMLElement, back: HTMLAnchorElement): Promise<void> {
  try {
    const { enhanceFigure } = await import('../../figures/frame/enhance-figure.ts');
    await enhanceFigure(figure);
    const follow = () => {
      back.search = withState(figure, new URLSearchParams()).toString();
    };
    follow();
    figure.addEventListener('input', follow);
  } catch {
    // The figure stays as the HTML has it, and so does the link.
  }
}

customElements.define('embed-page', EmbedPage);

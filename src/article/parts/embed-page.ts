import { heightMessage } from '../../figures/frame/embed-code.ts';
import { enhanceFigure } from '../../figures/frame/enhance-figure.ts';
import { withState } from '../../figures/frame/figure-state.ts';

/**
 * The page of one figure. It says to the page that frames it how high it is (px), whenever that changes; its links
 * leave the frame, and the one to the text takes the figure's state along.
 */
class EmbedPage extends HTMLElement {
  connectedCallback(): void {
    const { figure: id } = this.dataset;
    const figure = this.querySelector('figure');
    const back = this.querySelector<HTMLAnchorElement>('footer a');
    if (!figure || !back) return;
    for (const link of figure.querySelectorAll<HTMLAnchorElement>('a[rel]')) link.target = '_blank';
    const follow = () => {
      back.search = withState(figure, new URLSearchParams()).toString();
    };
    void enhanceFigure(figure).then(() => {
      follow();
      figure.addEventListener('input', follow);
    });
    if (window.parent === window) return;
    new ResizeObserver(() => {
      const height = Math.ceil(this.getBoundingClientRect().height);
      window.parent.postMessage({ type: heightMessage, figure: id, height }, '*');
    }).observe(this);
  }
}

customElements.define('embed-page', EmbedPage);

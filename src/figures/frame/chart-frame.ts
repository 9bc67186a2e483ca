/**
 * Loads a figure's scripts when it comes near the screen, or at once where its state is not the one in the HTML: where
 * the address names one, or the browser put the controls back as the reader left them; and that of the calculator, whose
 * form comes with them.
 */
class ChartFrame extends HTMLElement {
  connectedCallback(): void {
    const figure = this.closest('figure');
    if (!figure) return;
    const start = async () => {
      try {
        const { enhanceFigure } = await import('./enhance-figure.ts');
        await enhanceFigure(figure);
      } catch {
        // The network is gone, or the reader is: the figure stays as the HTML has it, without data-ready.
      }
    };
    const controls = [...figure.querySelectorAll<HTMLInputElement>('input[name]')];
    const changed = controls.some((input) =>
      input.type === 'radio'
        ? input.checked !== input.defaultChecked
        : input.value !== input.defaultValue,
    );
    if (changed || location.search !== '' || figure.closest('calculator-form')) {
      void start();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void start();
      },
      { rootMargin: '600px' },
    );
    observer.observe(figure);
  }
}

customElements.define('chart-frame', ChartFrame);

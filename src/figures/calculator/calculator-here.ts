/** In a text: opened, it fetches the form from the calculator's own page; the link to that page stays where that fails. */
class CalculatorHere extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const link = this.querySelector<HTMLAnchorElement>('details a');
    const status = this.querySelector('[role="status"]');
    if (!details || !link || !status) return;
    const load = async () => {
      try {
        const response = await fetch(link.href);
        // The form alone: a whole page, parsed here, would bring its own styles and policy along.
        const [form] = /<calculator-form>.*<\/calculator-form>/s.exec(await response.text()) ?? [];
        if (!response.ok || !form) throw new Error(`${response.url}: ${response.status}`);
        link.replaceWith(document.createRange().createContextualFragment(form));
      } catch {
        status.textContent = status.getAttribute('data-failed');
      }
    };
    details.addEventListener('toggle', () => void load(), { once: true });
  }
}

customElements.define('calculator-here', CalculatorHere);

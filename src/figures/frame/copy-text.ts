/**
 * The text stands there for everybody, to be selected, or in a file that a link beside it leads to. With scripts, a button copies it and says so; where the browser
 * does not let it, the text is selected for the reader's own keyboard.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('pre');
    const { address, copy = '', copied = '', failed = '' } = this.dataset;
    if (!(text ?? address) || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    // Empty from the start: a live region speaks only of what changes in it.
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      status.textContent = '';
      try {
        const words = text ? text.textContent : await (await fetch(address ?? '')).text();
        await navigator.clipboard.writeText(words);
        status.textContent = copied;
      } catch {
        if (text) getSelection()?.selectAllChildren(text);
        status.textContent = failed;
      }
    });
    this.append(button, status);
  }
}

customElements.define('copy-text', CopyText);

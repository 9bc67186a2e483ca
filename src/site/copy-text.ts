/**
 * The text stands there for everybody, to be selected. With scripts, a button copies it and says so; where the browser
 * does not let it, the text is selected for the reader's own keyboard.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('pre');
    if (!text || this.querySelector('button')) return;
    const { copy = '', copied = '', failed = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    // Empty from the start: a live region speaks only of what changes in it.
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      status.textContent = '';
      try {
        await navigator.clipboard.writeText(text.textContent);
        status.textContent = copied;
      } catch {
        getSelection()?.selectAllChildren(text);
        status.textContent = failed;
      }
    });
    this.append(button, status);
  }
}

customElements.define('copy-text', CopyText);

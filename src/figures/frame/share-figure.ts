import { embedCode } from './embed-code.ts';
import { withState } from './figure-state.ts';
import type { FigureWords } from './figure-words.ts';

/** Takes a figure and words: its link, its code for other sites and its enlarged view follow its present state. */
export function shareFigure(figure: HTMLElement, words: FigureWords['script']): void {
  const tools = figure.querySelector('chart-frame');
  const link = tools?.querySelector<HTMLAnchorElement>('.figure-link');
  const enlarge = tools?.querySelector<HTMLAnchorElement>('.figure-enlarge');
  if (!link || !enlarge) return;
  const title = figure.querySelector('.figure-title')?.textContent.trim() ?? '';
  const codeAddress = new URL(enlarge.href);
  const code = document.createElement('pre');
  const copyCode = document.createElement('copy-text');
  Object.assign(copyCode.dataset, {
    copy: words.copyCode,
    copied: words.copied,
    failed: words.failedCode,
  });
  copyCode.append(code);
  // Its button is the one of CopyText.astro, which every text has. Should that not come, the code can be selected.
  const lead = document.createElement('p');
  lead.textContent = words.embed;
  link.parentElement?.after(lead, copyCode);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const follow = () => {
    const own = withState(figure, new URLSearchParams()).toString();
    for (const address of [link, enlarge]) address.search = own;
    codeAddress.search = own;
    code.textContent = embedCode(codeAddress.href, title);
  };
  follow();
  figure.addEventListener('input', follow);
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = words.copied;
    } catch {
      // The address bar has it then.
      location.hash = link.hash;
      status.textContent = words.failed;
    }
  });
  link.after(' ', status);

  // A whole screen where the browser gives one; else the link leads to the figure's own page.
  if (!document.fullscreenEnabled) return;
  const larger = enlarge.textContent;
  enlarge.addEventListener('click', (event) => {
    event.preventDefault();
    void (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen());
  });
  figure.addEventListener('fullscreenchange', () => {
    enlarge.textContent = document.fullscreenElement === figure ? words.reduce : larger;
  });
}

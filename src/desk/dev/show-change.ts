import { patchNode } from './patch-node.ts';

// In `npm run dev`: puts what was saved into the page as it stands, where the reader is.
const read = async () => {
  const answer = await fetch(location.href);
  if (!answer.ok) throw new Error(`${location.href} answers ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

if (import.meta.hot) {
  let last = read();
  import.meta.hot.on('content:changed', async () => {
    try {
      const [before, after] = [await last, await read()];
      const [main, was, is] = [document, before, after].map((page) => page.querySelector('main'));
      if (!main || !was || !is) throw new Error('the page has no <main>');
      document.title = after.title;
      patchNode(main, was, is);
      last = Promise.resolve(after);
    } catch {
      location.reload();
    }
  });
}

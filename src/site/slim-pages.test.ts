import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { slimPage } from './slim-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it("a page's policy keeps the hashes of its own styles and scripts, and no others", () => {
  const [style, script] = ['a > b{color:red}', 'if (1 < 2) go()'];
  const page = (hashes: string) =>
    `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${hashes}"></head><style>${style}</style><script type="module">${script}</script>`;
  const all = [style, script, 'another page'].map((text) => ` ${hash(text)}`).join('');
  const own = [style, script].map((text) => ` ${hash(text)}`).join('');
  expect(slimPage(page(all))).toBe(page(own));
});

it('empty shapes lose their end tags, and nothing else does', () => {
  expect(slimPage('<g><rect x="1"></rect><text></text><path d=""></path></g>')).toBe(
    '<g><rect x="1"/><text></text><path d=""/></g>',
  );
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { slimPage } from './slim-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it("a page's policy has the hashes of its own styles, as one, and of its own scripts, and no others", () => {
  const [first, second, script] = ['a > b{color:red}', 'b{color:blue}', 'if (1 < 2) go()'];
  const data = '<script type="application/ld+json">{}</script>';
  const page = (scripts: string, styles: string, elements: string) =>
    `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">${elements}</head><script>${script}</script>${data}`;
  const other = ` ${hash('another page')}`;
  const before = page(
    other,
    ` ${hash(first)}${other}`,
    `<style>${first}</style><style>${second}</style>`,
  );
  const style = `${first}\n${second}`;
  expect(slimPage(before)).toBe(
    page(` ${hash(script)}`, ` ${hash(style)}`, `<style>${style}</style>`),
  );
});

it('empty shapes lose their end tags, and nothing else does', () => {
  expect(slimPage('<g><rect x="1"></rect><text></text><path d=""></path></g>')).toBe(
    '<g><rect x="1"/><text></text><path d=""/></g>',
  );
});

it('cells, rows and items end where the next begins', () => {
  const table = (cell: string, row: string) =>
    `<table><tbody><tr><th>a${cell}<td>b${cell}${row}<tr><td>c${cell}${row}</tbody></table>`;
  expect(slimPage(table('</th>', '</tr>'))).toBe(table('', ''));
  expect(slimPage('<ul><li>a</li><li>b</li></ul>')).toBe('<ul><li>a<li>b</ul>');
});

it('paragraphs and terms end where the next begins or their parent ends, not inside a link', () => {
  expect(slimPage('<div><p>a</p><p>b</p></div><a><p>c</p></a>')).toBe(
    '<div><p>a<p>b</div><a><p>c</p></a>',
  );
  expect(slimPage('<dl><div><dt>a</dt><dd>b</dd></div></dl>')).toBe(
    '<dl><div><dt>a<dd>b</div></dl>',
  );
});

it('fonts lose the hash in their names, their files keep it', () => {
  const style = (name: string) =>
    `<style>@font-face{font-family:"${name}";src:url("/a-b/0c600fbe069e3b4d.woff2")}</style>`;
  expect(slimPage(style('Sans-0c600fbe069e3b4d fallback: Arial'))).toBe(
    style('Sans fallback: Arial'),
  );
});

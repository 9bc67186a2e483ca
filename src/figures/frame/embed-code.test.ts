import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

const address = 'https://cost-of-ai.example/pt/embed/a/b/?context=8&name="<b>';
const title = `Custo < 1 & "só" > 0: d'água`;

it('the code for other sites is HTML, whatever signs stand in the address and the title', () => {
  const [frame = ''] = embedCode(address, title).split('\n');
  expect(frame).toBe(
    `<iframe src="https://cost-of-ai.example/pt/embed/a/b/?context=8&amp;name=&quot;&lt;b&gt;" title="Custo &lt; 1 &amp; &quot;só&quot; &gt; 0: d'água" width="100%" height="640" style="border:0" loading="lazy"></iframe>`,
  );
});

it('a page that takes the code in has one frame, of that address and title, and one script', () => {
  const { body } = new JSDOM(`<body>${embedCode(address, title)}`).window.document;
  expect([...body.children].map(({ tagName }) => tagName)).toEqual(['IFRAME', 'SCRIPT']);
  const frame = body.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(address);
  expect(frame?.title).toBe(title);
});

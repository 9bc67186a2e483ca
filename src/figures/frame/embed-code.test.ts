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

/** Runs the code in a page of another site; gives what sends messages as from the frame, or from one of the site's own. */
function runCode() {
  const { window } = new JSDOM(`<body><iframe></iframe>${embedCode(address, title)}`, {
    runScripts: 'dangerously',
  });
  const [stranger, frame] = window.document.querySelectorAll('iframe');
  const send = (data: unknown, origin: string, source = frame?.contentWindow) => {
    window.dispatchEvent(new window.MessageEvent('message', { data, origin, source }));
    return frame?.height;
  };
  return { send, stranger };
}

const site = 'https://cost-of-ai.example';
const type = 'cost-of-ai:height';

it('its frame follows the height that the figure tells', () => {
  const { send } = runCode();
  expect(send({ type, height: 712.4 }, site)).toBe('713');
});

it('no other frame and no other site sets a height, and no height is absurd', () => {
  const { send, stranger } = runCode();
  expect(send({ type, height: 300 }, 'https://evil.example')).toBe('640');
  expect(send({ type, height: 300 }, 'null')).toBe('640');
  send({ type, height: 300 }, 'https://evil.example', stranger?.contentWindow);
  expect(stranger?.height).toBe('');
  // Another figure of ours on the same page has a height of its own.
  expect(send({ type, height: 300 }, site, stranger?.contentWindow)).toBe('640');
  expect(send({ type: 'other', height: 300 }, site)).toBe('640');
  for (const height of ['', 'x', null, undefined, {}, NaN, -5, 0]) {
    expect(send({ type, height }, site), String(height)).toBe('640');
  }
  expect(send(null, site)).toBe('640');
  expect(send({ type, height: 1e9 }, site)).toBe('8000');
  expect(send({ type, height: 1 }, site)).toBe('100');
});

import { test } from './project-copy.ts';
import { expect, explainerPages } from './site.ts';

const [explained] = explainerPages;
if (!explained) throw new Error('there is no explainer');
const folder = `content/${explained.explainer.id}`;
const text = `${folder}/${explained.language}.mdx`;
const facts = `${folder}/facts.yaml`;

// Each single mistake and what is said of it: src/content/explainer/mistakes.test.ts.
test('the build stops and lists every mistake at once, each with its place, its line and a mark under it', ({
  copy,
}) => {
  copy.replace(text, '\n## ', '\nEram 777 placas.\n\nEra barato.Era?\n\n## ');
  copy.replace(facts, 'unit: usd\n', 'unit: used\n');
  const { ok, output } = copy.build();
  expect(ok, output).toBe(false);
  const line = copy.read(text).split('777')[0]?.split('\n').length ?? 0;
  expect(output).toContain(`${text}:${line}:6  the number "777" is typed into the text`);
  expect(output).toContain('    Eram 777 placas.\n         ^\n');
  expect(output).toContain(`${text}:${line + 2}:1  a space is missing after a mark`);
  expect(output).toContain('.unit is "used"');
  expect(output).toContain('Did you mean "usd"?');
});

test('the build stops on interface words that one language lacks', ({ copy }) => {
  copy.replace('src/language/en.json', '"skip": "Skip to the text",', '');
  const { ok, output } = copy.build();
  expect(ok, output).toBe(false);
  expect(output).toMatch(/src\/language\/en\.json:\d+:\d+ {2}lacks "site\.skip"/);
});

test('a text saved on Windows, with a byte order mark, is built as any other', ({ copy }) => {
  test.slow();
  for (const file of [text, facts]) {
    copy.write(file, `\ufeff${copy.read(file).replaceAll('\n', '\r\n')}`);
  }
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);
  const page = `dist${explained.address}index.html`;
  const sentences = (html: string) => html.replaceAll(/<[^>]*>|\s+/g, ' ');
  expect(sentences(copy.read(page))).toContain(explained.frontmatter.title);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small content that is in order: one reported, one estimated and one calculated fact in the folder "x". */
const soundContent = {
  'x/facts.yaml': `hours:
  label: { pt: 'Horas', en: 'Hours' }
  kind: reported
  value: 2.788 million
  unit: gpu-hour
  date: 2024-12-26
  source: report
price:
  label: { pt: 'Aluguel', en: 'Rent' }
  kind: estimated
  value: 2
  unit: usd-per-gpu-hour
  date: 2024-12
  source: analyst
cost:
  label: { pt: 'Custo', en: 'Cost' }
  kind: calculated
  formula: hours * price
  unit: usd
  digits: 4
  date: 2024
`,
  'x/sources.yaml': `report: { author: A, title: R, publisher: P, date: 2024, language: en, read: primary }
analyst: { author: B, title: S, publisher: P, date: 2025, language: en, read: copy }
`,
  'x/claims.yaml': `C1:
  section: money
  article: { pt: 'Custou pouco', en: 'It was cheap' }
  verdict: partly
  short: { pt: 'só em parte', en: 'in part alone' }
  note: { pt: 'Custou {cost}.', en: 'It cost {cost}.' }
  sources: [{ id: report }]
`,
  'x/corrections.yaml': '{}',
  'x/gaps.yaml': '{}',
  'glossary.yaml': `gpu:
  term: { pt: 'GPU', en: 'GPU' }
  definition: { pt: 'Um chip.', en: 'A chip.' }
`,
} as const;

/** A content folder that is removed after the test: the sound content with `files` written over it. */
export function contentFolder(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of Object.entries({ ...soundContent, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** A file of the sound content with a change to its text, for contentFolder; fails where nothing changes. */
export function changed(
  name: keyof typeof soundContent,
  from: string,
  to: string,
): Record<string, string> {
  const text = soundContent[name].replace(from, to);
  if (text === soundContent[name]) throw new Error(`"${from}" is not in ${name}`);
  return { [name]: text };
}

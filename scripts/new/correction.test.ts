import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { contentFolder } from '../../src/content/ledger/test-content.ts';
import { collectAnswers } from './answers.ts';
import { correction } from './correction.ts';

const ids = ['x', 'hours-2026-12'];

// The command works in the folder that it is run in.
function openProject(): void {
  vi.stubEnv('TODAY', '2026-12-05');
  const published = `{
    "date": "2026-11-28",
    "facts": {
      "cost": { "pt": "US$ 5,576 milhões", "en": "$5.576 million" },
      "hours": { "pt": "2,664 milhões de horas", "en": "2.664 million hours" }
    },
    "verdicts": { "C1": "wrong" },
    "corrections": []
  }`;
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(contentFolder({ 'x/published.json': published }), join(project, 'content'), {
    recursive: true,
  });
  const before = process.cwd();
  process.chdir(project);
  onTestFinished(() => {
    process.chdir(before);
    rmSync(project, { recursive: true });
  });
}

async function answer(...replies: readonly string[]) {
  const asked: string[] = [];
  const left = [...replies];
  const answers = await collectAnswers(correction.fields, ids, {}, (question) => {
    asked.push(question.replaceAll('\u00a0', ' '));
    return Promise.resolve(left.shift() ?? '');
  });
  return { asked, answers };
}

const words = ['Horas', 'Hours'];
const reasons = ['Erro.', 'A slip.'];

it('of a number takes what was published and what stands there now, and asks again where a day, an id or a text is wrong', async () => {
  openProject();
  expect(await correction.before?.(ids)).toEqual([
    'Changed since it was published: fact hours, 2,664 milhões de horas · 2.664 million hours → 2,788 milhões de horas de GPU · 2.788 million GPU hours',
    'Changed since it was published: claim C1, Errado · Wrong → Em parte · Partly right',
  ]);
  const numbers = ['hour', 'cost', 'hours'];
  const days = ['2026-13-01', '2027-01-01', '2026-11-27', '2026-12-01'];
  const { asked, answers } = await answer(...numbers, ...days, '', ...words, ...reasons);
  expect(answers).toEqual({
    fact: 'hours',
    date: '2026-12-01',
    'what-pt': 'Horas',
    'what-en': 'Hours',
    'old-pt': '2,664 milhões de horas',
    'old-en': '2.664 million hours',
    'new-pt': '2,788 milhões de horas de GPU',
    'new-en': '2.788 million GPU hours',
    'why-pt': 'Erro.',
    'why-en': 'A slip.',
  });
  expect(asked.map((question) => question.split('\n')[0])).toEqual([
    'The id of the number (Enter, if it is none): ',
    'The answer names no fact of content/x. Did you mean "hours"?',
    expect.stringContaining('The answer names "cost", whose number is the same'),
    'The day of the correction, as 2026-11-20: ',
    'The answer "2026-13-01" is no date: write YYYY-MM-DD',
    expect.stringContaining('The answer is 2027-01-01, which is in the future'),
    expect.stringContaining(
      'The answer is before 2026-11-28, when the explainer was last published',
    ),
    'What was corrected, in pt: ',
    'The answer is empty: write an answer',
    'What was corrected, in en: ',
    'What stood there, as readers saw it, in pt: 2,664 milhões de horas',
    'Why, in en: ',
  ]);
});

it('of a verdict takes its words', async () => {
  openProject();
  const { answers } = await answer('', 'C1', '2026-12-01', ...words, ...reasons);
  expect(answers).toMatchObject({ 'old-en': 'Wrong', 'new-en': 'Partly right', claim: 'C1' });
});

it('of words alone asks what stood there', async () => {
  openProject();
  const said = ['Antes', 'Before', 'Agora', 'Now'];
  const { answers } = await answer('', '', '2026-12-01', ...words, ...said, ...reasons);
  expect(answers).toMatchObject({ 'old-pt': 'Antes', 'new-en': 'Now' });
  expect(answers).not.toHaveProperty('fact');
});

it('of an explainer that is not there, or with a bad id, is refused before anything is asked', async () => {
  openProject();
  await expect(correction.before?.(['z', 'hours-2026-12'])).rejects.toThrow('no explainer "z"');
  await expect(correction.before?.(['x', 'Hours'])).rejects.toThrow('"Hours" is no id');
});

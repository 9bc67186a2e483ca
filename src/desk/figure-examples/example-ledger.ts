import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLedger } from '../../content/ledger/ledger.ts';
import { figureExamples } from './figure-examples.ts';

const empty = ['x/claims.yaml', 'x/corrections.yaml', 'x/gaps.yaml', 'glossary.yaml'];

/** The ledger that the guide's examples belong to, each a figure under its type's name, and every problem that it has. */
export function readExampleLedger(): ReturnType<typeof readLedger> {
  const root = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    cpSync('src/desk/figure-examples/example', join(root, 'x'), { recursive: true });
    for (const file of empty) writeFileSync(join(root, file), '{}\n');
    for (const folder of ['figures', 'data']) mkdirSync(join(root, 'x', folder));
    for (const [type, { yaml, data }] of figureExamples()) {
      writeFileSync(join(root, 'x/figures', `${type}.yaml`), yaml);
      if (data) writeFileSync(join(root, 'x/data', data.name), data.text);
    }
    return readLedger(root, 'x');
  } finally {
    rmSync(root, { recursive: true });
  }
}

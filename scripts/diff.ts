import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExplainers } from '../src/content/explainer/explainers.ts';
import { everyLanguage } from '../src/language/languages.ts';
import { describeChange, type ContentVersion } from '../src/desk/review/describe-change.ts';
import { explainerTexts, glossaryTexts } from '../src/content/translations/twin-texts.ts';

// npm run diff -- main: what the change since that commit does to readers, as Markdown for a pull request.
const [commit] = process.argv.slice(2);
if (!commit) {
  process.stderr.write('Say since which commit: npm run diff -- main\n');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'content-before-'));
try {
  const archive = spawnSync('git', ['archive', commit, 'content'], { maxBuffer: 1e9 });
  if (archive.status !== 0) {
    process.stderr.write(
      `Git knows no content of "${commit}": write a commit, a branch or a tag (git log lists them).\n`,
    );
    process.exitCode = 1;
  } else {
    spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
    const before = join(folder, 'content');
    // What a file of that time lacks is not news.
    for (const name of ['names.yaml', 'glossary.yaml']) {
      if (!existsSync(join(before, name))) cpSync(join('content', name), join(before, name));
    }
    process.stdout.write(describeChange(readVersion(before), readVersion('content')));
  }
} finally {
  rmSync(folder, { recursive: true });
}

function readVersion(root: string): ContentVersion {
  const { explainers } = readExplainers(root);
  const texts = explainers.map(({ id, pages }) => {
    const outlines = everyLanguage((language) => pages[language].outline);
    return [id, explainerTexts(root, id, outlines)] as const;
  });
  return { explainers, texts: new Map([...texts, ['glossary', glossaryTexts(root)]]) };
}

import { rmSync } from 'node:fs';
import { bareProject } from './benchmark/bare-project.ts';
import { copyProject } from './copy-project.ts';
import { multiplyExplainers } from './benchmark/multiply-explainers.ts';
import { timeBuild, type Build } from './benchmark/time-build.ts';
import { timeSavedChange } from './benchmark/time-saved-change.ts';
import { machine } from './measuring/machine.ts';
import { median } from './measuring/median-load.ts';
import { printTable } from './measuring/print-table.ts';

// npm run bench:build [-- 1 10]: builds the site with so many copies of the explainer, and the same text as bare Astro pages;
// then saves changes while `astro dev` runs.
const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [1, 10, 50, 200];

const measured: { count: number; site: Build; again: Build; bare: Build }[] = [];
for (const count of counts) {
  const root = copyProject();
  multiplyExplainers(root, count);
  const bareRoot = bareProject(count);
  try {
    const site = await timeBuild(root);
    const again = await timeBuild(root, 'pictures kept');
    const bare = await timeBuild(bareRoot);
    measured.push({ count, site, again, bare });
    process.stderr.write(
      `${count}: ${site.seconds.toFixed(1)} s, again ${again.seconds.toFixed(1)} s, bare ${bare.seconds.toFixed(1)} s\n`,
    );
  } finally {
    for (const folder of [root, bareRoot]) rmSync(folder, { recursive: true });
  }
}
const root = copyProject();
const saved = await timeSavedChange(root, Number(process.env['TEST_PORT'] ?? 4329), 5).finally(() =>
  rmSync(root, { recursive: true }),
);

const memory = ({ megabytes }: Build) => megabytes?.toFixed(0) ?? 'unknown';
const milliseconds = (seconds: number) => (seconds * 1000).toFixed(0);
process.stdout.write(machine());
printTable([
  [
    'explainers',
    'pages',
    'build, s',
    'peak, MB',
    'ms a page',
    'ms a further page',
    'with pictures kept, s',
    'ms a further page',
    'bare, s',
    'bare peak, MB',
    'beyond bare, ms a page',
    'with pictures kept',
  ],
  ...measured.map(({ count, site, again, bare }, index) => {
    const before = measured[index - 1];
    const slope = (build: Build, less: Build | undefined) =>
      less ? milliseconds((build.seconds - less.seconds) / (build.pages - less.pages)) : '';
    return [
      String(count),
      String(site.pages),
      site.seconds.toFixed(1),
      memory(site),
      milliseconds(site.seconds / site.pages),
      slope(site, before?.site),
      again.seconds.toFixed(1),
      slope(again, before?.again),
      bare.seconds.toFixed(1),
      memory(bare),
      milliseconds((site.seconds - bare.seconds) / site.pages),
      milliseconds((again.seconds - bare.seconds) / site.pages),
    ];
  }),
]);
process.stdout.write(
  `\nFrom saving an MDX file to the change on the screen: ${median(saved).toFixed(0)} ms (median of ${saved.map((time) => time.toFixed(0)).join(', ')})\n`,
);

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownEnvironment, test } from './project-copy.ts';
import { built, expect } from './site.ts';

/** Every file below a folder with what stands in it. */
function filesIn(folder: string): Map<string, string> {
  const files = globSync('**', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(files.sort().map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** The names of the files that two folders do not have in common, byte for byte. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
}

/** Starts a build and kills it, and all that it started, as soon as pages stand on the disk. */
async function buildAndKill(root: string): Promise<void> {
  const child = spawn('node', ['scripts/build.ts'], {
    cwd: root,
    env: ownEnvironment(root),
    detached: true,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  try {
    const pages = () => globSync('.dist-next/**/*.html', { cwd: root }).length;
    await expect.poll(pages, { intervals: [50], timeout: 120_000 }).toBeGreaterThan(0);
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  }
  await ended;
}

test.use({ drawsAnew: true });

test('two builds of one commit are the same, byte for byte; no failed or killed build touches the last good one', async ({
  copy,
}) => {
  const dist = join(copy.root, 'dist');
  const mistakes = [
    ['content/lighthouse-lamps/en.mdx', '<Chart id="bars" />', '<Chart id="bar" />'],
    [
      'src/pages/index.astro',
      "from '../layouts/BarePage.astro'",
      "from '../layouts/BarrelPage.astro'",
    ],
  ] as const;

  cpSync(built, dist, { recursive: true });
  const good = filesIn(dist);
  expect(good.size).toBeGreaterThan(100);

  for (const [file, from, to] of mistakes) {
    await test.step(`a mistake in ${file}`, () => {
      copy.replace(file, from, to);
      expect(copy.build().ok).toBe(false);
      expect(differences(good, filesIn(dist))).toEqual([]);
      copy.replace(file, to, from);
    });
  }

  await test.step('killed while it builds', async () => {
    await buildAndKill(copy.root);
    expect(differences(good, filesIn(dist))).toEqual([]);
  });

  await test.step('another build of the project at work: named, and left alone', () => {
    copy.write('.dist-lock', String(process.pid));
    const { ok, output } = copy.build();
    expect(ok).toBe(false);
    expect(output).toContain(`Another build of this project is running (process ${process.pid})`);
    expect(copy.read('.dist-lock')).toBe(String(process.pid));
    expect(differences(good, filesIn(dist))).toEqual([]);
    // A process that is there no more keeps nobody away: below.
    copy.write('.dist-lock', String(2 ** 30));
  });

  await test.step('killed between the two renames', () => {
    renameSync(dist, join(copy.root, '.dist-old'));
    const [file, from, to] = mistakes[0];
    copy.replace(file, from, to);
    expect(copy.build().ok).toBe(false);
    expect(differences(good, filesIn(dist))).toEqual([]);
    copy.replace(file, to, from);
  });

  await test.step('mended, it builds the same: in another folder, at another time, each picture drawn anew', () => {
    const { ok, output } = copy.build();
    expect(ok, output).toBe(true);
    expect(differences(good, filesIn(dist))).toEqual([]);
  });
});

import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { describeProblem, type Problem } from '../../content/ledger/problem.ts';
import { showProblems } from '../../content/ledger/show-problems.ts';

const reader = `${process.cwd()}/src/desk/dev/read-again.ts`;

/** How long after a saved file Astro may ask for a reload on its account, in ms. */
const patience = 1500;

/** While writing (`npm run dev`): a saved file of the content is checked and shown at once, or its mistakes over the page. */
export function showContent(): AstroIntegration {
  return {
    name: 'show-content',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/desk/dev/show-change.ts';");
        injectRoute({
          pattern: '/dev/side-by-side/[explainer]',
          entrypoint: './src/desk/dev/SideBySide.astro',
        });
        injectRoute({
          pattern: '/dev/translations',
          entrypoint: './src/desk/dev/TranslationsPage.astro',
        });
        injectRoute({
          pattern: '/dev/figures',
          entrypoint: './src/desk/dev/FiguresPage.astro',
        });
        updateConfig({ vite: { plugins: [onContent()] } });
      },
    },
  };
}

function onContent(): Plugin {
  let saved = -Infinity;
  let broken = false;
  return {
    name: 'show-content',
    enforce: 'pre',
    configureServer(server) {
      const { hot } = server.environments.client;
      const send = hot.send.bind(hot) as (payload: unknown, data?: unknown) => void;
      // The page changes its text in place: Astro's own reload would come a second time and later.
      hot.send = (payload: unknown, data?: unknown) => {
        const reload =
          typeof payload === 'object' &&
          payload &&
          'type' in payload &&
          payload.type === 'full-reload';
        if (!reload || performance.now() - saved > patience) send(payload, data);
      };
      server.watcher.on('all', (_event, path) => {
        if (!/[\\/]content[\\/].*\.(yaml|mdx|json|csv)$/.test(path)) return;
        saved = performance.now();
        // Figures and their data stand in folders below the explainer's.
        const folder = dirname(path).replace(/[\\/](?:figures|data)$/, '');
        void readAgain(server, folder).then((problems) => {
          const stopping = problems.filter(({ translation }) => !translation);
          const { logger } = server.config;
          if (stopping.length > 0) {
            const message = showProblems('.', problems);
            logger.error(message, { timestamp: true });
            send({ type: 'error', err: { message, stack: '' } });
          } else {
            if (problems.length > 0) logger.warn(showProblems('.', problems), { timestamp: true });
            send(broken ? { type: 'full-reload' } : change);
          }
          broken = stopping.length > 0;
        });
      });
    },
  };
}

const change = { type: 'custom', event: 'content:changed', data: {} };

/** Has the content read again wherever it is rendered; gives its problems. */
async function readAgain(server: ViteDevServer, folder: string): Promise<readonly Problem[]> {
  const found = new Map<string, Problem>();
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    // The ids of a text's paragraphs come from its twins too.
    for (const [file, modules] of moduleGraph.fileToModulesMap) {
      if (!file.endsWith('.mdx') || dirname(file) !== folder) continue;
      for (const module of modules) moduleGraph.invalidateModule(module);
    }
    if (!isRunnableDevEnvironment(environment)) continue;
    const { default: readThere } =
      await environment.runner.import<typeof import('./read-again.ts')>(reader);
    for (const problem of readThere()) found.set(describeProblem(problem), problem);
  }
  return [...found.values()];
}

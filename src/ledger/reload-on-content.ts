import type { Plugin } from 'vite';

/** While writing (`npm run dev`): a saved YAML file of the content is read again and shown at once. */
export function reloadOnContent(): Plugin {
  return {
    name: 'reload-on-content',
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (!/[\\/]content[\\/].*\.(yaml|mdx)$/.test(path)) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

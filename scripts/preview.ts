import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { quietAstro } from './quiet-astro.mjs';

// npm run preview [-- --port 4400]: serves the built site and says where. Astro takes the next port where one is taken.
Object.assign(process.env, quietAstro);
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const base = process.env['BASE_PATH'] || '/';
const { port } = await preview({
  logLevel: 'warn',
  ...(values.port && { server: { port: Number(values.port) } }),
});
process.stdout.write(`The site is at http://localhost:${port}${base} (Ctrl+C ends it).\n`);

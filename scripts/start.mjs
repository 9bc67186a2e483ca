// @ts-check
// npm start: installs what is missing, builds, serves the built site and prints its address.
import { installPackages, runNpm } from './install.mjs';

await installPackages();
const built = runNpm(['run', '--silent', 'build']);
if (built !== 0) process.exit(built);
process.exit(runNpm(['run', '--silent', 'preview']));

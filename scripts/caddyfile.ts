import { writeFileSync } from 'node:fs';
import { writeCaddyfile } from '../src/serving/write-caddyfile.ts';

writeFileSync('Caddyfile', writeCaddyfile());

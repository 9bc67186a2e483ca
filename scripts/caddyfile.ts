import { writeFileSync } from 'node:fs';
import { writeCaddyfile } from '../src/outputs/serving/write-caddyfile.ts';

writeFileSync('Caddyfile', writeCaddyfile());

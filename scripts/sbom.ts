import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { z } from 'zod';

// Writes the software bill of materials (CycloneDX) of the lock file. Without npm's time and random number, and with the
// project's own name instead of the folder's, so that one lock file always gives one file.
const schema = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ purl: z.string() }) }),
  components: z.array(z.unknown()),
});
const written = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64_000_000,
});
const { metadata, ...rest } = schema.parse(JSON.parse(written));
const name = metadata.component.purl.replace(/^pkg:npm\/|@[^@]*$/g, '');
const sbom = {
  ...rest,
  serialNumber: undefined,
  metadata: { ...metadata, timestamp: undefined, component: { ...metadata.component, name } },
};
writeFileSync('sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
process.stdout.write(`sbom.cdx.json: ${rest.components.length} packages\n`);

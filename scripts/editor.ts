import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles, schemaSettings } from '../src/desk/editor-settings/editor-files.ts';
import { readExplainers } from '../src/content/explainer/explainers.ts';

// npm run editor: writes what completes fields, units and ids in VS Code, as the content is now. `npm run dev` does it first.
const { explainers } = readExplainers();
for (const { path, text } of editorFiles(explainers)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const file = '.vscode/settings.json';
const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const schemas = schemaSettings(explainers.map(({ id }) => id));
const text = `${JSON.stringify({ ...settings, 'yaml.schemas': schemas }, null, 2)}\n`;
if (text !== readFileSync(file, 'utf8')) writeFileSync(file, text);

/** A sentence for each package that docs/dependencies.md (its text) does not name, and for each that it names in vain. */
export function checkDocumented(packages: readonly string[], text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) =>
    Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g), ([, name = '']) => name),
  );
  const lacking = packages.filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !packages.includes(name));
  return [
    ...lacking.map((name) => `docs/dependencies.md has no line for ${name}: say what it is for.`),
    ...gone.map(
      (name) => `docs/dependencies.md names ${name}, which package.json has not: remove it.`,
    ),
  ];
}

import { closestMatch } from 'leven';

/** The sentence that ends an error message on a misspelt name. `home` is where the known ones are listed. */
export function suggestion(name: string, known: Iterable<string>, home: string): string {
  const near = closestMatch(name, [...known], {
    maxDistance: Math.max(2, Math.floor(name.length / 3)),
  });
  return near ? `Did you mean "${near}"?` : `The known ones are in ${home}.`;
}

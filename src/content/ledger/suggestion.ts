import { closestMatch } from 'leven';

/** Takes a misspelt name, the known ones and where they are listed; gives the sentence that ends an error message. */
export function suggestion(name: string, known: Iterable<string>, home: string): string {
  const near = closestMatch(name, [...known], {
    maxDistance: Math.max(2, Math.floor(name.length / 3)),
  });
  return near ? `Did you mean "${near}"?` : `The known ones are in ${home}.`;
}

/** Takes a fact's id and gives the id of the card that explains it, one a page. */
export function factCardId(fact: string): string {
  return `fact-${fact}`;
}

/** The id of the card that explains a fact, one a page. */
export function factCardId(fact: string): string {
  return `fact-${fact}`;
}

/** The id of the card that explains a term, one a page. */
export function termCardId(term: string): string {
  return `term-${term}`;
}

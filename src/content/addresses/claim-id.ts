/** Takes a claim's id (C9) and gives the id of its place on the page. */
export function claimId(claim: string): string {
  return `claim-${claim}`;
}

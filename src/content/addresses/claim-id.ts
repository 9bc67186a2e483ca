/** The id of a claim's (C9) place on the page. */
export function claimId(claim: string): string {
  return `claim-${claim}`;
}

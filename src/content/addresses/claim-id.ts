/** The id of a claim's (C9) place on the page. */
export function claimId(claim: string): string {
  return `claim-${claim}`;
}

/** The id of the check of a claim, which stands below its passage or beside it. */
export function noteId(claim: string): string {
  return `note-${claim}`;
}

/** What a reader sets: the context of each conversation in thousands of 1,024 tokens, and how many there are at once. */
export interface CacheState {
  readonly context: number;
  readonly conversations: number;
}

/** The contexts and the numbers of conversations to choose from: each doubles the one before. */
export const contexts: readonly number[] = [4, 8, 16, 32, 64, 128];
export const conversationCounts: readonly number[] = [1, 2, 4, 8, 16, 32, 64];

/** The state that the page comes with: one conversation as long as it gets. */
export const defaultState: CacheState = { context: 128, conversations: 1 };

/** Takes a context in thousands of 1,024 tokens and gives it in tokens. */
export function tokensOf(context: number): number {
  return context * 1024;
}

/** Takes bytes per token and a state and gives the whole cache in GB (of a thousand million bytes). */
export function cacheGigabytes(
  bytesPerToken: number,
  { context, conversations }: CacheState,
): number {
  return (bytesPerToken * tokensOf(context) * conversations) / 1e9;
}

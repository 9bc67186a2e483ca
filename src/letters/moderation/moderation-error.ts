/** Why a command on comments did nothing, or not all: in words that say what to do instead. */
export class ModerationError extends Error {}

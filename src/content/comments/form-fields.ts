/** The most that a field of the comment form may hold, in characters as a reader counts them. */
export const fieldLimits = { name: 80, email: 254, text: 4000 } as const;

/** The most code points that a field may hold for each of its characters: an emoji has several. */
export const codePointsPerCharacter = 5;

/** A field that a reader must fill in. */
export type FieldName = keyof typeof fieldLimits;

/** The most that the form as a whole may send, in bytes: 4000 characters can take twelve bytes each. */
export const bodyLimit = 64_000;

/** The field that readers do not see; programs that fill in every field give themselves away in it. */
export const trapField = 'website';

/** The id of a field's input. */
export function inputId(field: FieldName | 'about' | typeof trapField): string {
  return `comment-${field}`;
}

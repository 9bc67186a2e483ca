/** How the ids of a file's entries are written, and how an editor is told. */
export interface IdForm {
  readonly pattern: RegExp;
  readonly words: string;
}

/** Of facts, sources, sections, terms and all else that has no form of its own. */
export const plainId: IdForm = {
  pattern: /^[a-z][a-z0-9-]*$/,
  words: 'small letters, digits and hyphens',
};

/** Of claims: C12. */
export const claimIdForm: IdForm = {
  pattern: /^[A-Z]\d+$/,
  words: 'a capital letter and digits, like C12',
};

/** Of readers' comments: c7k2m9x4ab. */
export const commentIdForm: IdForm = {
  pattern: /^c[a-z0-9]{9}$/,
  words: 'c and nine small letters or digits, like c7k2m9x4ab',
};

import {
  codePointsPerCharacter,
  fieldLimits,
  trapField,
  type FieldName,
} from '../../content/comments/form-fields.ts';
import { cleanLine, cleanText, countCharacters, hasVisible } from '../../language/clean-text.ts';

/** A comment as it was sent, cleaned; empty where nothing was. */
export interface SentComment {
  readonly name: string;
  readonly email: string;
  /** The id of a statement, or empty. */
  readonly about: string;
  readonly text: string;
}

/** What is wrong with a field, and how many characters it has. */
export interface FieldProblem {
  readonly field: FieldName | typeof trapField;
  readonly kind: 'missing' | 'long' | 'broken' | 'wrong' | 'filled';
  readonly found: number;
}

// What browsers hold an <input type="email"> to (HTML Living Standard, "valid e-mail address"), and a dot in the domain.
const email =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;
// Claims (C11), figures (gpu-fleet), paragraphs (reach-2).
const statement = /^[A-Za-z][A-Za-z0-9-]{0,59}$/;

/** The comment in the fields of a form, and what its writer must mend first. */
export function readComment(form: URLSearchParams): {
  comment: SentComment;
  problems: readonly FieldProblem[];
} {
  const typed = (field: string) => form.get(field) ?? '';
  const about = typed('about');
  const comment: SentComment = {
    name: cleanLine(typed('name')),
    email: cleanLine(typed('email')),
    about: statement.test(about) ? about : '',
    text: cleanText(typed('text')),
  };
  const problems = (Object.keys(fieldLimits) as FieldName[]).flatMap((field): FieldProblem[] => {
    const found = lengthOf(comment[field]);
    const kind = problemOf(field, comment[field], found);
    return kind ? [{ field, kind, found }] : [];
  });
  if (typed(trapField) !== '') problems.push({ field: trapField, kind: 'filled', found: 0 });
  return { comment, problems };
}

function problemOf(field: FieldName, value: string, count: number) {
  // What is no UTF-8 comes out of the form's reader as this sign.
  if (value.includes('\ufffd')) return 'broken';
  if (!hasVisible(value)) return 'missing';
  if (count > fieldLimits[field]) return 'long';
  return field === 'email' && !email.test(value) ? 'wrong' : undefined;
}

// Characters as a reader counts them; more where they are made of more parts than characters are.
function lengthOf(text: string): number {
  return Math.max(countCharacters(text), Math.ceil([...text].length / codePointsPerCharacter));
}

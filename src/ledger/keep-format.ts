import { check, format, resolveConfig } from 'prettier';

/** Takes a file's path, its text before an edit and after it; gives the latter in the project's format, if the former was in it. */
export async function keepFormat(path: string, before: string, after: string): Promise<string> {
  const options = { ...(await resolveConfig(path)), filepath: path };
  return (await check(before, options)) ? format(after, options) : after;
}

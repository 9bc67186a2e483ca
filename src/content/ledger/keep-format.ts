import { check, format, resolveConfig } from 'prettier';

/** Takes a file's path and its text; gives the text as `npm run format` leaves it. */
export async function formatted(path: string, text: string): Promise<string> {
  return format(text, await optionsFor(path));
}

/** Takes a file's path, its text before an edit and after it; gives the latter in the project's format, if the former was in it. */
export async function keepFormat(path: string, before: string, after: string): Promise<string> {
  return (await check(before, await optionsFor(path))) ? formatted(path, after) : after;
}

async function optionsFor(path: string) {
  return { ...(await resolveConfig(path)), filepath: path };
}

import { check, format, resolveConfig } from 'prettier';

/** A file's text as `npm run format` leaves it. */
export async function formatted(path: string, text: string): Promise<string> {
  return format(text, await optionsFor(path));
}

/** A file's text after an edit in the project's format, if the text before it was in it. */
export async function keepFormat(path: string, before: string, after: string): Promise<string> {
  return (await check(before, await optionsFor(path))) ? formatted(path, after) : after;
}

async function optionsFor(path: string) {
  return { ...(await resolveConfig(path)), filepath: path };
}

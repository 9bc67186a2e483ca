import { format, resolveConfig } from 'prettier';

/** The text of a file as `npm run format` leaves it; the parser goes by the path's ending unless it is named. */
export async function formatted(path: string, text: string, parser?: 'yaml'): Promise<string> {
  const options = { ...(await resolveConfig(path)), filepath: path };
  return format(text, parser ? { ...options, parser } : options);
}

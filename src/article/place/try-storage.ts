/** What an action on the browser's storage gives; undefined where the browser keeps nothing. */
export function tryStorage<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    // The page is whole without.
    return undefined;
  }
}

/** Takes what is to be done with the browser's storage and does it; gives undefined where the browser keeps nothing. */
export function tryStorage<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    // The page is whole without.
    return undefined;
  }
}

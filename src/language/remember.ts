/** Takes a function that always gives the same for the same object; gives one that computes it once, as long as the object lives. */
export function remember<Owner extends object, Value>(
  compute: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const entry = known.get(owner) ?? { value: compute(owner) };
    known.set(owner, entry);
    return entry.value;
  };
}

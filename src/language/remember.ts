/**
 * The same function, computed once for an object, as long as the object lives; it must always give the same for the
 * same object.
 */
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

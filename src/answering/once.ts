/** What a weak map may be asked for: nothing would mean that it is not known yet. */
type Kept = object | string | number | boolean;

/**
 * Makes a function remember what it gave for an object that never changes, such as a sentence or a question. It is
 * forgotten with the object.
 */
export function once<Of extends object, Found extends Kept>(
  find: (of: Of) => Found,
): (of: Of) => Found {
  const remembered = new WeakMap<Of, Found>();
  return (of) => {
    const known = remembered.get(of);
    if (known !== undefined) return known;
    const found = find(of);
    remembered.set(of, found);
    return found;
  };
}

/**
 * The same for what one question after the other asks about: only the object asked about last is remembered. Entries of
 * a weak map outlive a short-lived key, and are moved about, until memory is searched as a whole.
 */
export function onceInARow<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  let last: { readonly of: Of; readonly found: Found } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, found: find(of) };
    return last.found;
  };
}

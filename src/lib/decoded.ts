/** Returns a part of an address without its percent-encoding, or null if that is malformed. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Returns the id that the hash of an address names, or null if it names none or cannot be decoded. */
export function idIn(hash: string): string | null {
  return decoded(hash.slice(1)) || null;
}

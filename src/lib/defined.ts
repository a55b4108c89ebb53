/**
 * Returns the fields that are not undefined, for types with fields that may be absent but never undefined.
 *
 * @example { id, ...defined({ heading, picture }) }
 */
export function defined<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

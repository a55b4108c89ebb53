/**
 * The fields that have a value, without those that are undefined: for types whose fields may be missing, but are never
 * undefined.
 *
 * @example { id, ...defined({ heading, picture }) }
 */
export function defined<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** The object or array schema inside pipes and optional or nullable wrappers. */
export function unwrap(schema: unknown): Record<string, unknown> {
  let here = (schema ?? {}) as Record<string, unknown>;
  while (here['wrapped']) here = here['wrapped'] as Record<string, unknown>;
  return here;
}

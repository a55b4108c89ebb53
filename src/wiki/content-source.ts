/**
 * Where compiled data comes from: over HTTP, or embedded in the page. The entry chooses; everything else only asks.
 */
export interface ContentSource {
  /**
   * The data file at an address of `dataAddresses`, parsed.
   * Throws `DataMissing` where there is no such file, `DataUnreachable` where it could not be fetched and
   * `DataMalformed` where it is no JSON.
   */
  read(address: string, signal?: AbortSignal): Promise<unknown>;
  /** How queries behave without a network: try once (HTTP, a worker may answer), or never wait for one (embedded). */
  networkMode: 'offlineFirst' | 'always';
}

/** There is no data file at this address. */
export class DataMissing extends Error {
  override name = 'DataMissing';
  readonly address: string;
  constructor(address: string) {
    super(`There is no data file at ${address}.`);
    this.address = address;
  }
}

/** A data file could not be fetched: no network, or a server that fails. */
export class DataUnreachable extends Error {
  override name = 'DataUnreachable';
  readonly address: string;
  constructor(address: string, reason: unknown) {
    super(`The data file at ${address} could not be fetched: ${String(reason)}.`, { cause: reason });
    this.address = address;
  }
}

/** A page's own script could not be fetched. Browsers remember that for as long as the document lives. */
export class ScriptUnreachable extends Error {
  override name = 'ScriptUnreachable';
  constructor(reason: unknown) {
    super(`A script of this page could not be fetched: ${String(reason)}.`, { cause: reason });
  }
}

/** A data file came, but it is no JSON. */
export class DataMalformed extends Error {
  override name = 'DataMalformed';
  readonly address: string;
  constructor(address: string, reason: unknown) {
    super(`The data file at ${address} is no JSON.`, { cause: reason });
    this.address = address;
  }
}

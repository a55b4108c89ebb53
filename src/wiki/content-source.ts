/** Where compiled data comes from: HTTP, or embedded in the page. The entry module chooses. */
export interface ContentSource {
  /**
   * Returns the parsed data file at an address of `dataAddresses`.
   *
   * @param isExpected - Checks what only this file contains, such as the path of a page.
   * @throws `DataMissing` if there is no such file, `DataUnreachable` if it could not be fetched in time, and
   * `DataMalformed` if it is not JSON, not an object, or not what is expected. After any of these, the next call
   * fetches it again.
   */
  read(address: string, signal?: AbortSignal, isExpected?: (file: object) => boolean): Promise<unknown>;
  /** How queries behave offline: try once, since a worker may answer (HTTP), or ignore the network (embedded). */
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

/** A data file could not be fetched: no network, or a server error. */
export class DataUnreachable extends Error {
  override name = 'DataUnreachable';
  readonly address: string;
  constructor(address: string, reason: unknown) {
    super(`The data file at ${address} could not be fetched: ${String(reason)}.`, { cause: reason });
    this.address = address;
  }
}

/** A script of the page could not be fetched. Browsers remember the failure for the lifetime of the document. */
export class ScriptUnreachable extends Error {
  override name = 'ScriptUnreachable';
  constructor(reason: unknown) {
    super(`A script of this page could not be fetched: ${String(reason)}.`, { cause: reason });
  }
}

/** Something else than the data file was fetched, such as the login page of a hotel. */
export class DataMalformed extends Error {
  override name = 'DataMalformed';
  readonly address: string;
  constructor(address: string, fault: 'is not JSON' | 'is not what was asked for', reason?: unknown) {
    super(`The data file at ${address} ${fault}.`, { cause: reason });
    this.address = address;
  }
}

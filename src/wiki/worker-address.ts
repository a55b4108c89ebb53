/** The file of the offline worker, below the base of the site. */
export const workerFile = 'offline-worker.js';

/**
 * The one Trusted Types policy that documents allow (https://www.w3.org/TR/trusted-types/): it makes the address of the
 * offline worker, and nothing else.
 */
export const workerPolicy = 'offline-worker';

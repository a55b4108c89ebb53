/** For how long a page waits for the data of the reader's part before it shows a lower one, in milliseconds. */
export const timeLimit = 5000;

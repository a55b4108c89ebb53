/** The messages of search, loaded with its chunk rather than the first one. */
export { default as searchMessages } from '#catalogue/search';

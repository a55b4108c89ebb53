/** The words of search. They come with its script, not with the first one. */
export { default as searchMessages } from '#catalogue/search';

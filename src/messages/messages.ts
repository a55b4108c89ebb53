import catalogue, { locale } from '#catalogue/interface';
import { en } from './en/en.ts';

/** The words of the interface, in the language of the build: src/messages/<language>/*.json, compiled. */
export const messages = { ...en, ...catalogue };

export { locale };

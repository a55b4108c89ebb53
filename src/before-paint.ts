import { beforePaint } from '#app/before-paint.ts';
import { readDocumentState } from '#app/document-state.ts';

// The head script of every prerendered page: the same text everywhere, with its options in an attribute of its own
// element.
const state = readDocumentState();
if (state) beforePaint(state);

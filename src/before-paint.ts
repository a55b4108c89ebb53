import { beforePaint, type BeforePaintOptions } from '#app/before-paint.ts';

// The head script of every prerendered page: the same text everywhere, with its options in an attribute of its own
// element.
beforePaint(JSON.parse(document.currentScript?.dataset['wiki'] ?? '{}') as BeforePaintOptions);

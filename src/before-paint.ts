import { beforePaint, type BeforePaintOptions } from '#app/before-paint.ts';

// The head script of every prerendered page: one fixed text, told what it needs by an attribute of its own element.
beforePaint(JSON.parse(document.currentScript?.dataset['wiki'] ?? '{}') as BeforePaintOptions);

// What sharing needs only once a reader asks for it: one script for both ways to ask.
export { SectionCopy } from './section-copy.tsx';
export { SharePanel } from './share-panel.tsx';

import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';
import type { DrawingData, IconData } from '#wiki/shared-data.ts';

/** Returns the icon of a thing for its infobox; null if it has none, or a drawing at the head of its page. */
export function thingPicture({ icon, drawing }: { icon?: IconData; drawing?: DrawingData }): ReactNode {
  return icon && drawing?.src === undefined ? <Icon icon={icon} /> : null;
}

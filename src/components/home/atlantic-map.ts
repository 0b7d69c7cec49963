/** The drawing of the map, the same on every page: made once. */
import { type AtlanticDrawing, drawAtlantic } from '../../atlantic/draw-atlantic.ts';

let drawn: AtlanticDrawing | undefined;

/** The map of both shores, 1200 by 540. */
export function atlanticMap(): AtlanticDrawing {
  drawn ??= drawAtlantic({ width: 1200, height: 540, detail: 'map' });
  return drawn;
}

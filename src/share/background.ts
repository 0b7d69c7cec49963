import { type AtlanticDrawing, drawAtlantic } from '../atlantic/draw-atlantic.ts';
import { markShores } from '../atlantic/mark.ts';
import { spreadPoints } from '../atlantic/spread-points.ts';
import { palette } from './palette.ts';

/** The size that share pictures have everywhere (https://ogp.me/#structured, 1.91 to 1). */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Where things lie, in pixels; the sides are named for the direction of reading. */
export const frame = { map: 404, scale: 10, side: 72, mark: 76 } as const;

/** A place to be marked on the map. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/**
 * Everything of a share picture that is not text, as SVG: the Atlantic above, the scale of a sea
 * chart under it, a plain field for the words, and the mark at the end of the line.
 */
export function drawBackground(dir: 'ltr' | 'rtl', places: readonly Place[] = []): string {
  const { width, height } = pictureSize;
  const end = dir === 'ltr' ? width - frame.side - frame.mark : frame.side;
  const { top } = wordsField();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    drawMap(places),
    drawScale(),
    `<g transform="translate(${end} ${top}) scale(${frame.mark / 32})">`,
    `<path fill="${palette.ink}" d="${markShores.west}"/>`,
    `<path fill="${palette.accent}" d="${markShores.east}"/></g></svg>`,
  ].join('');
}

/** The field below the map that the words have for themselves. */
export function wordsField(): { readonly top: number; readonly bottom: number } {
  return { top: frame.map + frame.scale + 42, bottom: pictureSize.height - 44 };
}

/** The same for every picture, and the slowest part of one: drawn once. */
let drawnMap: AtlanticDrawing | undefined;

function drawMap(places: readonly Place[]): string {
  drawnMap ??= drawAtlantic({ width: pictureSize.width, height: frame.map, detail: 'map' });
  const map = drawnMap;
  const points = places.flatMap(({ lon, lat }) => {
    const point = map.project(lon, lat);
    return point ? [{ id: `${lon} ${lat}`, ...point }] : [];
  });
  const dots = spreadPoints(points, 9).map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="4"/>`);
  return [
    `<svg width="${map.width}" height="${map.height}">`,
    `<rect width="${map.width}" height="${map.height}" fill="${palette.sea}"/>`,
    `<path d="${map.graticule}" fill="none" stroke="${palette.land}"/>`,
    `<path d="${map.land}" fill="${palette.land}" stroke="${palette.shore}" stroke-width=".8"/>`,
    `<g fill="${palette.places}">${dots.join('')}</g></svg>`,
  ].join('');
}

/** The edge of a sea chart: degrees in turns dark and light. */
function drawScale(): string {
  const step = 40;
  const dark = Array.from(
    { length: pictureSize.width / step / 2 },
    (_, i) => `<rect x="${i * step * 2}" y="${frame.map + 2}" width="${step}" height="6"/>`,
  );
  const edge = (y: number) => `<rect y="${y}" width="${pictureSize.width}" height="2"/>`;
  const body = [edge(frame.map), ...dark, edge(frame.map + frame.scale - 2)];
  return `<g fill="${palette.ink}">${body.join('')}</g>`;
}

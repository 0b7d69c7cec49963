import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import fineLand from 'world-atlas/land-50m.json' with { type: 'json' };
import coarseLand from 'world-atlas/land-110m.json' with { type: 'json' };
import greatLakes from './great-lakes.json' with { type: 'json' };
import { type Line, linesToPath, signedArea, simplifyLine } from './lines.ts';

/** How large the drawing is, and whether it is a map to enter by or a small sign. */
export interface AtlanticOptions {
  readonly width: number;
  readonly height: number;
  readonly detail: 'map' | 'mark';
}

/** The North Atlantic with both shores, ready to be put into an SVG of `viewBox="0 0 width height"`. */
export interface AtlanticDrawing {
  readonly width: number;
  readonly height: number;
  /** One path for all land; lakes are holes in it, whatever the fill rule. */
  readonly land: string;
  /** Meridians and parallels, to be stroked and not filled. */
  readonly graticule: string;
  /** Where a place lies in the drawing, to one decimal; null outside the frame. */
  project(lon: number, lat: number): { x: number; y: number } | null;
}

/** The outermost places that every frame shows, as [lon, lat]: from British Columbia to Finland and Greece. */
const reach = [
  [-124.5, 49],
  [-118, 32],
  [-95.5, 29],
  [-82, 26],
  [-9.5, 36],
  [25, 37],
  [25.5, 61],
];

/** Empty space around those places, as a share of the frame's width and height. */
const margin = 0.04;

/** How far land runs on behind the frame, so that its cut edge never shows as a line. */
const bleed = 8;

/** In square pixels of the drawing: the smallest island kept, and the smallest corner of a coast. */
const details = {
  map: { land: fineLand, island: 60, corner: 10.5 },
  mark: { land: coarseLand, island: 160, corner: 30 },
};

/**
 * Draws both shores of the North Atlantic.
 *
 * The projection is Mercator's, the sailors' own, laid aslant: the line of true scale passes north of
 * the equator, so that both shores stand upright, turn a little towards each other, and Europe's
 * crowded cities get room. Coasts and lakes are from Natural Earth (public domain,
 * https://www.naturalearthdata.com/about/terms-of-use/).
 */
export function drawAtlantic({ width, height, detail }: AtlanticOptions): AtlanticDrawing {
  if (!(width > 0 && height > 0)) {
    throw new Error(
      `The Atlantic cannot be drawn ${width} wide and ${height} high. Give a width and a height above zero.`,
    );
  }
  const projection = fitProjection(width, height);
  return {
    width,
    height,
    land: drawLand(projection, detail),
    graticule: detail === 'map' ? drawGraticule(projection) : '',
    project: (lon, lat) => {
      const [x, y] = projection([lon, lat]) ?? [-1, -1];
      const inside = x >= 0 && x <= width && y >= 0 && y <= height;
      return inside ? { x: round(x), y: round(y) } : null;
    },
  };
}

function fitProjection(width: number, height: number): GeoProjection {
  const [side, end] = [width * margin, height * margin];
  return geoMercator()
    .rotate([50, -13])
    .fitExtent(
      [
        [side, end],
        [width - side, height - end],
      ],
      { type: 'MultiPoint', coordinates: reach },
    )
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
}

function drawLand(projection: GeoProjection, detail: AtlanticOptions['detail']): string {
  const { land, island, corner } = details[detail];
  const topology = land as unknown as Topology;
  const { land: shape } = topology.objects;
  if (!shape) throw new Error('world-atlas has no object "land"; check the installed version.');
  const isLargeEnough = (line: Line) => Math.abs(signedArea(line)) >= island;
  const coasts = projectLines(projection, feature(topology, shape)).filter(isLargeEnough);
  const lakes = projectLines(projection, {
    type: 'MultiLineString',
    coordinates: greatLakes.rings,
  });
  // Lakes run against the direction of the land around them, so that they are holes under either fill rule.
  const holes = lakes.filter(isLargeEnough).map((ring) => turnRing(ring, 'against'));
  const rings = [...coasts.map((ring) => turnRing(ring, 'with')), ...holes];
  return linesToPath(
    rings.map((ring) => simplifyLine(ring, corner, (point) => weighPlace(projection, point))),
    { closed: true },
  );
}

/** Shores are drawn most finely where the cities are, and Europe's, which is small and crowded, finest. */
function weighPlace(projection: GeoProjection, [x, y]: Line[number]): number {
  const [lon, lat] = projection.invert?.([x, y]) ?? [0, 0];
  if (lat < 33 || lat > 66 || (lat > 61 && lon < -26) || lon < -127) return 0.45;
  return lon > -26 ? 2 : 1;
}

function drawGraticule(projection: GeoProjection): string {
  const every = (from: number, to: number, step: number) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const meridians = every(-170, 70, 20).map((lon) => every(0, 80, 2).map((lat) => [lon, lat]));
  const parallels = every(10, 70, 10).map((lat) => every(-180, 80, 2).map((lon) => [lon, lat]));
  const coordinates = [...meridians, ...parallels];
  const lines = projectLines(projection, {
    type: 'MultiLineString',
    coordinates,
  });
  return linesToPath(
    lines.map((line) => simplifyLine(line, 40)),
    { closed: false },
  );
}

/** Projects and clips a geometry, and collects the resulting lines; rings end where they began. */
function projectLines(projection: GeoProjection, geometry: GeoPermissibleObjects): Line[] {
  const lines: [number, number][][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => {
      const line = lines.at(-1);
      if (line?.[0]) line.push(line[0]);
    },
  })(geometry);
  return lines;
}

function turnRing(ring: Line, direction: 'with' | 'against'): Line {
  const runsWith = signedArea(ring) >= 0;
  return runsWith === (direction === 'with') ? ring : ring.toReversed();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

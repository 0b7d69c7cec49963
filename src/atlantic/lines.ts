/** A line of points on the drawing; a ring when its last point is its first. */
export type Line = readonly (readonly [x: number, y: number])[];

/** How much a point of the drawing counts when lines are simplified; 1 is usual. */
export type Weigh = (point: Line[number]) => number;

/** The area inside a ring, positive when it runs clockwise on the screen; see https://en.wikipedia.org/wiki/Shoelace_formula. */
export function signedArea(ring: Line): number {
  let doubled = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    doubled += x * nextY - nextX * y;
  });
  return doubled / 2;
}

/**
 * Leaves out the points that matter least to the eye: again and again the one whose triangle with
 * its two neighbours is smallest, until every triangle left is at least `smallest` square pixels.
 * The ends stay. Where `weigh` gives more than 1, a point counts for more. (Visvalingam & Whyatt 1993, https://doi.org/10.1179/000870493786962263)
 */
export function simplifyLine(line: Line, smallest: number, weigh: Weigh = () => 1): Line {
  const kept = [...line];
  const areas = kept.map((_, i) => importanceAt(kept, i, weigh));
  for (;;) {
    const least = areas.reduce((best, area, i) => (area < (areas[best] ?? 0) ? i : best), 0);
    if ((areas[least] ?? smallest) >= smallest) return kept;
    kept.splice(least, 1);
    areas.splice(least, 1);
    for (const i of [least - 1, least]) {
      if (i in areas) areas[i] = importanceAt(kept, i, weigh);
    }
  }
}

function importanceAt(line: Line, i: number, weigh: Weigh): number {
  const [a, b, c] = [line[i - 1], line[i], line[i + 1]];
  return a && b && c ? Math.abs(signedArea([a, b, c])) * weigh(b) : Number.POSITIVE_INFINITY;
}

/**
 * Writes lines as SVG path data in whole pixels and relative steps, the shortest way to write them.
 * Lines that shrink to nothing are left out.
 * `[[[0, 0], [4, 0], [4, 4], [0, 0]]]`, closed → `M0 0l4 0 0 4z`
 */
export function linesToPath(lines: readonly Line[], { closed }: { closed: boolean }): string {
  return lines.map((line) => lineToPath(line, closed)).join('');
}

function lineToPath(line: Line, closed: boolean): string {
  const points = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const corners = closed ? points.slice(0, -1) : points;
  const [start, ...rest] = corners;
  if (!start) return '';
  let [x, y] = start;
  const steps: string[] = [];
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(`${nextX - x} ${nextY - y}`);
    [x, y] = [nextX, nextY];
  }
  if (steps.length < (closed ? 2 : 1)) return '';
  // A minus sign separates numbers by itself.
  const body = steps.join(' ').replaceAll(' -', '-');
  return `M${start[0]} ${start[1]}l${body}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}

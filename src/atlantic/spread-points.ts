/** A dot on the drawing. */
export interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const mostRounds = 200;

/**
 * Moves overlapping dots gently apart, until any two are at least `minDistance` from each other or
 * nothing more is gained. Dots that overlap nothing stay exactly where they are; no dot moves more than needed to make
 * room. The same dots give the same result, in whatever order they come; the result keeps the order given.
 */
export function spreadPoints<P extends Point>(points: readonly P[], minDistance: number): P[] {
  const dots = points
    .map(({ id, x, y }) => ({ id, x, y }))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  for (let round = 0; round < mostRounds; round += 1) {
    if (!pushApart(dots, minDistance)) break;
  }
  const places = new Map(dots.map(({ id, x, y }) => [id, { x: tenth(x), y: tenth(y) }]));
  return points.map((point) => ({ ...point, ...places.get(point.id) }));
}

/** One round over all pairs; says whether any two dots were too near. */
function pushApart(dots: { x: number; y: number }[], minDistance: number): boolean {
  let moved = false;
  dots.forEach((a, i) => {
    dots.slice(i + 1).forEach((b, j) => {
      const distance = Math.hypot(b.x - a.x, b.y - a.y);
      // Results are rounded to a tenth, which may bring two dots nearer by as much.
      const missing = minDistance + 0.15 - distance;
      if (distance >= minDistance) return;
      // Dots in one place part in a direction that depends on their order alone.
      const angle = distance > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : (i + j) * 2.4;
      const step = missing / 2;
      a.x -= Math.cos(angle) * step;
      a.y -= Math.sin(angle) * step;
      b.x += Math.cos(angle) * step;
      b.y += Math.sin(angle) * step;
      moved = true;
    });
  });
  return moved;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import { describe, expect, it } from 'vitest';
import { drawBackground } from './background.ts';

const markAt = (svg: string) => Number(/translate\((\d+) /.exec(svg)?.[1]);
const dots = (svg: string) => svg.split('<circle').length - 1;

describe('the background of a share picture', () => {
  it('has the mark where a line ends: on the right in English, on the left in Arabic', () => {
    expect(markAt(drawBackground('ltr'))).toBeGreaterThan(600);
    expect(markAt(drawBackground('rtl'))).toBeLessThan(600);
  });

  it('has the same map in both directions of reading', () => {
    const land = (svg: string) => /<path d="([^"]+)" fill="#/.exec(svg)?.[1];
    expect(land(drawBackground('rtl'))).toBe(land(drawBackground('ltr')));
  });

  it('shows the places on both shores, and none elsewhere', () => {
    const oslo = { lon: 10.75, lat: 59.91 };
    const boston = { lon: -71.06, lat: 42.36 };
    const capeTown = { lon: 18.42, lat: -33.92 };
    expect(dots(drawBackground('ltr', [oslo, boston, capeTown]))).toBe(2);
  });

  it('has no dots without places', () => {
    expect(dots(drawBackground('ltr'))).toBe(0);
  });
});

import { describe, expect, it, test } from 'vitest';
import { drawAtlantic } from './draw-atlantic.ts';

/** Cities of both regions, as [id, lon, lat]. */
const cities = [
  ['aarhus', 10.2, 56.16],
  ['albuquerque', -106.65, 35.08],
  ['alexandria-va', -77.05, 38.8],
  ['amadora', -9.22, 38.76],
  ['amsterdam', 4.9, 52.37],
  ['athens', 23.73, 37.98],
  ['athens-oh', -82.1, 39.33],
  ['atlanta', -84.39, 33.75],
  ['augsburg', 10.9, 48.37],
  ['aurora', -104.83, 39.73],
  ['banska-bystrica', 19.15, 48.74],
  ['barcelona', 2.17, 41.39],
  ['bardejov', 21.28, 49.29],
  ['berlin', 13.41, 52.52],
  ['bilbao', -2.93, 43.26],
  ['birmingham', -1.9, 52.48],
  ['boston', -71.06, 42.36],
  ['braga', -8.43, 41.55],
  ['bratislava', 17.11, 48.15],
  ['bremen', 8.8, 53.08],
  ['bristol', -2.59, 51.45],
  ['brussels', 4.35, 50.85],
  ['budapest', 19.04, 47.5],
  ['calgary', -114.07, 51.05],
  ['cardiff', -3.18, 51.48],
  ['charlottesville', -78.48, 38.03],
  ['chattanooga', -85.31, 35.05],
  ['chicago', -87.63, 41.88],
  ['columbus', -83, 39.96],
  ['copenhagen', 12.57, 55.68],
  ['dabrowa-gornicza', 19.19, 50.33],
  ['denver', -104.99, 39.74],
  ['dijon', 5.04, 47.32],
  ['dortmund', 7.47, 51.51],
  ['edmonton', -113.49, 53.55],
  ['essen', 7.01, 51.46],
  ['gdansk', 18.65, 54.35],
  ['genk', 5.5, 50.97],
  ['gothenburg', 11.97, 57.71],
  ['greater-manchester', -2.24, 53.48],
  ['halle', 11.97, 51.48],
  ['hamburg', 9.99, 53.55],
  ['helsinki', 24.94, 60.17],
  ['highland-park', -87.8, 42.18],
  ['houston', -95.37, 29.76],
  ['kristiansand', 8, 58.15],
  ['leeds', -1.55, 53.8],
  ['leuven', 4.7, 50.88],
  ['liege', 5.57, 50.63],
  ['lisbon', -9.14, 38.72],
  ['liverpool', -2.98, 53.41],
  ['london', -0.13, 51.51],
  ['los-angeles', -118.24, 34.05],
  ['lublin', 22.57, 51.25],
  ['luton', -0.42, 51.88],
  ['lviv', 24.03, 49.84],
  ['madrid', -3.7, 40.42],
  ['malmo', 13, 55.61],
  ['mechelen', 4.48, 51.03],
  ['messina', 15.55, 38.19],
  ['minneapolis', -93.27, 44.98],
  ['miskolc', 20.78, 48.1],
  ['montpellier', 3.88, 43.61],
  ['montreal', -73.57, 45.5],
  ['murcia', -1.13, 37.99],
  ['new-york-city', -74.01, 40.71],
  ['nice', 7.27, 43.7],
  ['nitra', 18.09, 48.31],
  ['oslo', 10.75, 59.91],
  ['ottawa', -75.7, 45.42],
  ['overland-park', -94.67, 38.98],
  ['palermo', 13.36, 38.12],
  ['paris', 2.35, 48.86],
  ['philadelphia', -75.17, 39.95],
  ['pittsburgh', -80, 40.44],
  ['portland', -122.68, 45.52],
  ['portsmouth', -1.09, 50.8],
  ['prague', 14.44, 50.08],
  ['reno', -119.81, 39.53],
  ['rochester', -77.61, 43.16],
  ['rostock', 12.14, 54.09],
  ['rotterdam', 4.48, 51.92],
  ['san-diego', -117.16, 32.72],
  ['seattle', -122.33, 47.61],
  ['stamford', -73.54, 41.05],
  ['stockholm', 18.07, 59.33],
  ['strasbourg', 7.75, 48.57],
  ['stuttgart', 9.18, 48.78],
  ['tampa', -82.46, 27.95],
  ['terrassa', 2.01, 41.56],
  ['the-hague', 4.3, 52.08],
  ['thessaloniki', 22.94, 40.64],
  ['toronto', -79.38, 43.65],
  ['viborg', 9.4, 56.45],
  ['victoria', -123.37, 48.43],
  ['vienna', 16.37, 48.21],
  ['vilvoorde', 4.43, 50.93],
  ['warsaw', 21.01, 52.23],
  ['washington-dc', -77.04, 38.91],
  ['wroclaw', 17.04, 51.11],
  ['zilina', 18.74, 49.22],
  ['zittau', 14.81, 50.9],
] as const;

const home = drawAtlantic({ width: 1200, height: 540, detail: 'map' });

describe('the Atlantic as a map', () => {
  test.each(cities)('shows %s inside the frame', (_, lon, lat) => {
    expect(home.project(lon, lat)).not.toBeNull();
  });

  test.each([
    [1200, 600],
    [800, 600],
    [480, 320],
    [1200, 630],
  ])('has room for every city when it is %i wide and %i high', (width, height) => {
    const drawing = drawAtlantic({ width, height, detail: 'mark' });
    const outside = cities.filter(([, lon, lat]) => !drawing.project(lon, lat));
    expect(outside).toEqual([]);
  });

  it('leaves out what lies on other shores', () => {
    expect(home.project(18.42, -33.92)).toBeNull();
    expect(home.project(139.69, 35.69)).toBeNull();
  });

  it('has the American shore in the west and the European in the east, with the ocean between', () => {
    const newYork = home.project(-74.01, 40.71);
    const lisbon = home.project(-9.14, 38.72);
    expect((lisbon?.x ?? 0) - (newYork?.x ?? 0)).toBeGreaterThan(1200 / 3);
    expect(newYork?.x).toBeLessThan(1200 / 2);
  });

  it('is small enough for the home page', () => {
    expect(home.land.length).toBeLessThanOrEqual(5 * 1024);
    expect(home.graticule.length).toBeLessThanOrEqual(1200);
  });

  it('writes whole numbers only', () => {
    expect(home.land).toMatch(/^[Mlz\d -]+$/);
    expect(home.graticule).toMatch(/^[Ml\d -]+$/);
  });

  it('is drawn more simply as a sign, without lines of the chart', () => {
    const sign = drawAtlantic({ width: 1200, height: 540, detail: 'mark' });
    expect(sign.land.length).toBeLessThan(home.land.length * 0.6);
    expect(sign.graticule).toBe('');
  });

  it('refuses a drawing without a size', () => {
    expect(() => drawAtlantic({ width: 0, height: 540, detail: 'map' })).toThrow(
      '0 wide and 540 high',
    );
  });
});

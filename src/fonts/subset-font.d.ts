/** The part of `subset-font` that is used here; the package ships no types. https://github.com/papandreou/subset-font */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      readonly variationAxes?: Record<
        string,
        number | { min: number; max: number; default: number }
      >;
    },
  ): Promise<Buffer>;
}

/** Takes the styles of built pages for the frame in which the preview is shown. */

const styleOrLink = /<style[^>]*>(.*?)<\/style>|<link\s[^>]*>/gs;

/** Value of an attribute in a tag, with or without quotation marks. */
function attributeOf(tag: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]*))`).exec(tag) ?? [];
  return double ?? single ?? bare;
}

function addressOfSheet(tag: string): string | undefined {
  const isSheet = attributeOf(tag, 'rel')?.split(' ').includes('stylesheet');
  return isSheet ? attributeOf(tag, 'href')?.replaceAll('&amp;', '&') : undefined;
}

/** Only the order of layers may stand before imports (https://www.w3.org/TR/css-cascade-5/#at-import). */
const orderOfLayers = /^\s*(?:@layer [^;{}]+;\s*)+$/;

/**
 * The style sheet of a built page: its `<style>` elements in their order, linked sheets as imports. Of several pages each
 * style is taken once: pages in another direction add their fonts. Throws when an address depends on where the page
 * stands, since the styles will stand elsewhere.
 */
export function previewStyles(...pages: readonly string[]): string {
  const found = pages.flatMap((html) => [...html.matchAll(styleOrLink)]);
  const sheets = new Set(found.flatMap(([tag]) => addressOfSheet(tag) ?? []));
  const styles = [...new Set(found.flatMap(([, css]) => css?.trim() || []))];
  const isFirst = (css: string) => orderOfLayers.test(css);
  const css = [
    ...styles.filter(isFirst),
    ...[...sheets].map((address) => `@import url("${address}");`),
    ...styles.filter((style) => !isFirst(style)),
  ].join('\n');
  for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')\s]+)/g)) {
    if (!/^(?:\/|https?:|data:|#)/.test(address))
      throw new Error(
        `"${address}" in the styles of a page depends on its place. Begin it with "/".`,
      );
  }
  return css;
}

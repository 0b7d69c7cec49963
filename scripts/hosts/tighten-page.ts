/**
 * Astro gives every page the digests of all styles and scripts of the site, at the end of its head: twenty times what a page
 * needs. Here it keeps that of its own styles; scripts are files of this site, and need none. The policy moves up: what stands before it is not governed
 * (https://www.w3.org/TR/CSP3/#meta-element).
 */
import { createHash } from 'node:crypto';
import { formatPolicy, type Policy } from './policy.ts';

const metaOfAstro = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const place = /<meta charset="utf-8">/;

const styleElement = /<style([^>]*)>(.*?)<\/style>/gs;

/** `'sha256-…'` of a style, as a policy writes it. */
export function styleDigest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * One style element where the last one was, with the texts of all in their order: one digest instead of one for each.
 * Gives the texts, too.
 */
function joinStyles(html: string): { joined: string; texts: readonly string[] } {
  const found = [...html.matchAll(styleElement)];
  const texts = found.map(([, , text = '']) => text);
  if (found.some(([, attributes]) => attributes))
    throw new Error('the page has a style with attributes; expected <style> alone');
  let left = found.length;
  const joined = html.replace(styleElement, () => {
    left -= 1;
    return left === 0 ? `<style>${texts.join('')}</style>` : '';
  });
  return { joined, texts };
}

/**
 * The page with its policy in place and its styles in one element. Throws when the page has a style that Astro does not know:
 * it came from somewhere else than our components.
 */
export function tightenPage(html: string, policy: Policy): string {
  const known = metaOfAstro.exec(html)?.[1];
  if (known === undefined)
    throw new Error('the page has no content security policy; expected that of Astro');
  if (!place.test(html)) throw new Error('the page does not say its charset; expected UTF-8');
  const { joined, texts } = joinStyles(html);
  const strange = texts.find((text) => !known.includes(styleDigest(text).slice(1, -1)));
  if (strange !== undefined)
    throw new Error(`the page has a style that no component wrote: ${strange.slice(0, 80)}`);
  const styles = texts.length > 0 ? [styleDigest(texts.join(''))] : ["'none'"];
  const content = formatPolicy({ ...policy, 'style-src': styles });
  const meta = `<meta http-equiv="content-security-policy" content="${content}">`;
  return joined.replace(metaOfAstro, '').replace(place, (charset) => `${charset}${meta}`);
}

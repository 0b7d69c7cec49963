/**
 * Which texts may become HTML in the editor (https://www.w3.org/TR/trusted-types/). The policy of the page
 * (scripts/hosts/policy.ts) lets these two makers exist and no others; what they refuse stops with an error.
 */

/** Names of the two makers, as the policy lists them. `default` is asked wherever a text is given. */
export const htmlMakers = { preview: 'two-shores-preview', usual: 'default' } as const;

/** A name of a sign, which libraries let the browser read: `&eacute;`. */
const namedSign = /^&[A-Za-z0-9]+;$/;
/** The empty document with which Decap begins the frame of the preview. */
const emptyFrame =
  /^\s*<!DOCTYPE html>\s*<html>\s*<head><base target="_blank"\s?\/><\/head>\s*<body><div><\/div><\/body>\s*<\/html>\s*$/;

/** True for the few texts that Decap and its libraries put into the page. None of them can hold code. */
export function isHarmless(text: string): boolean {
  return namedSign.test(text) || emptyFrame.test(text);
}

interface HtmlMaker {
  createHTML(text: string): string;
}

interface Factory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): HtmlMaker;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
let previewMaker: HtmlMaker | undefined;

/** Makes both makers. Has to run before Decap; does nothing in browsers that do not know them. */
export function startTrustedHtml(): void {
  factory?.createPolicy(htmlMakers.usual, {
    createHTML: (text) => (isHarmless(text) ? text : null),
  });
  previewMaker = factory?.createPolicy(htmlMakers.preview, { createHTML: (text) => text });
}

/** HTML of our own templates, whose bodies have gone through src/markup, for the frame of the preview. */
export function previewHtml(html: string): string {
  return previewMaker?.createHTML(html) ?? html;
}

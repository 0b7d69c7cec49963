/** Text that stays text in Markdown: no link, no picture, no mention, no HTML, whatever it holds. Pure. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~@&:.]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

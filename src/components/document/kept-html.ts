/** Parts that are the same on many pages are rendered once while building. */
const kept = new Map<string, Promise<string>>();

/** The HTML under a name; rendered when there is none, and every time while developing. */
export function keptHtml(name: string, render: () => Promise<string>): Promise<string> {
  if (!import.meta.env.PROD) return render();
  const known = kept.get(name);
  if (known) return known;
  const made = render();
  kept.set(name, made);
  return made;
}

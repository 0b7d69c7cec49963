/** Names of keys, as the keyboard of the device has them. */

const isMac = (platform: string) => /Mac|iPhone|iPad/.test(platform);

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Tab: '⇥' };

/** `Mod-Shift-7` → `Ctrl+Shift+7`, on a Mac `⌘⇧7`. */
export function nameShortcut(keys: string, platform = navigator.platform): string {
  const parts = keys.split('-').map((part) => (part.length === 1 ? part.toUpperCase() : part));
  if (isMac(platform)) return parts.map((part) => macSigns[part] ?? part).join('');
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
}

/** The same for screen readers: `Control+Shift+7`. */
export function nameAriaShortcut(keys: string, platform = navigator.platform): string {
  const modifier = isMac(platform) ? 'Meta' : 'Control';
  return keys.replace('Mod', modifier).replaceAll('-', '+');
}

import { expect, test } from 'vitest';
import { nameAriaShortcut, nameShortcut } from './shortcut.ts';

test.each([
  ['Mod-b', 'Linux x86_64', 'Ctrl+B', 'Control+b'],
  ['Mod-Shift-7', 'Win32', 'Ctrl+Shift+7', 'Control+Shift+7'],
  ['Mod-Alt-f', 'MacIntel', '⌘⌥F', 'Meta+Alt+f'],
  ['Shift-Tab', 'MacIntel', '⇧⇥', 'Shift+Tab'],
])('%s is called on %s %s', (keys, platform, name, aria) => {
  expect(nameShortcut(keys, platform)).toBe(name);
  expect(nameAriaShortcut(keys, platform)).toBe(aria);
});

/** Keys and words, one after the other. */
import type { EditorPage } from './open-editor.ts';

/** Presses keys as Playwright names them: `Control+b`. */
export async function press({ page }: EditorPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

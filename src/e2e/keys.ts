/** What someone without a mouse does. */
import type { Page } from '@playwright/test';

/** Presses Tab until an element that fits has the focus. Throws after `most` presses. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
  }
  throw new Error(
    `${most} presses of Tab did not reach "${selector}"; expected it to be reachable.`,
  );
}

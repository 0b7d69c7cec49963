/** What sticks out sideways (WCAG 2.2, 1.4.10). */
import type { Page } from '@playwright/test';

/** Elements that make the page scroll sideways; none when it does not. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const clips = (element: Element | null): boolean =>
      element !== null && element !== document.body && element !== document.documentElement
        ? getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement)
        : false;
    const found = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 0 &&
        (left < -0.5 || right > root.clientWidth + 0.5) &&
        !clips(element.parentElement)
      );
    });
    const names = found.map(
      (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
    );
    return [`${root.scrollWidth} > ${root.clientWidth} px`, ...new Set(names)].slice(0, 6);
  });
}

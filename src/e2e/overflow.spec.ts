/** Nothing sticks out sideways on a narrow screen or in large text (WCAG 2.2, 1.4.4 and 1.4.10). */
import { expect, type Page, test } from '@playwright/test';
import { samplePages } from './built-site.ts';

/** Elements that make the page scroll sideways; none when it does not. */
function stickingOut(page: Page): Promise<string[]> {
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

for (const { template, locale, path } of samplePages) {
  test(`${template} in ${locale ?? 'all languages'} fits a narrow screen and large text`, async ({
    page,
  }) => {
    if (template === 'gateway') await page.route('**/*.js', (route) => route.abort());
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await stickingOut(page), 'at 320 pixels').toEqual([]);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    expect(await stickingOut(page), 'with text at 200 %').toEqual([]);
  });
}

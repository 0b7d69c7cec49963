/** Nothing sticks out sideways on a narrow screen or in large text (WCAG 2.2, 1.4.4 and 1.4.10). */
import { expect, test } from '@playwright/test';
import { samplePages } from './built-site.ts';
import { stickingOut } from './sticking-out.ts';

// Larger text is the reader's own wish, which no policy of a page forbids; the test puts it in as a style.
test.use({ bypassCSP: true });

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

/** The editor as a city member uses it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { editorWords } from '../../../cms/words/editor-words.ts';
import type { Locale } from '../../i18n/locales.ts';

/** One of the two panes: that of the member's own language, and the other. */
export type Pane = 'own' | 'other';

/** Drives the page `/admin/`. */
export class Editor {
  readonly page: Page;
  readonly #origin: string;
  readonly #locale: Locale;

  constructor(page: Page, origin: string, locale: Locale) {
    this.page = page;
    this.#origin = origin;
    this.#locale = locale;
    // Decap asks with the browser's own boxes whether to publish or to leave.
    page.on('dialog', (dialog) => dialog.accept());
  }

  get say() {
    return editorWords(this.#locale);
  }

  /** Opens the page in the member's language and signs in, where there is something to sign in to. */
  async enter(): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/?lang=${this.#locale}`);
    const button = this.page.locator('#nc-root button').first();
    await button.click();
    await this.page.locator('a[href^="#/collections/"]').first().waitFor();
  }

  /** A new entry of a collection. */
  async begin(collection: string): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/#/collections/${collection}/new`);
    await this.field('title').waitFor();
  }

  /** An entry that is there, published or as a draft. */
  async open(collection: string, id: string): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/#/collections/${collection}/entries/${id}`);
    await this.field('title').waitFor();
    await expect(this.field('entryName')).toHaveValue(id);
  }

  #pane(pane: Pane): Locator {
    return pane === 'own'
      ? this.page.locator('.SplitPane .Pane1, [class*="-NoPreviewContainer"]')
      : this.page.locator('.SplitPane .Pane2');
  }

  /** The element that holds the value of a field. */
  field(name: string, pane: Pane = 'own'): Locator {
    return this.#pane(pane).locator(`[id^="${name}-field-"]:not([id$="-note"])`).first();
  }

  /** A field inside a list or group. */
  part(whole: string, name: string, pane: Pane = 'own'): Locator {
    return this.field(whole, pane).locator(`[id^="${name}-field-"]:not([id$="-note"])`).last();
  }

  async fill(values: Readonly<Record<string, string>>, pane: Pane = 'own'): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.field(name, pane).fill(value);
  }

  /** Chooses from a list by the words that are shown. */
  async choose(name: string, label: string): Promise<void> {
    await this.#chooseIn(this.field(name), label);
  }

  async #chooseIn(input: Locator, label: string): Promise<void> {
    await input.click();
    await input.fill(label);
    await this.page.getByRole('option', { name: label }).first().click();
  }

  /** Opens a group that is folded. */
  async unfold(name: string, pane: Pane = 'own'): Promise<void> {
    const button = this.field(name, pane)
      .locator('[class*="-ExpandButton"] button, button[class*="ExpandButton"]')
      .first();
    await button.click();
  }

  async addSource(title: string, url: string): Promise<void> {
    await this.field('sources').locator('button[class*="-AddButton"]').first().click();
    await this.part('sources', 'title').fill(title);
    await this.part('sources', 'url').fill(url);
  }

  /** Says how a translation was made. */
  async chooseMethod(label: string, pane: Pane): Promise<void> {
    const method = this.part('translation', 'method', pane);
    if (!(await method.isVisible())) await this.unfold('translation', pane);
    await this.#chooseIn(method, label);
  }

  /** Opens the library of pictures outside an entry. */
  async openLibrary(): Promise<void> {
    await this.page.locator('button[class*="-AppHeaderButton"]').click();
  }

  /** Uploads a picture in the library of pictures and takes it. */
  async upload(file: string): Promise<void> {
    const library = this.page.getByRole('dialog').last();
    await library.locator('input[type=file]').setInputFiles(file);
    // A photograph is decoded, drawn and encoded: that takes its time on a busy machine.
    const preparing = this.messages.filter({ hasText: this.say('picture.preparing') });
    const answer = this.messages.filter({ hasNotText: this.say('picture.preparing') });
    await expect(answer.first()).toBeVisible({ timeout: 60_000 });
    await expect(preparing).toHaveCount(0);
  }

  /** Takes the picture that is chosen in the library. */
  async takePicture(): Promise<void> {
    const button = this.page
      .getByRole('dialog')
      .last()
      .getByRole('button', { name: /choose selected/i });
    await expect(button).toBeEnabled();
    await button.click();
    await this.page.getByRole('dialog').last().waitFor({ state: 'hidden' });
  }

  async uploadCover(file: string, words: { alt: string; credit: string }): Promise<void> {
    await this.unfold('cover');
    await this.field('cover')
      .getByRole('button', { name: /choose an image/i })
      .click();
    await this.upload(file);
    await this.takePicture();
    await this.dismissMessages();
    await this.fill({ coverAlt: words.alt, coverCredit: words.credit });
  }

  /** The element in which one writes the body. */
  body(pane: Pane = 'own'): Locator {
    return this.#pane(pane).locator('.cm-content');
  }

  /** Writes a body as it is, without the help of the toolbar. */
  async writeBody(text: string, pane: Pane = 'own'): Promise<void> {
    // Not a click, which may meet the card of a block in the middle of the text.
    await this.body(pane).press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Shows two languages side by side, or the preview, or nothing beside the form. */
  async showBeside(what: 'i18n' | 'preview' | 'none'): Promise<void> {
    await this.page.evaluate((pane) => localStorage.setItem('cms.right-pane', pane), what);
    await this.page.reload();
    await this.field('title').waitFor();
  }

  /** Chooses the language of the pane on the other side by its own name. */
  async writeBesideIn(language: string): Promise<void> {
    await this.#pane('other').locator('[aria-haspopup="true"]').first().click();
    await this.page.getByRole('menuitem', { name: language, exact: true }).click();
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', { name: /^(save|enregistrer|speichern|guardar|حفظ)$/i });
  }

  /** Messages at the corner of the page. */
  get messages(): Locator {
    return this.page.locator('.Toastify__toast');
  }

  async dismissMessages(): Promise<void> {
    for (const button of await this.page.locator('.Toastify__close-button').all())
      await button.click({ timeout: 2000 }).catch(() => undefined);
    await expect(this.messages).toHaveCount(0);
  }

  /** Saves and waits until it is in the repository. */
  async save(): Promise<void> {
    await expect(this.page.locator('.progress').first()).toContainText(this.say('progress.ready'));
    await this.saveButton.click();
    await expect(
      this.messages.filter({ hasText: /saved|enregistr|gespeichert|guardad|حُ?فظ/i }).first(),
    ).toBeVisible();
    await this.dismissMessages();
  }

  /** Moves a draft on: "In review", "Ready". */
  async setStatus(status: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /^status/i })
      .first()
      .click();
    await this.page.getByRole('menuitem', { name: status, exact: true }).click();
    await expect(this.messages.first()).toBeVisible();
    await this.dismissMessages();
  }

  /** Asks for publication and confirms. */
  async askToPublish(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^publish$/i })
      .first()
      .click();
    await this.page.getByRole('menuitem', { name: /publish now/i }).click();
  }

  async publish(): Promise<void> {
    await this.askToPublish();
    await expect(this.messages.filter({ hasText: /published/i }).first()).toBeVisible();
    await this.dismissMessages();
  }
}

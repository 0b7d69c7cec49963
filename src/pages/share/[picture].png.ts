import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { keepFile } from '../../cache/keep-file.ts';
import { type ShareKind, shareKinds } from '../../components/document/page-frame.ts';
import { type Locale, localeCodes, localeInfo } from '../../i18n/locales.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { shownCities } from '../../queries/library.ts';
import { renderSharePicture, type SharePicture } from '../../share/render-share-picture.ts';
import { site } from '../../site.ts';

interface Props {
  readonly kind: ShareKind;
  readonly locale: Locale;
}

const root = process.cwd();

/** `/share/practice-fr.png` for every kind of page and every locale. */
export function getStaticPaths() {
  return shareKinds.flatMap((kind) =>
    localeCodes.map((locale) => ({
      params: { picture: `${kind}-${locale}` },
      props: { kind, locale },
    })),
  );
}

/** The picture of a kind of page, drawn again only when its words, its places or the drawing changed. */
export const GET: APIRoute<Props> = async ({ props: { kind, locale } }) => {
  const content = await pictureContent(kind, locale);
  const name = `${digest(JSON.stringify(content), drawing())}.png`;
  const bytes = await keepFile(join(root, '.cache/share'), name, () => renderSharePicture(content));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};

async function pictureContent(kind: ShareKind, locale: Locale): Promise<SharePicture> {
  const t = createTranslator(locale);
  const { code, dir } = localeInfo(locale);
  return {
    locale: { code, dir },
    siteName: site.name[locale],
    kindLabel: t(`shareKind.${kind}`),
    tagline: t('home.tagline'),
    places: (await shownCities()).map(({ lon, lat }) => ({ lon, lat })),
  };
}

let drawn: string | undefined;

/** Digest of the code that draws: a changed drawing is a changed picture. */
function drawing(): string {
  drawn ??= digest(
    ...['src/share', 'src/atlantic'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .sort()
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    ),
  );
  return drawn;
}

function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 20);
}

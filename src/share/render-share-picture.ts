import sharp from 'sharp';
import { drawBackground, frame, type Place, pictureSize, wordsField } from './background.ts';
import { type DrawnText, drawText } from './draw-text.ts';
import { palette } from './palette.ts';

/** What a share picture says, in the language of the page. */
export interface SharePicture {
  readonly locale: { readonly code: string; readonly dir: 'ltr' | 'rtl' };
  readonly siteName: string;
  /** The kind of page, such as "Good practice"; empty for the home page, which shows the site's name instead. */
  readonly kindLabel: string;
  readonly tagline: string;
  /** Cities to be marked on the map. */
  readonly places?: readonly Place[];
}

interface PlacedText {
  readonly drawn: DrawnText;
  readonly top: number;
  /** Distance from the side where reading begins. */
  readonly start: number;
}

/**
 * Renders the picture that other sites show beside a link: PNG, 1200 × 630, at most 60 KB
 * (https://ogp.me/#metadata). For right-to-left languages the words mirror; the map, of course, does not.
 * Throws when site name or tagline is empty.
 */
export async function renderSharePicture(content: SharePicture): Promise<Buffer> {
  const { dir } = content.locale;
  const texts = await placeTexts(content);
  const layers = texts.map(({ drawn, top, start }) => ({
    input: drawn.picture,
    top: Math.round(top),
    left: Math.round(dir === 'ltr' ? start : pictureSize.width - start - drawn.width),
  }));
  return await sharp(Buffer.from(drawBackground(dir, content.places)))
    .composite(layers)
    .png({ palette: true, colours: 48, dither: 0, compressionLevel: 9, effort: 6 })
    .toBuffer();
}

/** Title and site name share a line, the tagline has the rest; on the home page the name is the title. */
async function placeTexts(content: SharePicture): Promise<PlacedText[]> {
  const { siteName, kindLabel, tagline } = content;
  const { top, bottom } = wordsField();
  const bold = { dir: content.locale.dir, weight: 600, colour: palette.ink } as const;
  const markStart = pictureSize.width - frame.side - frame.mark;
  const name = kindLabel
    ? await drawText({ ...bold, text: siteName, width: 300, sizes: [34, 28], height: 44 })
    : undefined;
  const nameStart = markStart - (name ? name.width + 20 : 0);
  const title = await drawText({
    ...bold,
    text: kindLabel || siteName,
    width: nameStart - frame.side - 56,
    sizes: [64, 56, 48, 40],
    height: 84,
  });
  const belowTitle = top + Math.max(title.height, frame.mark * 0.75) + 24;
  const line = await drawText({
    ...bold,
    weight: 400,
    colour: palette.quiet,
    text: tagline,
    width: pictureSize.width - 2 * frame.side,
    sizes: [32, 28, 25, 22],
    height: bottom - belowTitle,
  });
  return [
    { drawn: title, top, start: frame.side },
    { drawn: line, top: belowTitle, start: frame.side },
    ...(name ? [{ drawn: name, top: top + (frame.mark - name.height) / 2, start: nameStart }] : []),
  ];
}

import sharp from 'sharp';
import { fontFile } from '../fonts/font-files.ts';
import { arabicSubsets, type FontSubset, latinSubsets } from '../fonts/subsets.ts';

/** A line or paragraph to be drawn. */
export interface TextToDraw {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
  readonly weight: 400 | 600;
  readonly colour: string;
  /** Where lines break, in pixels. */
  readonly width: number;
  /** Sizes in pixels, largest first; the first at which the text is at most `height` high is taken, else the last. */
  readonly sizes: readonly [number, ...number[]];
  readonly height: number;
}

/** A text as a transparent picture, cut to its letters. */
export interface DrawnText {
  readonly picture: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The weights that pictures use, of every subset, as font files of one weight each. */
const pictureSubsets: readonly FontSubset[] = [
  ...latinSubsets.flatMap((subset) =>
    [400, 600].map((weight) => ({
      ...subset,
      name: `${subset.name}-${weight}`,
      weight: String(weight),
      axis: weight,
    })),
  ),
  ...arabicSubsets,
];

/** Pango's descriptions of the fonts; the file of the bold Arabic has its weight in the family's name. */
const fontByWeight = {
  400: 'IBM Plex Sans,IBM Plex Sans Arabic,',
  600: 'IBM Plex Sans,IBM Plex Sans Arabic SemiBold, Semi-Bold',
};

let loading: Promise<void> | undefined;

/**
 * Draws text with the site's own fonts, whatever fonts the machine has; Arabic is shaped and set from
 * right to left by the Pango inside sharp (https://sharp.pixelplumbing.com/api-constructor).
 * Throws when the text is empty.
 */
export async function drawText(request: TextToDraw): Promise<DrawnText> {
  if (!request.text.trim()) throw new Error('There is no text to draw. Give at least one letter.');
  loading ??= loadFonts();
  await loading;
  const [largest, ...smaller] = request.sizes;
  let drawn = await drawAtSize(request, largest);
  for (const size of smaller) {
    if (drawn.height <= request.height) break;
    drawn = await drawAtSize(request, size);
  }
  return drawn;
}

async function drawAtSize(request: TextToDraw, size: number): Promise<DrawnText> {
  // The mark of direction decides for texts that begin with a name in the other script.
  const direction = request.dir === 'rtl' ? '\u200F' : '\u200E';
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${request.colour}">${direction}${escapeMarkup(request.text)}</span>`,
      font: `${fontByWeight[request.weight]} ${size}px`,
      width: request.width,
      dpi: 72,
      rgba: true,
      spacing: Math.round(size * 0.18),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { picture: data, width: info.width, height: info.height };
}

/** Pango keeps a font file for the whole process once a text was drawn with it. */
async function loadFonts(): Promise<void> {
  for (const subset of pictureSubsets) {
    const fontfile = await fontFile(subset, 'ttf');
    await sharp({ text: { text: '.', fontfile } })
      .png()
      .toBuffer();
  }
}

/** Text for Pango's markup, which has the rules of XML. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a picture may be when it arrives, and what it becomes. */
export const pictureLimits = {
  /** Bytes of the file that was chosen. */
  bytes: 40_000_000,
  /** Width times height; a decoded pixel takes four bytes of memory, whatever the size of the file. */
  pixels: 60_000_000,
  /** Smallest width in pixels, upright. */
  width: 200,
  /** Longer side of the prepared picture in pixels. */
  longerSide: 2000,
  /** Quality of WebP and JPEG, from 0 to 1. */
  quality: 0.85,
  /** A PNG with more colours than this is treated as a photograph. */
  drawingColours: 4096,
  /** A see-through PNG with more bytes than this becomes WebP, which is see-through as well. */
  clearPngBytes: 2_000_000,
} as const;

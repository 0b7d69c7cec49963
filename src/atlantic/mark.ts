/** The square that the mark is drawn in. */
export const markViewBox = '0 0 32 32';

/**
 * The site's mark: a disc parted by the ocean into two shores that would fit together. Give `west` the
 * colour of the text and `east` the accent. `public/favicon.svg` holds the same two paths.
 */
export const markShores = {
  west: 'M15.2 1C19.6 6.2 19 10.6 15.4 14.2C10.9 18.7 9.1 23.2 12.2 30.5A15 15 0 0 1 15.2 1Z',
  east: 'M20 1.5C24.3 6.9 23.9 12.6 20 16.4C16 20.4 14.5 24.6 17.2 31A15 15 0 0 0 20 1.5Z',
} as const;

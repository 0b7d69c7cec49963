/** The colours of the pictures: those of `src/styles/tokens.css`, which a picture cannot read. */
export const palette = {
  ink: '#14213a',
  quiet: '#4a566b',
  paper: '#fbfaf6',
  sea: '#13283a',
  land: '#22384a',
  shore: '#5a7688',
  accent: '#0b6e75',
  places: '#ff9b82',
} as const;

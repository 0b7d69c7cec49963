import { describe, expect, it } from 'vitest';
import { type Anchor, choosePassage, placesOfPhrase } from './passage.ts';

const filler = (count: number, word = 'x') => Array.from({ length: count }, () => word).join(' ');
const heading = (text: string, location: number, element = 'h2'): Anchor => ({
  element,
  id: text.toLowerCase().replaceAll(' ', '-'),
  text,
  location,
});
const choose = (content: string, places: number[], anchors: Anchor[] = []) =>
  choosePassage({ content, anchors }, places);
const textOf = ({ parts }: ReturnType<typeof choose>) => parts.map(({ text }) => text).join(' ');
const marked = ({ parts }: ReturnType<typeof choose>) =>
  parts.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('the passage', () => {
  it('is where most of the matches are', () => {
    const content = `hate ${filler(60)} hate in a city of hate ${filler(60)} hate`;
    const passage = choose(content, [0, 61, 64, 66, 127]);
    expect(marked(passage)).toEqual(['hate', 'city', 'hate']);
  });

  it('is the first of those with as many', () => {
    const content = `hate speech ${filler(60)} city towns`;
    expect(marked(choose(content, [0, 1, 62, 63]))).toEqual(['hate speech']);
  });

  it('counts a place once, however often the index names it', () => {
    const content = `first ${filler(60)} second third`;
    expect(marked(choose(content, [0, 0, 0, 61, 62]))).toEqual(['second third']);
  });

  it('begins a few words before the match and is not long', () => {
    const words = textOf(choose(`${filler(40, 'a')} hate ${filler(60, 'b')}`, [40])).split(' ');
    expect(words.indexOf('hate')).toBe(6);
    expect(words).toHaveLength(30);
  });

  it('is the beginning of the page where nothing was found in it', () => {
    const passage = choose('One two three.', []);
    expect([textOf(passage), passage.hash]).toEqual(['One two three.', '']);
  });

  it('puts matches side by side into one run', () => {
    const { parts } = choose('about hate speech here', [1, 2]);
    expect(parts).toEqual([
      { text: 'about', isMatch: false },
      { text: 'hate speech', isMatch: true },
      { text: 'here', isMatch: false },
    ]);
  });

  it('never shows the other forms of a word', () => {
    const content = 'Der Klimaschutz~klima~schutz. Die Städte~stadt, alle';
    expect(textOf(choose(content, [1]))).toBe('Der Klimaschutz. Die Städte, alle');
  });

  it.each([
    ['&lt;b&gt; hate', '<b> hate'],
    ['&amp;lt; hate', '&amp;lt; hate'],
    ['Q&amp;A hate', 'Q&amp;A hate'],
  ])('shows angle brackets, and takes escapes back once: %s', (content, text) => {
    expect(textOf(choose(content, [1]))).toBe(text);
  });
});

describe('the heading of a passage', () => {
  const content = `Title of it. First part. ${filler(8)} hate Second part. ${filler(4)} city`;
  const anchors = [heading('Second part', 14), heading('First part', 3)];
  const headingAt = (place: number, more: Anchor[] = []) =>
    choose(content, [place], [...anchors, ...more]).heading?.text;

  it('is the last one above the match', () => {
    expect([1, 3, 13, 14, 20].map((place) => headingAt(place))).toEqual([
      undefined,
      'First part',
      'First part',
      'Second part',
      'Second part',
    ]);
  });

  it.each([
    ['the title', heading('Title of it', 0, 'h1')],
    ['a footnote', heading('Note', 12, 'li')],
    ['a link', heading('Back', 13, 'a')],
    ['an empty heading', heading(' ', 13)],
  ])('is not %s', (_, anchor) => {
    expect(headingAt(1, [anchor])).toBe(undefined);
    expect(headingAt(13, [anchor])).toBe('First part');
  });

  it('is not repeated in the passage, which ends before the next one', () => {
    expect(textOf(choose(content, [7], anchors))).toBe(`${filler(8)} hate`);
    expect(textOf(choose(content, [3], anchors))).toMatch(/^First part/);
  });

  it('has no forms', () => {
    const anchor = { ...heading('x', 0), text: 'Klimaschutz~klima' };
    expect(choose('Klimaschutz~klima hate', [1], [anchor]).heading?.text).toBe('Klimaschutz');
  });
});

describe('the way to a passage', () => {
  it.each([
    ['has the word before the match', 'about hate here', [1], '#:~:text=about-,hate'],
    ['has a run of matches', 'of hate speech, here', [1, 2], '#:~:text=of-,hate%20speech'],
    ['has no word before the first', 'hate speech', [0], '#:~:text=hate'],
    ['does not look back over a sentence', 'The end. Hate speech', [2], '#:~:text=Hate'],
    ['does not look back over a comma', 'cities, towns', [1], '#:~:text=towns'],
    ['ends with the sentence', 'of hate. Speech is', [1, 2], '#:~:text=of-,hate'],
    [
      'writes hyphens as the browser wants them',
      'front-line multi-agency',
      [1],
      '#:~:text=front%2Dline-,multi%2Dagency',
    ],
    ['writes commas and ampersands too', 'the P&C,D', [1], '#:~:text=the-,P%26C%2CD'],
    ['leaves out marks around the match', 'the “hate” is', [1], '#:~:text=the-,hate'],
    ['leaves out forms', 'die Städte~stadt', [1], '#:~:text=die-,St%C3%A4dte'],
    ['is nothing where the match has no letters', 'a – b', [1], ''],
  ])('%s', (_, content, places, hash) => {
    expect(choose(content, places).hash).toBe(hash);
  });

  it('is written for Arabic too', () => {
    const { hash } = choose('خطاب الكراهية~كراه، والمدن', [1]);
    expect(hash).toBe(`#:~:text=${encodeURIComponent('خطاب')}-,${encodeURIComponent('الكراهية')}`);
  });

  it('leads to the heading where the browser knows no passages', () => {
    const anchor = { ...heading('Ergebnisse', 0), id: 'über-uns' };
    expect(choose('Ergebnisse. hate', [1], [anchor]).hash).toBe('#%C3%BCber-uns:~:text=hate');
  });
});

describe('where a phrase stands', () => {
  it.each([
    ['as it was typed, in any case', 'The Young People came', 'young people', [1, 2]],
    ['with brackets and a full stop around it', 'A club (young people).', 'young people', [2, 3]],
    ['every time', 'hate and hate', 'hate', [0, 2]],
    ['not in another form', 'for young persons and a young people’s club', 'young people', []],
    ['not across the end of a sentence', 'They are young. People came', 'young people', []],
    ['not with other words between', 'young local people', 'young people', []],
    ['without the forms of the index', 'الشباب~شباب هنا', 'الشباب', [0]],
    ['not in a word that only has it as a form', 'والشباب~شباب هنا', 'شباب', []],
  ])('%s', (_, content, phrase, places) => {
    expect(placesOfPhrase(content, phrase)).toEqual(places);
  });
});

/** Adds the passage that the reader has marked to the message about a mistake. Works without: the page is named anyway. */
export function nameSelectedPassage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-report]')) {
    const plain = link.href;
    link.addEventListener('pointerdown', () => add(link, plain));
    link.addEventListener('focus', () => add(link, plain));
  }
}

function add(link: HTMLAnchorElement, plain: string): void {
  const passage = document.getSelection()?.toString().trim().slice(0, 500);
  link.href = passage ? `${plain}${encodeURIComponent(`\n“${passage}”\n`)}` : plain;
}

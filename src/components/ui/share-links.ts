/** Plain addresses that open a prepared message elsewhere; nothing of these services loads on our pages. */
interface ShareLink {
  /** Name of the service; the dictionary has the word for e-mail when left out. */
  readonly name?: string;
  readonly href: (url: string, title: string) => string;
}

const both = (url: string, title: string) => encodeURIComponent(`${title} ${url}`);

/** In the order shown. */
export const shareLinks: readonly ShareLink[] = [
  {
    href: (url, title) =>
      `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
  },
  {
    name: 'LinkedIn',
    href: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`,
  },
  {
    name: 'Facebook',
    href: (url) => `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
  },
  {
    name: 'X',
    href: (url, title) =>
      `https://x.com/intent/post?text=${encodeURIComponent(title)}&url=${encodeURIComponent(url)}`,
  },
  {
    name: 'Bluesky',
    href: (url, title) => `https://bsky.app/intent/compose?text=${both(url, title)}`,
  },
  { name: 'WhatsApp', href: (url, title) => `https://wa.me/?text=${both(url, title)}` },
];

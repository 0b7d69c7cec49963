/** The roadmap that gave the idea. Its ten steps could not be read; ours are our own (content/pages/…/about.mdx). */
export const originalRoadmap = {
  url: 'https://strongcitiesnetwork.org/news/a-10-step-roadmap-for-enhancing-city-led-support-for-community-based-programmes-to-address-hate-and-extremism/',
  language: 'en',
} as const;

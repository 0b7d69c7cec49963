import { useState } from 'react';
import type { Say, SitePage } from '../view/editor-host.ts';
import { TextField } from './field.tsx';
import { findPages } from './find-pages.ts';

interface Props {
  readonly pages: readonly SitePage[];
  /** The address that is chosen now. */
  readonly address: string;
  readonly say: Say;
  onChoose(page: SitePage): void;
}

/** Pages of the site by their titles. */
export function PageChooser({ pages, address, say, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const found = findPages(pages, typed);
  return (
    <div className="body-chooser">
      <TextField
        label={say('body.link.page')}
        hint={say('body.link.page.hint')}
        say={say}
        value={typed}
        onChange={setTyped}
      />
      <p className="body-hidden" role="status">
        {typed.trim() ? say('body.link.found', { count: found.length }) : ''}
      </p>
      <ul className="body-pages">
        {found.map((page) => (
          <li key={page.path}>
            <button
              type="button"
              aria-pressed={page.path === address}
              onClick={() => onChoose(page)}
            >
              <span dir="auto">{page.title}</span>
              <span className="body-page-kind">{page.kind}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

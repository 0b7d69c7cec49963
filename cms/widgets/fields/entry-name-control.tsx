/** The name of an entry: proposed from the title, chosen once, shown as the address it makes. */
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { entryPath } from '../../../src/i18n/paths.ts';
import { site } from '../../../src/site.ts';
import { session } from '../../app/session.ts';
import { typeOfCollection } from '../../form/type-of-collection.ts';
import type { ControlProps } from '../control.ts';
import { onDraftChange } from '../draft.ts';
import { nameProblem, suggestName } from './entry-name.ts';
import { useFieldInput } from './use-field-input.ts';

function titleOf({ getEntry }: Pick<ControlProps<string>, 'getEntry'>): string {
  const title = getEntry().getIn(['data', 'title']);
  return typeof title === 'string' ? title : '';
}

/** Proposes a name whenever the title changes, until the member writes one of their own. */
function useProposedName(props: ControlProps<string>, isWanted: boolean): void {
  const { value, onChange, getEntry } = props;
  const proposed = useRef(value ?? '');
  useEffect(() => {
    if (!isWanted) return undefined;
    return onDraftChange(() => {
      const suggested = suggestName(titleOf({ getEntry }));
      // The change is told to everybody at once, this function included.
      if (suggested === proposed.current) return;
      proposed.current = suggested;
      onChange(suggested);
    });
  });
}

/** The control of a field of the widget "entry-name". */
export function EntryNameControl(props: ControlProps<string>) {
  const { ref, value = '', onChange, getEntry, collection } = props;
  const { say, index, locale } = session();
  const type = typeOfCollection(String(collection.get('name')));
  const isNew = getEntry().get('newRecord') === true;
  const [isOwn, setOwn] = useState(value !== '');
  const { attributes, noteId, wasLeft } = useFieldInput(props);
  const isTaken = (name: string) =>
    index.entries.some((entry) => entry.type === type && entry.id === name);
  const problem = isNew ? nameProblem(type, value, isTaken) : undefined;
  const isTold = problem && problem !== 'missing' && (wasLeft || problem === 'taken');
  useImperativeHandle(ref, () => ({
    isValid: () => (problem ? { error: { message: say(`name.${problem}`) } } : true),
  }));
  useProposedName(props, isNew && !isOwn);
  return (
    <div>
      <input
        {...attributes}
        type="text"
        dir="ltr"
        spellCheck={false}
        autoCapitalize="none"
        value={value}
        readOnly={!isNew}
        onChange={(event) => {
          setOwn(event.target.value !== '');
          onChange(event.target.value.trim());
        }}
      />
      <p className="field-note" id={noteId} role="status">
        {isTold && <span className="field-problem">{say(`name.${problem}`)}</span>}
        {!isTold && value && (
          <bdi dir="ltr">{`${site.origin}${entryPath(locale, type, value)}`}</bdi>
        )}
      </p>
    </div>
  );
}

/** The controls of the form: ours for words, dates and bodies, Decap's for lists and choices. */
import booleanWidget from 'decap-cms-widget-boolean';
import imageWidget from 'decap-cms-widget-image';
import listWidget from 'decap-cms-widget-list';
import numberWidget from 'decap-cms-widget-number';
import objectWidget from 'decap-cms-widget-object';
import selectWidget from 'decap-cms-widget-select';
import { BodyControl } from '../widgets/body/body-control.tsx';
import { DateControl } from '../widgets/fields/date-control.tsx';
import { EntryNameControl } from '../widgets/fields/entry-name-control.tsx';
import { HeadingControl } from '../widgets/fields/heading-control.tsx';
import { LineControl } from '../widgets/fields/line-control.tsx';
import { ProseControl } from '../widgets/fields/prose-control.tsx';
import { ProgressControl } from '../widgets/progress/progress-control.tsx';
import { TranslationStateControl } from '../widgets/translation/translation-state-control.tsx';
import type { Cms } from './cms.ts';

const own = {
  line: LineControl,
  prose: ProseControl,
  date: DateControl,
  'entry-name': EntryNameControl,
  heading: HeadingControl,
  progress: ProgressControl,
  'translation-state': TranslationStateControl,
  body: BodyControl,
};

/** Registers all of them. */
export function registerWidgets(cms: Cms): void {
  const stock = [booleanWidget, imageWidget, listWidget, numberWidget, objectWidget, selectWidget];
  cms.registerWidget(stock.map((widget) => widget.Widget()));
  for (const [name, control] of Object.entries(own)) cms.registerWidget(name, control);
}

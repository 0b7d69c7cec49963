/** Every route of the API that the double answers. */
import type { Route } from '../route.ts';
import { accountRoutes } from './account.ts';
import { branchRoutes } from './branches.ts';
import { changeRoutes } from './change-files.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { labelRoutes } from './labels.ts';
import { mergeRoutes } from './merge.ts';
import { pullRoutes } from './pulls.ts';

export const routes: readonly Route[] = [
  ...accountRoutes,
  ...branchRoutes,
  ...contentRoutes,
  ...changeRoutes,
  ...gitObjectRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...mergeRoutes,
  ...labelRoutes,
];

/** Parts of Decap that come without types. Only what we use. */

declare module 'decap-cms-core/dist/esm/redux' {
  import type { ReadMap } from './widgets/control.ts';

  interface DecapState {
    readonly entryDraft: ReadMap;
    readonly mediaLibrary: ReadMap;
    readonly auth: { readonly user?: object | null };
  }
  export const store: {
    getState(): DecapState;
    subscribe(listener: () => void): () => void;
    dispatch(action: unknown): unknown;
  };
}

declare module 'decap-cms-widget-select' {
  const widget: { Widget(): object };
  export default widget;
}
declare module 'decap-cms-widget-image' {
  const widget: { Widget(): object };
  export default widget;
}
declare module 'decap-cms-widget-list' {
  const widget: { Widget(): object };
  export default widget;
}
declare module 'decap-cms-widget-object' {
  const widget: { Widget(): object };
  export default widget;
}
declare module 'decap-cms-widget-boolean' {
  const widget: { Widget(): object };
  export default widget;
}
declare module 'decap-cms-widget-number' {
  const widget: { Widget(): object };
  export default widget;
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./backend/decap-backend.ts').BackendClass;
}
declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('./backend/decap-backend.ts').BackendClass;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./backend/decap-backend.ts').BackendClass;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./backend/decap-backend.ts').BackendClass;
}
declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: import('./locales/missing.ts').PhraseTree;
  export default phrases;
}

declare module 'emotion-cache-as-it-is' {
  export default function createCache(options: object): object;
}
declare module '@mui/stylis-plugin-rtl' {
  const plugin: (...args: unknown[]) => unknown;
  export default plugin;
}
declare module 'stylis' {
  export const prefixer: (...args: unknown[]) => unknown;
}

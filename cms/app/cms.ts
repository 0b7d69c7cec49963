/** The part of Decap's registry that we call (decap-cms-core, `Registry`). */
import type { ComponentType } from 'react';
import type { BackendClass } from '../backend/decap-backend.ts';

/** Decap, as it is begun. */
export interface Cms {
  init(options: { config: object }): void;
  registerBackend(name: string, backend: BackendClass): void;
  registerWidget(name: string | object | object[], control?: unknown, preview?: unknown): void;
  registerLocale(name: string, phrases: object): void;
  registerPreviewTemplate(collection: string, template: ComponentType<never>): void;
}

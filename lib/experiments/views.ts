'use client';
import { type ComponentType, lazy } from 'react';
import type { Slug } from './registry.ts';
import type { ViewProps } from './view.ts';

const boundaryPictures = lazy(() => import('./boundary-pictures.view.tsx'));

/** One chunk a view; the compiler refuses an experiment without its line here. */
export const views = {
  'l1-against-l2': lazy(() => import('./l1-against-l2/l1-against-l2.view.tsx')),
  dropout: boundaryPictures,
  'more-data': boundaryPictures,
  'learning-rate': boundaryPictures,
  epochs: boundaryPictures,
} satisfies Record<Slug, ComponentType<ViewProps>>;

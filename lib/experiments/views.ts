'use client';
import { type ComponentType, lazy } from 'react';
import type { Slug } from './registry.ts';
import type { ViewProps } from './view-props.ts';

/** What some experiments show above their prediction, one chunk each; most have none. */
export const views: Partial<Record<Slug, ComponentType<ViewProps>>> = {
  'you-are-the-tuner': lazy(() => import('./you-are-the-tuner/tuner-game.view.tsx')),
};

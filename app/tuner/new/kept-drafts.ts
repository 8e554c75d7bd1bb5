'use client';
import { z } from 'zod';

/** Requests that are being written in this tab, by an id of their own, the latest last. */
const kept = z.array(z.tuple([z.string(), z.string()]));
const [place, most] = ['holdout-drafts', 20];

/** An id for a draft that has none yet. */
export const newDraftId = (): string => Date.now().toString(36);

/** The address of the form with a draft in it. */
export const draftAddress = (id: string): string => `/tuner/new?draft=${id}`;

/** The text of a draft that this tab has kept, or null. */
export const keptDraft = (id: string): string | null => read().find(([one]) => one === id)?.[1] ?? null;

/** Keeps a draft for as long as the tab is open; a browser that lets nothing be kept loses it. */
export function keepDraft(id: string, text: string): void {
  const others = read().filter(([one]) => one !== id);
  const next: z.infer<typeof kept> = [...others, [id, text]];
  try {
    sessionStorage.setItem(place, JSON.stringify(next.slice(-most)));
  } catch {
    // Nothing can be done: the form works without.
  }
}

function read(): z.infer<typeof kept> {
  try {
    return kept.safeParse(JSON.parse(sessionStorage.getItem(place) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

'use client';
import { type OwnData, ownDataSchema } from '#lib/playground/own-data.ts';

const KEY = 'playground-own-points';

/** The points of your own that this tab kept, also over a reload; null where there are none or nothing may be kept. */
export function keptPoints(): OwnData | null {
  try {
    return ownDataSchema.parse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps points in this tab; where the browser refuses they last until the page is left. */
export function keepPoints(own: OwnData): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(own));
  } catch {
    // Blocked or full: what is drawn can still be trained on and downloaded.
  }
}

import { z } from 'zod';
import { memorySettings } from '#lib/memory/settings.ts';
import { action, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { saveCardSettings } from '#lib/server/store/cards-settings.ts';
import { writingLearner } from '../writing-learner.ts';

/** A form's fields: numbers as text, retention in per cent, steps as "1 10" (minutes). */
const number = z.string().trim().min(1).transform(Number);
const body = z
  .strictObject({ retentionPercent: number, newCardsPerDay: number, reviewsPerDay: number, steps: z.string().max(40) })
  .transform(({ retentionPercent, steps, ...limits }, context) => {
    const retention = retentionPercent / 100;
    const learningStepsMinutes = steps.split(/\s+/).filter(Boolean).map(Number);
    const parsed = memorySettings.safeParse({ ...limits, retention, learningStepsMinutes });
    if (parsed.success) return parsed.data;
    for (const { message, path } of parsed.error.issues) context.addIssue({ code: 'custom', message, path });
    return z.NEVER;
  });

/** Keeps the learner's settings, sent by a plain form. */
export const POST = action(body, async (settings, request) => {
  saveCardSettings(database(), await writingLearner(request), settings, new Date());
  return new Response(null, { status: 303, headers: { Location: '/cards?saved=1#settings' } });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };

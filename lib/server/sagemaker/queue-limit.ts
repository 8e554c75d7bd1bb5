import { z } from 'zod';

const whole = z.coerce.number().int().min(1).default(200);

/** Unfinished jobs that all users together may have: HOLDOUT_QUEUE, or 200. Throws for what is no whole number from 1 up. */
export const queueLimit = (given: string | undefined): number => whole.parse(given === '' ? undefined : given);

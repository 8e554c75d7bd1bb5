import { z } from 'zod';

/** What a tuning is, for good: going on with other settings would mix results that cannot be compared. */
export const tuningSettings = z.strictObject({
  strategy: z.string(),
  seed: z.string(),
  samples: z.int().min(100).max(10_000),
  epochs: z.int().min(1).max(1000),
});
export type TuningSettings = z.infer<typeof tuningSettings>;

const trial = z.strictObject({
  number: z.int().min(0),
  point: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  status: z.enum(['completed', 'stopped', 'failed']),
  // JSON has no NaN, which is what a diverged network has
  value: z
    .number()
    .nullable()
    .transform((value) => value ?? Number.NaN)
    .optional(),
  reports: z.array(
    z.strictObject({
      resource: z.number(),
      value: z
        .number()
        .nullable()
        .transform((value) => value ?? Number.NaN),
    }),
  ),
  target: z.number().optional(),
});

const tuningState = z.strictObject({ settings: tuningSettings, seconds: z.number().min(0), trials: z.array(trial) });
/** All of a tuning that outlives its process: finished trials, and the seconds that they took. */
export type TuningState = z.infer<typeof tuningState>;
export type TunedTrial = TuningState['trials'][number];

/**
 * The state in a file's text, to go on with. Throws for a text that is none, and names the settings that differ from those
 * asked for.
 */
export function resume(text: string, asked: TuningSettings): TuningState {
  const parsed = tuningState.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(`the state file is none of a tuning: ${z.prettifyError(parsed.error)}`);
  const names = Object.keys(asked) as (keyof TuningSettings)[];
  const other = names.filter((name) => parsed.data.settings[name] !== asked[name]);
  if (other.length === 0) return parsed.data;
  const flags = other.map((name) => `--${name} ${parsed.data.settings[name]}`);
  throw new Error(`the state file is of another tuning, with ${flags.join(' ')}; ask for that, or name another file`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { z } from 'zod';
import { targetReadings } from './own-table.ts';

/** What a process that checks a file is told. */
const order = z.strictObject({
  /** Files: what was brought, and where its table is to be written. */
  ...{ brought: z.string(), table: z.string() },
  /** Of the data set. */
  name: z.string(),
  target: z.string().exactOptional(),
  reading: z.enum(targetReadings),
});
export type CheckOrder = z.infer<typeof order>;

export const parseOrder = (text: string): CheckOrder => order.parse(JSON.parse(text));

const problem = z.strictObject({ where: z.string(), what: z.string(), remedy: z.string() });

/** What it finds. */
const verdict = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sound'),
    rows: z.int().positive(),
    features: z.array(z.string()),
    target: z.string(),
    classes: z.array(z.string()).nullable(),
  }),
  z.strictObject({ kind: z.literal('faults'), problems: z.array(problem).min(1) }),
]);
export type Verdict = z.infer<typeof verdict>;

export const parseVerdict = (text: string): Verdict => verdict.parse(JSON.parse(text));

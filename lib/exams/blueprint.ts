import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');

/** An exam's plan: data with a version and a time in which it is valid, because blueprints expire. */
export const blueprint = z
  .strictObject({
    title: z.string().min(5),
    code: z.string().min(3),
    version: z.string().min(1),
    status: z.enum(['live', 'beta', 'legacy']),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    minutes: z.int().positive(),
    scored: z.int().positive(),
    unscored: z.int().nonnegative(),
    passMark: z.int(),
    scoreRange: z.tuple([z.int(), z.int()]),
    formats: z.array(z.enum(['multiple-choice', 'multiple-response', 'ordering', 'matching', 'case-study'])).min(1),
    domains: z.array(z.strictObject({ id: z.string(), title: z.string(), weight: z.number().positive() })).min(1),
    objectives: z.array(z.strictObject({ id: z.string(), domain: z.string(), says: z.string().min(10) })).min(1),
    asOf: day,
    sources: z.array(z.strictObject({ title: z.string(), url: z.url().optional(), asOf: day })).min(1),
    note: z.string().optional(),
  })
  .superRefine(({ domains, objectives, passMark, scoreRange: [least, most] }, context) => {
    const sum = domains.reduce((total, { weight }) => total + weight, 0);
    if (sum !== 100)
      context.addIssue({ code: 'custom', path: ['domains'], message: `the weights sum to ${sum}, not 100` });
    const known = new Set(domains.map(({ id }) => id));
    for (const { id, domain } of objectives)
      if (!known.has(domain))
        context.addIssue({ code: 'custom', path: ['objectives', id], message: `there is no domain "${domain}"` });
    if (passMark < least || passMark > most)
      context.addIssue({ code: 'custom', path: ['passMark'], message: `${passMark} lies outside ${least} to ${most}` });
  });
export type Blueprint = z.infer<typeof blueprint>;

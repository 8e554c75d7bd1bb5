import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');
export const sentence = z.string().trim().min(12, 'at least 12 characters');

const request = z.strictObject({
  /** An operation of the SageMaker API, such as CreateHyperParameterTuningJob. */
  operation: z.string().regex(/^[A-Z][A-Za-z]+$/, 'an operation as CreateHyperParameterTuningJob'),
  body: z.record(z.string(), z.unknown()),
  answers: z.union([
    z.literal('accepted'),
    /** `error` is the name of the exception, `because` what its message complains of. */
    z.strictObject({ error: z.string().min(3), because: sentence }),
  ]),
});

/** What proves the key: an experiment with parameters, a request and how it is answered, or why neither can. */
export const demonstration = z.union([
  z.strictObject({
    experiment: z.string().regex(/^[a-z0-9-]+$/),
    parameters: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
    shows: sentence,
  }),
  z.strictObject({ request, shows: sentence }),
  z.strictObject({ none: sentence }),
]);
export type Demonstration = z.infer<typeof demonstration>;
export type RequestDemonstration = Extract<Demonstration, { request: unknown }>;

const source = z.strictObject({ title: sentence, url: z.url().optional(), asOf: day });
export type Source = z.infer<typeof source>;

/** The fields every question has, whatever its kind. Files are strict: an unknown field is a fault. */
export const commonFields = {
  concept: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a concept as topic/slug, its path under content/concepts'),
  /** Bloom's revised taxonomy (Anderson and Krathwohl 2001). */
  level: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate']),
  status: z.enum(['draft', 'reviewed', 'live', 'retired']),
  /** `<blueprint>:<objective>`, each checked against content/blueprints. */
  objectives: z.array(z.string().regex(/^[a-z0-9-]+:[0-9.]+$/, 'an objective as blueprint:id')).min(1),
  stem: z.string().trim().min(20),
  demonstration,
  sources: z.array(source).min(1),
  seeds: z.array(z.enum(['S0', 'S1', 'S2', 'S3', 'S4'])).default([]),
  /** Shown after the answer where courses disagree. */
  note: sentence.optional(),
  /** Rules of the linter that a person has overruled for this question, each with the reason. */
  lint: z.record(z.string(), sentence).default({}),
};

/** A text with the reason why it is right, or belongs where it does. */
export const explained = z.strictObject({ text: z.string().trim().min(1), rationale: sentence });

export const option = z.strictObject({
  text: z.string().trim().min(1),
  correct: z.literal(true).optional(),
  rationale: sentence,
  /** The wrong idea that makes a distractor tempting. */
  misconception: sentence.optional(),
});
export type Option = z.infer<typeof option>;

import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9-]+$/, 'a slug of small letters, digits and hyphens');
const sentence = z.string().trim().min(12);

export const topics = z
  .array(
    z.strictObject({
      slug,
      /** With which the ids of its concepts begin, such as R in R07. */
      letter: z.string().regex(/^[A-Z]$/),
      title: z.string().min(3),
      summary: sentence,
    }),
  )
  .min(1);
export type Topic = z.infer<typeof topics>[number];

export const concept = z.strictObject({
  title: z.string().min(3),
  ids: z.array(z.string()).default([]),
  summary: sentence,
  seeds: z.array(z.enum(['S0', 'S1', 'S2', 'S3', 'S4'])).default([]),
  objectives: z.array(z.string()).default([]),
  experiment: slug.optional(),
});
export type Concept = z.infer<typeof concept> & { id: string; topic: string; lesson: string };

/** The words around an experiment. */
export const experimentWords = z.strictObject({
  title: z.string().min(3),
  summary: sentence,
  try: z.array(sentence).min(1),
  notice: z.array(sentence).min(1),
  presets: z
    .array(
      z.strictObject({
        title: z.string().min(3),
        comment: sentence,
        parameters: z.record(z.string(), z.union([z.number(), z.string()])),
      }),
    )
    .default([]),
});
export type ExperimentWords = z.infer<typeof experimentWords> & { body: string };

/** A topic's flashcards, in the order in which they are first asked; texts are Markdown with $TeX$. */
export const cards = z
  .array(
    z.strictObject({
      id: slug,
      concept: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a concept as topic/slug'),
      front: z.string().trim().min(3),
      back: z.string().trim().min(1),
    }),
  )
  .min(1);
/** `id` is `<topic>/<id in the file>`. */
export type Card = z.infer<typeof cards>[number] & { topic: string };

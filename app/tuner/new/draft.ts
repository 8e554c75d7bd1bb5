import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { validate } from '#lib/sagemaker/validate.ts';

/** A request whose members may be missing: one that is being written, or is meant to be refused. */
export type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { [K in keyof T]?: Loose<T[K]> | undefined }
    : T;

/** A request for a tuning job while it is being written. */
export type Draft = Loose<CreateTuningJob>;

/** The draft that a text is, or why a form cannot show it. Members may be missing or out of range, not of another type. */
export function readDraft(text: string): { draft: Draft } | { fault: string } {
  try {
    const body: unknown = JSON.parse(text);
    const fault = validate('CreateHyperParameterTuningJob', body).find(({ kind }) => kind === 'type');
    if (!fault && isDraft(body)) return { draft: body };
    return { fault: fault ? `${fault.message} at ${fault.path || 'the whole'}` : 'A request is an object.' };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** What has no fault of type is an object with the members that the API knows. */
const isDraft = (body: unknown): body is Draft => typeof body === 'object' && body !== null && !Array.isArray(body);

export const writeDraft = (draft: Draft): string => JSON.stringify(draft, null, 2);

type Config = NonNullable<Draft['HyperParameterTuningJobConfig']>;
type Definition = NonNullable<Draft['TrainingJobDefinition']>;

export const configOf = (draft: Draft): Config => draft.HyperParameterTuningJobConfig ?? {};
export const definitionOf = (draft: Draft): Definition => draft.TrainingJobDefinition ?? {};

export const withConfig = (draft: Draft, change: Config): Draft => ({
  ...draft,
  HyperParameterTuningJobConfig: { ...configOf(draft), ...change },
});
export const withDefinition = (draft: Draft, change: Definition): Draft => ({
  ...draft,
  TrainingJobDefinition: { ...definitionOf(draft), ...change },
});

import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { isObject } from '#lib/sagemaker/type-mismatch.ts';
import { validate } from '#lib/sagemaker/validate.ts';
import { withoutNulls } from '#lib/sagemaker/without-nulls.ts';

/** A request whose members may be missing: one that is being written, or is meant to be refused. */
export type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { [K in keyof T]?: Loose<T[K]> | undefined }
    : T;

/** A request for a tuning job while it is being written. */
export type Draft = Loose<CreateTuningJob>;

/**
 * The draft that a text is, or why a form cannot show it. Members may be missing, out of range or unknown, not of another
 * type; nulls are left out, as the API takes them.
 */
export function readDraft(text: string): { draft: Draft } | { fault: string } {
  try {
    const body: unknown = JSON.parse(text);
    const fault = validate('CreateHyperParameterTuningJob', body).find(
      ({ kind, path, message }) => kind === 'type' || (/\.member$/.test(path) && message.startsWith('Value null')),
    );
    const draft = withoutNulls(body);
    if (!fault && isDraft(draft)) return { draft };
    return { fault: fault ? `${fault.message}, at ${fault.path || 'the whole'}` : 'A request is an object.' };
  } catch (error) {
    return { fault: `This is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** What has no fault of type is an object with the members that the API knows. */
const isDraft = (body: unknown): body is Draft => isObject(body);

export const writeDraft = (draft: Draft): string => JSON.stringify(draft, null, 2);

type Config = NonNullable<Draft['HyperParameterTuningJobConfig']>;
type Definition = NonNullable<Draft['TrainingJobDefinition']>;

export const configOf = (draft: Draft): Config => draft.HyperParameterTuningJobConfig ?? {};
export const definitionOf = (draft: Draft): Definition => draft.TrainingJobDefinition ?? {};

export const withConfig = (draft: Draft, change: Config): Draft => ({
  ...draft,
  HyperParameterTuningJobConfig: changed(configOf(draft), change) ?? {},
});
export const withDefinition = (draft: Draft, change: Definition): Draft => ({
  ...draft,
  TrainingJobDefinition: changed(definitionOf(draft), change) ?? {},
});

/** An object with some members changed, the others kept. Undefined takes a member away; an object without any is none. */
export function changed<T extends object>(given: T | undefined, change: NoInfer<Partial<T>>): T | undefined {
  const members: Partial<T> = { ...given, ...change };
  for (const name of Object.keys(change) as (keyof T)[]) if (members[name] === undefined) delete members[name];
  // All members of T may be missing: drafts are loose.
  return Object.keys(members).length > 0 ? (members as T) : undefined;
}

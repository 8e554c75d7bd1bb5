import { z } from 'zod';
import type { Chosen, NumberParameter, Parameter, Parameters } from './parameters.ts';

// Apart from parameters.ts, so that what runs an experiment need not carry a schema library along.

/** A parameter that counts: from a whole number in whole steps. */
const isWhole = ({ min, step = 0.5 }: NumberParameter) => Number.isInteger(min) && Number.isInteger(step);

function schemaOf(parameter: Parameter) {
  if ('options' in parameter) return z.enum(parameter.options).default(parameter.default);
  if ('maxLength' in parameter) return z.string().max(parameter.maxLength).default(parameter.default);
  const number = z.coerce.number().min(parameter.min).max(parameter.max);
  return (isWhole(parameter) ? number.int() : number).default(parameter.default);
}

/** The schema of a choice: every parameter within its limits, by default its default; no others. */
export function chosenSchema(parameters: Parameters) {
  return z.strictObject(
    Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, schemaOf(parameter)])),
  );
}

/** A choice from an address or a file; faults are sentences that name the parameter. */
export function readChosen<P extends Parameters>(
  parameters: P,
  given: Record<string, unknown>,
): { chosen: Chosen<P>; faults: string[] } {
  const parsed = chosenSchema(parameters).safeParse(given);
  if (parsed.success) return { chosen: parsed.data as Chosen<P>, faults: [] };
  const bad = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const good = Object.entries(given).filter(([name]) => Object.hasOwn(parameters, name) && !bad.has(name));
  const rest = chosenSchema(parameters).parse(Object.fromEntries(good));
  return {
    chosen: rest as Chosen<P>,
    faults: parsed.error.issues.map((issue) => sentence(parameters, issue.path[0], issue)),
  };
}

function sentence(parameters: Parameters, name: PropertyKey | undefined, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown parameter ${issue.keys.join(', ')}; there are ${Object.keys(parameters).join(', ')}`;
  const parameter = parameters[String(name)];
  if (parameter && 'options' in parameter) return `${String(name)} must be one of ${parameter.options.join(', ')}`;
  if (parameter && 'maxLength' in parameter)
    return `${String(name)} must be a text of at most ${parameter.maxLength} characters`;
  const kind = parameter && isWhole(parameter) ? 'whole number' : 'number';
  return `${String(name)} must be a ${kind} from ${parameter?.min} to ${parameter?.max}`;
}

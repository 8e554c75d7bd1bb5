import { z } from 'zod';
import type { Algorithm, Spec } from '#lib/tuning/algorithm.ts';

export type Values = Record<string, number | string>;

const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** What a text is as a value of a hyperparameter, or the sentence that says why it is none. */
function read(spec: Spec, text: string): { value: number | string } | { fault: string } {
  if (spec.kind === 'categorical')
    return spec.values.includes(text) ? { value: text } : { fault: `must be one of ${spec.values.join(', ')}` };
  if (spec.kind === 'text')
    return new RegExp(`^(?:${spec.pattern})$`).test(text) ? { value: text } : { fault: `must match ${spec.pattern}` };
  const value = number.test(text.trim()) ? Number(text) : Number.NaN;
  const isRight = spec.kind === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
  if (isRight && value >= spec.min && value <= spec.max) return { value };
  return { fault: `must be ${spec.kind === 'integer' ? 'an integer' : 'a number'} from ${spec.min} to ${spec.max}` };
}

/** Types the texts of hyperparameters, defaults filled in. Each fault names its hyperparameter, unknown ones too. */
export function parseValues(specs: Readonly<Record<string, Spec>>): Algorithm['values'] {
  const texts = z.record(z.string(), z.string());
  return z.unknown().transform((given, context): Values => {
    const parsed = texts.safeParse(given);
    const fault = (name: string, message: string) =>
      context.issues.push({
        code: 'custom',
        path: name ? [name] : [],
        message: name ? `${name} ${message}` : message,
        input: given,
      });
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) fault(path.join('.'), message);
      return z.NEVER;
    }
    for (const name of Object.keys(parsed.data))
      if (!Object.hasOwn(specs, name)) fault(name, `is not known; there are ${Object.keys(specs).join(', ')}`);
    const values: Values = {};
    for (const [name, spec] of Object.entries(specs)) {
      const text = parsed.data[name] ?? spec.default;
      const found = read(spec, text);
      if ('value' in found) values[name] = found.value;
      else fault(name, `${found.fault}, got "${text}"`);
    }
    return values;
  });
}

/** A value that parseValues gave. */
export function numberOf(values: Values, name: string): number {
  const value = values[name];
  if (typeof value !== 'number') throw new Error(`${name} is no number: ${value}`);
  return value;
}

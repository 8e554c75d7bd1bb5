import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleTrainingJob, exampleTuningJob } from './example-requests.ts';
import { elementPath, memberPath } from './member-path.ts';
import { operations } from './shapes/operations.ts';
import type { Shape } from './shapes/shape.ts';
import { validate } from './validate.ts';

interface Site {
  keys: (string | number)[];
  path: string;
  shape: Shape;
  isRequired: boolean;
}

/** Every member, element and entry of a body, with its shape and its path. */
function sites(shape: Shape, value: unknown, here: Omit<Site, 'shape'>): Site[] {
  const at = (key: string | number, path: string, isRequired: boolean) => ({
    keys: [...here.keys, key],
    path,
    isRequired,
  });
  const inner =
    shape.kind === 'structure'
      ? Object.entries(value as object).flatMap(([key, one]) => {
          const member = { ...shape.required, ...shape.optional }[key];
          return member ? sites(member, one, at(key, memberPath(here.path, key), key in shape.required)) : [];
        })
      : shape.kind === 'list'
        ? (value as unknown[]).flatMap((one, i) => sites(shape.of, one, at(i, elementPath(here.path, i), false)))
        : shape.kind === 'map'
          ? Object.entries(value as object).flatMap(([key, one]) =>
              sites(shape.value, one, at(key, `${here.path}.${key}`, false)),
            )
          : [];
  return [{ ...here, shape }, ...inner];
}

const changed = (body: object, keys: readonly (string | number)[], value: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(body) ? [...body] : { ...body };
  Object.assign(copy, { [key]: changed((body as Record<string, object>)[key] ?? {}, rest, value) });
  return copy;
};

const bodies = [
  ['CreateHyperParameterTuningJob', exampleTuningJob],
  ['CreateTrainingJob', exampleTrainingJob],
] as const;
const everySite = bodies.flatMap(([operation, body]) =>
  sites(operations[operation].input, body, { keys: [], path: '', isRequired: false })
    .slice(1)
    .map((site) => ({ ...site, operation, body })),
);

/** Values that no member of a shape can have. */
const wrong = (shape: Shape): fc.Arbitrary<unknown> =>
  ({
    text: fc.oneof(fc.integer(), fc.boolean(), fc.constant([]), fc.constant({})),
    integer: fc.oneof(fc.string(), fc.constant(0.5), fc.constant(2 ** 31), fc.constant([])),
    long: fc.oneof(fc.string(), fc.constant(0.5)),
    float: fc.oneof(fc.string(), fc.boolean()),
    boolean: fc.oneof(fc.string(), fc.integer()),
    timestamp: fc.string(),
    list: fc.oneof(fc.string(), fc.integer(), fc.constant({})),
    map: fc.oneof(fc.string(), fc.integer(), fc.constant([])),
    structure: fc.oneof(fc.string(), fc.integer(), fc.constant([])),
  })[shape.kind];

describe('any change for the worse', () => {
  it('is refused by its path: another type', () => {
    const cases = fc.constantFrom(...everySite).chain((site) => wrong(site.shape).map((value) => ({ site, value })));
    fc.assert(
      fc.property(cases, ({ site: { operation, body, keys, path }, value }) => {
        const faults = validate(operation, changed(body, keys, value));
        expect(faults.map((fault) => [fault.kind, fault.path])).toEqual([['type', path]]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused by its path: a required member left out', () => {
    const required = everySite.filter(({ isRequired }) => isRequired);
    expect(required.length).toBeGreaterThan(30);
    for (const { operation, body, keys, path } of required)
      expect(validate(operation, changed(body, keys, undefined)).map((fault) => fault.path)).toEqual([path]);
  });

  it('is refused by its path: a field that does not exist', () => {
    const structures = everySite.filter(({ shape }) => shape.kind === 'structure');
    expect(structures.length).toBeGreaterThan(20);
    for (const { operation, body, keys, path } of structures) {
      const faults = validate(operation, changed(body, [...keys, 'Colour'], 'red'));
      expect(faults.map((fault) => [fault.kind, fault.path])).toEqual([['unknown', `${path}.colour`]]);
    }
  });

  it('is refused by its path: a text beyond its length, pattern or list', () => {
    const texts = everySite.filter(({ shape }) => shape.kind === 'text');
    for (const { operation, body, keys, path } of texts) {
      const faults = validate(operation, changed(body, keys, '\n'.repeat(9000)));
      expect(new Set(faults.map((fault) => fault.path))).toEqual(new Set([path]));
    }
  });

  it('never throws, whatever is sent', () => {
    const operation = fc.oneof(fc.constantFrom(...Object.keys(operations)), fc.string());
    const body = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.dictionary(fc.constantFrom('HyperParameterTuningJobName', 'Tags', '__proto__'), fc.jsonValue()),
    );
    fc.assert(
      fc.property(operation, body, (op, any) => Array.isArray(validate(op, any))),
      { numRuns: 3000 },
    );
  });

  it('is refused at once, also where a pattern would take years to fail', () => {
    const changes = { OutputDataConfig: { S3OutputPath: `s3://${'a'.repeat(1_000_000)}\n` } };
    expect(validate('CreateTrainingJob', { ...exampleTrainingJob, ...changes }).map(({ message }) => message)).toEqual([
      expect.stringMatching(/…' at 'outputDataConfig.s3OutputPath' .*less than or equal to 1024$/),
    ]);
  });

  it('never throws for a body nested beyond reason', () => {
    let expression: object = {};
    for (let depth = 0; depth < 100_000; depth++) expression = { SubExpressions: [expression] };
    const faults = validate('Search', { Resource: 'TrainingJob', SearchExpression: expression });
    expect(faults.map(({ message }) => message)).toEqual(['The body is nested too deeply']);
  });
});

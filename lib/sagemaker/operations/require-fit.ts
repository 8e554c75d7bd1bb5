import { targetKind } from '#lib/tuning/algorithm.ts';
import { formInWords, isAlike, type KnownData } from '../known-data.ts';
import type { Service, Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';

/** What is to be trained on what; `of` tells the definition of several, as in " of near", and is empty otherwise. */
export interface Fitting {
  algorithm: string;
  trainable: Trainable;
  train: KnownData;
  validation: KnownData | undefined;
  of: string;
}
type Values = Record<string, number | string>;

const refused = (message: string): AwsError => new AwsError('ValidationException', message);
const what = ({ address, form }: KnownData): string => `${address} has ${formInWords(form)}`;

/**
 * Throws ValidationException for data that the algorithm cannot learn from with any of these values, which are the ends of
 * the ranges, and for a validation channel of another form than that of training. Words: ours.
 */
export function requireFit(service: Service, fitting: Fitting, values: readonly Values[]): void {
  const { algorithm, trainable, train, validation, of } = fitting;
  const unfit = (data: KnownData) => values.map((some) => trainable.unfit?.(data.form, some) ?? null);
  const clauses = unfit(train);
  if (clauses.every((clause) => clause !== null)) {
    const fits = service.dataSets().filter((data) => unfit(data).includes(null));
    const remedy = fits.length > 0 ? ` Data that fit: ${fits.map(({ address }) => address).join(', ')}.` : '';
    throw refused(`InputDataConfig${of}: ${algorithm} ${clauses[0]}, but ${what(train)}.${remedy}`);
  }
  if (!validation || isAlike(train, validation)) return;
  const own = train.address.replace(/(train|validation)\/?$/, 'validation');
  throw refused(
    `InputDataConfig${of}: the channels train and validation must have the same columns and classes, but ${what(train)}, and ${what(validation)}. ${own} fits.`,
  );
}

/**
 * Throws for a metric that neither MetricDefinitions read nor the algorithm reports on data of this form. `member` is
 * where the request names it. Words: ours.
 */
export function requireMetric({ algorithm, trainable, train, of }: Fitting, member: string, name: string): void {
  const kind = targetKind(train.form);
  const given = trainable.metrics.filter(({ targets }) => targets?.includes(kind) ?? true).map((metric) => metric.name);
  if (given.includes(name)) return;
  const isKnown = trainable.metrics.some((metric) => metric.name === name);
  const where = isKnown ? ` on these data: ${what(train)}` : '';
  const known = [...new Set(given)].join(', ');
  throw refused(
    `${member}.MetricName${of}: the algorithm ${algorithm} reports no metric "${name}"${where}. It reports ${known}; MetricDefinitions can define more.`,
  );
}

import type { DataForm } from '#lib/tuning/algorithm.ts';

/** One channel's data as far as a request can be checked against it; nothing of it is read. */
export interface KnownData {
  address: string;
  form: DataForm;
  /** Names of the columns and of the classes, where they are known. */
  columns?: readonly string[];
  classNames?: readonly string[];
}

/** "1438 images of 64 pixels and 10 classes", "120 rows of 4 columns and 3 classes", and so on. */
export function formInWords({ size, features, classes, isImage }: DataForm): string {
  const inputs = isImage ? `${size} images of ${features} pixels` : `${size} rows of ${features} columns`;
  return `${inputs} and ${classes > 0 ? `${classes} classes` : 'a number to predict'}`;
}

/** Whether a model that learns from one can be judged by the other. */
export function isAlike(one: KnownData, other: KnownData): boolean {
  const [a, b] = [one.form, other.form];
  const isSame = a.features === b.features && a.classes === b.classes && a.isImage === b.isImage;
  return isSame && areEqual(one.columns, other.columns) && areEqual(one.classNames, other.classNames);
}

/** What is not known contradicts nothing. */
const areEqual = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  !one || !other || JSON.stringify(one) === JSON.stringify(other);

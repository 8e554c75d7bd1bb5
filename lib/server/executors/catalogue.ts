import type { Algorithm, Shape, Table } from '#lib/tuning/algorithm.ts';

/** What can be trained, and on what. */
export interface Catalogue {
  /** Undefined for a name that is not known. */
  algorithm(name: string): Promise<Algorithm | undefined>;
  /** Reads the channels of an order; throws an error that says which one cannot be read, and why. */
  data(channels: Readonly<Record<string, string>>): Promise<{ train: Table; validation: Table }>;
  /** Of the training part, at little cost; undefined where that is not to be had. */
  shape?(channels: Readonly<Record<string, string>>): Promise<Shape | undefined>;
}

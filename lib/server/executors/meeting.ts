import type { Algorithm, Model, Table, Training } from '#lib/tuning/algorithm.ts';
import type { Catalogue } from './catalogue.ts';

type Data = Awaited<ReturnType<Catalogue['data']>>;

/** A trial that is ready to train. */
interface Arrived {
  algorithm: Algorithm;
  values: Record<string, number | string>;
  data: Data;
  training: Training;
  resolve(model: Model | Promise<Model>): void;
  reject(error: unknown): void;
  /** Told before the training with how many others it trains. */
  meets(others: number): void;
}
/** One order's place in a meeting. */
export interface Place {
  /** Its algorithms begin to train when all places are taken or left. */
  catalogue: Catalogue;
  /** The order is over, whether it trained or not. */
  leave(): void;
}

/**
 * Lets the orders of one thread train together: whoever is ready waits for the others, and then those that can train as
 * one do. Data is loaded once for all.
 */
export class Meeting {
  readonly #catalogue: Catalogue;
  readonly #loaded = new Map<string, Promise<Data>>();
  readonly #arrived: Arrived[] = [];
  #missing: number;

  constructor(catalogue: Catalogue, orders: number) {
    this.#catalogue = catalogue;
    this.#missing = orders;
  }

  place(meets: Arrived['meets']): Place {
    let isMissing = true;
    const settle = () => {
      if (isMissing && --this.#missing === 0) this.#begin();
      isMissing = false;
    };
    const train =
      (algorithm: Algorithm): Algorithm['train'] =>
      (values, data, training) =>
        new Promise((resolve, reject) => {
          this.#arrived.push({ algorithm, values, data, training, resolve, reject, meets });
          settle();
        });
    const catalogue: Catalogue = {
      algorithm: async (name) => {
        const algorithm = await this.#catalogue.algorithm(name);
        return algorithm && { ...algorithm, train: train(algorithm) };
      },
      data: (channels) => this.#load(channels),
    };
    return { catalogue, leave: settle };
  }

  #load(channels: Readonly<Record<string, string>>): Promise<Data> {
    const key = JSON.stringify(Object.entries(channels).sort());
    const data = this.#loaded.get(key) ?? this.#catalogue.data(channels);
    this.#loaded.set(key, data);
    return data;
  }

  #begin(): void {
    const tables: Table[] = [];
    const numberOf = (table: Table) => (tables.includes(table) ? tables.indexOf(table) : tables.push(table) - 1);
    const companies = Map.groupBy(this.#arrived, ({ algorithm, values, data: { train, validation } }, at) => {
      const key = algorithm.together?.key(values, train) ?? null;
      return key === null ? `${at}` : `${algorithm.name} ${numberOf(train)} ${numberOf(validation)} ${key}`;
    });
    for (const company of companies.values()) trainAll(company);
  }
}

function trainAll(company: readonly Arrived[]): void {
  const [first] = company;
  if (!first) return;
  for (const { meets } of company) if (company.length > 1) meets(company.length - 1);
  const { algorithm, values, data, training } = first;
  const { together } = algorithm;
  if (!together || company.length === 1) {
    first.resolve(algorithm.train(values, data, training));
    return;
  }
  try {
    const models = together.train(company, data);
    for (const [at, { resolve }] of company.entries()) resolve(models[at] as Promise<Model>);
  } catch (error) {
    for (const { reject } of company) reject(error);
  }
}

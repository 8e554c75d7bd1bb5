import { formatNumber } from '#lib/base/numbers.ts';

/** One setting to be tried. */
export interface Try {
  rate: number;
  units: number;
}

export const limits = { rate: [0.0001, 1], units: [1, 64] } as const;
export const mostTries = 10;

/** Settings such as "0.1 8; 0.01 16": a learning rate and hidden units each. Faulty pieces are named, never thrown. */
export function readTries(text: string): { tries: Try[]; faults: { piece: string; why: string }[] } {
  const tries: Try[] = [];
  const faults: { piece: string; why: string }[] = [];
  for (const piece of text.split(/[;\n]/).map((part) => part.trim())) {
    if (piece === '') continue;
    const read = readTry(piece);
    if (typeof read === 'string') faults.push({ piece, why: read });
    else if (tries.length === mostTries) faults.push({ piece, why: `there are ${mostTries} tries already` });
    else tries.push(read);
  }
  return { tries, faults };
}

function readTry(piece: string): Try | string {
  const parts = piece.split(/\s+/);
  if (parts.length !== 2) return 'two numbers are wanted, a learning rate and hidden units, with a space between them';
  const numbers = parts.map((part) => (/^\d*\.?\d+(e-?\d+)?$/i.test(part) ? Number(part) : Number.NaN));
  const [rate = Number.NaN, units = Number.NaN] = numbers;
  const outside = (value: number, [low, high]: readonly [number, number]) => !(value >= low && value <= high);
  if (outside(rate, limits.rate)) return `the learning rate must be a number from ${limits.rate.join(' to ')}`;
  if (!Number.isInteger(units) || outside(units, limits.units))
    return `the hidden units must be a whole number from ${limits.units.join(' to ')}`;
  return { rate, units };
}

export const nameOf = ({ rate, units }: Try): string => `learning rate ${formatNumber(rate)}, ${units} units`;

import { rng } from '#lib/base/rng.ts';

/**
 * Joe and Kuo's direction numbers (new-joe-kuo-6, SIAM J. Sci. Comput. 30, 2008), dimensions 2 to 31: the inner
 * coefficients of the primitive polynomial, then the odd initial numbers, as many as its degree.
 */
const table =
  '0 1;1 1 3;1 1 3 1;2 1 1 1;1 1 1 3 3;4 1 3 5 13;2 1 1 5 5 17;4 1 1 5 5 5;7 1 1 7 11 19;11 1 1 5 1 1;' +
  '13 1 1 1 3 11;14 1 3 5 5 31;1 1 3 3 9 7 49;13 1 1 1 15 21 21;16 1 3 1 13 27 49;19 1 1 1 15 7 5;' +
  '22 1 3 1 15 13 25;25 1 1 5 5 19 61;1 1 3 7 11 23 15 103;4 1 3 7 13 13 15 69;7 1 1 3 13 7 35 63;' +
  '8 1 3 5 9 1 25 53;14 1 3 1 13 9 35 107;19 1 3 1 5 27 61 31;21 1 1 5 11 19 41 61;28 1 3 5 3 3 13 69;' +
  '31 1 1 7 13 1 19 1;32 1 3 7 5 13 19 59;37 1 1 3 9 25 29 41;41 1 3 5 13 23 1 55';

let directions: readonly (readonly number[])[] | undefined;

/**
 * Points of the Sobol sequence in [0, 1), in Gray-code order, by index from 0 to 2³² − 1. With a seed they are
 * Owen-scrambled (Burley's hash, JCGT 9(4), 2020), which keeps the even spread and moves every point, the corner at 0
 * too; without one they are the textbook's. Throws RangeError above 31 dimensions.
 */
export function sobolSequence(dimensions: number, seed?: string | number): (index: number) => number[] {
  directions ??= [Array.from({ length: 32 }, () => 1), ...table.split(';').map(initialNumbers)].map(alignLeft);
  if (dimensions > directions.length)
    throw new RangeError(`Sobol's sequence has 31 dimensions here, not ${dimensions}`);
  const axes = directions.slice(0, dimensions);
  const chance = seed === undefined ? undefined : rng('sobol', seed);
  const keys = chance && axes.map(() => Math.floor(chance.next() * 4294967296));
  return (index) => {
    const gray = index ^ (index >>> 1);
    return axes.map((axis, at) => {
      let bits = 0;
      axis.forEach((direction, bit) => {
        if ((gray >>> bit) & 1) bits ^= direction;
      });
      return ((keys ? scramble(bits, keys[at] ?? 0) : bits) >>> 0) / 4294967296;
    });
  };
}

/** One point of the sequence; for many, keep the `sobolSequence`. */
export const sobolPoint = (index: number, dimensions: number, seed?: string | number): number[] =>
  sobolSequence(dimensions, seed)(index);

/** The 32 numbers m of an axis by Bratley and Fox's recurrence. */
function initialNumbers(row: string): number[] {
  const [polynomial = 0, ...numbers] = row.split(' ').map(Number);
  const degree = numbers.length;
  for (let at = degree; at < 32; at++) {
    const far = numbers[at - degree] ?? 0;
    let number = far ^ (far << degree);
    for (let back = 1; back < degree; back++)
      if ((polynomial >>> (degree - 1 - back)) & 1) number ^= (numbers[at - back] ?? 0) << back;
    numbers.push(number);
  }
  return numbers;
}

const alignLeft = (numbers: readonly number[]): number[] => numbers.map((number, at) => number << (31 - at));

function scramble(bits: number, key: number): number {
  let x = (reverse(bits) + key) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reverse(x);
}

function reverse(bits: number): number {
  let x = bits;
  for (const [shift, mask] of [
    [1, 0x55555555],
    [2, 0x33333333],
    [4, 0x0f0f0f0f],
    [8, 0x00ff00ff],
  ] as const)
    x = ((x >>> shift) & mask) | ((x & mask) << shift);
  return (x >>> 16) | (x << 16);
}

/**
 * The polynomial of a degree that comes closest to the points in least squares, as a function; `degree` is less than the
 * number of points. Its basis is orthogonal over the points, each new member made from x times the one before (Arnoldi:
 * Brubeck, Nakatsukasa and Trefethen 2021), since powers of x would lose all digits from degree 10 or so on.
 */
export function polynomialFit(x: readonly number[], y: readonly number[], degree: number): (at: number) => number {
  const basis = [x.map(() => 1)];
  const recurrence: { overlaps: number[]; size: number }[] = [];
  for (let power = 1; power <= degree; power++) {
    let next = (basis.at(-1) ?? []).map((value, at) => value * (x[at] ?? 0));
    const overlaps = basis.map(() => 0);
    // Once is not enough for orthogonality to the last digit; twice is (Kahan and Parlett)
    for (let pass = 0; pass < 2; pass++)
      for (const [which, member] of basis.entries()) {
        const overlap = meanProduct(member, next);
        overlaps[which] = (overlaps[which] ?? 0) + overlap;
        next = next.map((value, at) => value - overlap * (member[at] ?? 0));
      }
    const size = Math.sqrt(meanProduct(next, next));
    recurrence.push({ overlaps, size });
    basis.push(next.map((value) => value / size));
  }
  const coefficients = basis.map((member) => meanProduct(member, y));
  return (at) => {
    const values = [1];
    for (const { overlaps, size } of recurrence) {
      const without = overlaps.reduce((sum, overlap, which) => sum - overlap * (values[which] ?? 0), 0);
      values.push((at * (values.at(-1) ?? 0) + without) / size);
    }
    return values.reduce((sum, value, which) => sum + value * (coefficients[which] ?? 0), 0);
  };
}

function meanProduct(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / a.length;
}

/** Matrices are square, row by row in a Float64Array of n·n; of triangular ones only the lower part is read. */

/** Σ a[x + k]·b[y + k] for k < count; four sums at once, because one would wait for itself. */
export function dot(a: Float64Array, x: number, b: Float64Array, y: number, count: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < count; k += 4) {
    s0 += (a[x + k] as number) * (b[y + k] as number);
    s1 += (a[x + k + 1] as number) * (b[y + k + 1] as number);
    s2 += (a[x + k + 2] as number) * (b[y + k + 2] as number);
    s3 += (a[x + k + 3] as number) * (b[y + k + 3] as number);
  }
  for (; k < count; k++) s0 += (a[x + k] as number) * (b[y + k] as number);
  return s0 + s1 + (s2 + s3);
}

/** Overwrites the lower part of a symmetric matrix by L with L·Lᵀ = matrix; false where it is not positive definite. */
export function cholesky(matrix: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const rest = (matrix[i * n + j] as number) - dot(matrix, i * n, matrix, j * n, j);
      if (i !== j) matrix[i * n + j] = rest / (matrix[j * n + j] as number);
      else if (rest > 0) matrix[i * n + i] = Math.sqrt(rest);
      else return false;
    }
  }
  return true;
}

/** (L⁻¹)ᵀ, upper triangular: its row i, from column i on, is column i of L⁻¹. Only that part of `upper` is written. */
export function invertedTransposed(lower: Float64Array, n: number, upper = new Float64Array(n * n)): Float64Array {
  for (let i = 0; i < n; i++) {
    upper[i * n + i] = 1 / (lower[i * n + i] as number);
    for (let k = i + 1; k < n; k++)
      upper[i * n + k] = -dot(lower, k * n + i, upper, i * n + i, k - i) / (lower[k * n + k] as number);
  }
  return upper;
}

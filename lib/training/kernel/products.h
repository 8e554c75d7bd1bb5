// Sums of products, four networks at once: C[i][j] = start + Σ_k A[i][k]·B[j][k], each side with strides of its own, so
// that one piece of code serves the forward pass, the gradient of a kernel and what goes back to the layer before.
// Every element is summed in the order of k, whatever block it falls into: results do not depend on the shape of blocks.
#pragma once
#include "vector.h"

typedef struct {
  const V *from;
  int along; // to the next i (or j)
  int deep;  // to the next k
} Side;

typedef struct {
  V *to;
  int i, j; // strides
} Result;

// Accumulators with names: clang leaves an array of them in memory, which costs a factor of two to three.
INLINE void block4x2(int count, Side a, Side b, V s0, V s1, V s2, V s3, Result c) {
  V c00 = s0, c10 = s1, c20 = s2, c30 = s3;
  V c01 = s0, c11 = s1, c21 = s2, c31 = s3;
  const V *a0 = a.from, *a1 = a0 + a.along, *a2 = a1 + a.along, *a3 = a2 + a.along;
  const V *b0 = b.from, *b1 = b0 + b.along;
  for (int k = 0; k < count; k++) {
    V x0 = *b0, x1 = *b1;
    c00 += *a0 * x0;
    c01 += *a0 * x1;
    c10 += *a1 * x0;
    c11 += *a1 * x1;
    c20 += *a2 * x0;
    c21 += *a2 * x1;
    c30 += *a3 * x0;
    c31 += *a3 * x1;
    a0 += a.deep, a1 += a.deep, a2 += a.deep, a3 += a.deep;
    b0 += b.deep, b1 += b.deep;
  }
  V *to = c.to;
  to[0] = c00, to[c.i] = c10, to[2 * c.i] = c20, to[3 * c.i] = c30;
  to += c.j;
  to[0] = c01, to[c.i] = c11, to[2 * c.i] = c21, to[3 * c.i] = c31;
}

INLINE void block4x1(int count, Side a, Side b, V s0, V s1, V s2, V s3, Result c) {
  V c0 = s0, c1 = s1, c2 = s2, c3 = s3;
  const V *a0 = a.from, *a1 = a0 + a.along, *a2 = a1 + a.along, *a3 = a2 + a.along, *b0 = b.from;
  for (int k = 0; k < count; k++) {
    V x = *b0;
    c0 += *a0 * x;
    c1 += *a1 * x;
    c2 += *a2 * x;
    c3 += *a3 * x;
    a0 += a.deep, a1 += a.deep, a2 += a.deep, a3 += a.deep, b0 += b.deep;
  }
  c.to[0] = c0, c.to[c.i] = c1, c.to[2 * c.i] = c2, c.to[3 * c.i] = c3;
}

INLINE void block1x1(int count, Side a, Side b, V start, Result c) {
  V sum = start;
  const V *a0 = a.from, *b0 = b.from;
  for (int k = 0; k < count; k++, a0 += a.deep, b0 += b.deep) sum += *a0 * *b0;
  *c.to = sum;
}

// `start` has a number for each i, or is null for 0.
INLINE void products(int rows, int columns, int count, Side a, Side b, const V *start, Result c) {
  V zero = all(0.0f);
  int i = 0;
  for (; i + 4 <= rows; i += 4) {
    V s0 = start ? start[i] : zero, s1 = start ? start[i + 1] : zero;
    V s2 = start ? start[i + 2] : zero, s3 = start ? start[i + 3] : zero;
    Side of = {a.from + i * a.along, a.along, a.deep};
    int j = 0;
    for (; j + 2 <= columns; j += 2) {
      Side with = {b.from + j * b.along, b.along, b.deep};
      block4x2(count, of, with, s0, s1, s2, s3, (Result){c.to + i * c.i + j * c.j, c.i, c.j});
    }
    if (j < columns) {
      Side with = {b.from + j * b.along, b.along, b.deep};
      block4x1(count, of, with, s0, s1, s2, s3, (Result){c.to + i * c.i + j * c.j, c.i, c.j});
    }
  }
  for (; i < rows; i++) {
    Side of = {a.from + i * a.along, a.along, a.deep};
    V own = start ? start[i] : zero;
    int j = 0;
    for (; j + 4 <= columns; j += 4) { // the sides swapped: four columns of one row
      Side with = {b.from + j * b.along, b.along, b.deep};
      block4x1(count, with, of, own, own, own, own, (Result){c.to + i * c.i + j * c.j, c.j, c.i});
    }
    for (; j < columns; j++) {
      Side with = {b.from + j * b.along, b.along, b.deep};
      block1x1(count, of, with, own, (Result){c.to + i * c.i + j * c.j, c.i, c.j});
    }
  }
}

// C (+)= A·B in blocks that stay in the caches (Goto and van de Geijn 2008): a panel of B in the first level, a block of A
// in the second.
#pragma once
#include "pack.h"

enum { DEEP = 256, HIGH = 128, BROAD = 1024 }; // of a block; HIGH is a multiple of TALL, BROAD of WIDE

// Number (row, column) of a matrix stands at from[row·by_row + column·by_column]. Structures are given by address or not at
// all, because by value they would go through a stack.
#define MATRIX(name) const float *name, int name##_row, int name##_column
#define PLAIN(from, columns) from, columns, 1
#define TRANSPOSED(from, rows) from, 1, rows

enum { OF_A = DEEP * HIGH, OF_B = DEEP * BROAD, OF_EDGE = TALL * WIDE, ROOM = OF_A + OF_B + OF_EDGE };

INLINE int least(int a, int b) { return a < b ? a : b; }

// A tile that juts out over the edge is made beside and copied as far as it counts.
static void edge_tile(int depth, const float *a, const float *b, float *c, int stride, int adds, int rows, int columns,
                      float *beside) {
  tile(depth, a, b, beside, WIDE, 0);
  for (int r = 0; r < rows; r++)
    for (int j = 0; j < columns; j++)
      c[r * stride + j] = (adds ? c[r * stride + j] : 0.0f) + beside[r * WIDE + j];
}

ONCE void block(int rows, int columns, int depth, const float *a, const float *b, float *c, int stride, int adds,
                float *beside) {
  for (int j = 0; j < columns; j += WIDE)
    for (int i = 0; i < rows; i += TALL) {
      int tall = least(TALL, rows - i), wide = least(WIDE, columns - j);
      const float *x = a + i * depth, *y = b + j * depth;
      float *to = c + i * stride + j;
      if (tall == TALL && wide == WIDE) tile(depth, x, y, to, stride, adds);
      else edge_tile(depth, x, y, to, stride, adds, tall, wide, beside);
    }
}

// `room` is for ROOM numbers. C is rows × columns, without gaps; it is overwritten unless `adds`.
ONCE void product(MATRIX(a), MATRIX(b), float *c, int rows, int columns, int depth, int adds, float *room) {
  float *packed_a = room, *packed_b = packed_a + OF_A, *beside = packed_b + OF_B;
  if (depth == 0 && !adds)
    for (int at = 0; at < rows * columns; at++) c[at] = 0.0f;
  for (int j = 0; j < columns; j += BROAD)
    for (int p = 0; p < depth; p += DEEP) {
      int broad = least(BROAD, columns - j), deep = least(DEEP, depth - p);
      pack(b + p * b_row + j * b_column, b_row, b_column, deep, broad, WIDE, packed_b);
      for (int i = 0; i < rows; i += HIGH) {
        int high = least(HIGH, rows - i);
        pack(a + i * a_row + p * a_column, a_column, a_row, deep, high, TALL, packed_a);
        block(high, broad, deep, packed_a, packed_b, c + i * columns + j, columns, adds || p > 0, beside);
      }
    }
}

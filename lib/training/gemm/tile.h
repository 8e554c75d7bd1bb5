// The innermost product: a tile of the result, held in registers over the whole depth.
#pragma once
#include "vector.h"

// Eight sums: enough to keep two pipes busy for a latency of four, and few enough that V8 spills none of its registers.
// Measured on x86: 4 × 8 beats 6 × 8, 5 × 8, 4 × 12, 3 × 12 and any unrolling of the loop, up to twofold.
enum { TALL = 4, WIDE = 8 };
#define EACH_ROW(DO) DO(0) DO(1) DO(2) DO(3)

// c (+)= a·b for panels as pack.h lays them out: of each depth, TALL numbers of a and WIDE of b. The sums are variables
// of their own, because an array of them would be kept in memory.
ONCE void tile(int depth, const float *a, const float *b, float *c, int stride, int adds) {
#define BEGIN(r) V left##r = all(0.0f), right##r = all(0.0f);
  EACH_ROW(BEGIN)
#define STEP(r)                              \
  {                                          \
    V x = load_all(a + r);                   \
    left##r = times_plus(x, y0, left##r);    \
    right##r = times_plus(x, y1, right##r);  \
  }
  for (int at = 0; at < depth; at++, a += TALL, b += WIDE) {
    V y0 = load(b), y1 = load(b + 4);
    EACH_ROW(STEP)
  }
#define ADD(r) left##r += load(c + r * stride), right##r += load(c + r * stride + 4);
  if (adds) { EACH_ROW(ADD) }
#define END(r) store(c + r * stride, left##r), store(c + r * stride + 4, right##r);
  EACH_ROW(END)
}

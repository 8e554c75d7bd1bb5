// Four numbers side by side. With RELAXED, products are added without being rounded first where the machine can do that
// (fused multiply-add): faster, and its results differ from machine to machine in the last place.
#pragma once
#include <wasm_simd128.h>

typedef float V __attribute__((vector_size(16)));

#define INLINE static inline __attribute__((always_inline))
// For code that would otherwise be copied into each of its callers.
#define ONCE static __attribute__((noinline))

INLINE V all(float x) { return (V){x, x, x, x}; }
INLINE V load(const float *from) { return (V)wasm_v128_load(from); }
INLINE V load_all(const float *from) { return (V)wasm_v128_load32_splat(from); }
INLINE void store(float *to, V x) { wasm_v128_store(to, (v128_t)x); }
INLINE V root(V x) { return (V)wasm_f32x4_sqrt((v128_t)x); }

// The larger or smaller one; the first if either is NaN, so that a diverged network shows.
INLINE V larger(V x, V y) { return (V)wasm_f32x4_pmax((v128_t)x, (v128_t)y); }
INLINE V smaller(V x, V y) { return (V)wasm_f32x4_pmin((v128_t)x, (v128_t)y); }

INLINE V times_plus(V x, V y, V sum) {
#ifdef RELAXED
  return __builtin_wasm_fma_f32x4(x, y, sum);
#else
  return x * y + sum;
#endif
}

// Four rows of four become four columns.
INLINE void transpose(V *a, V *b, V *c, V *d) {
  V low0 = __builtin_shufflevector(*a, *b, 0, 4, 1, 5), high0 = __builtin_shufflevector(*a, *b, 2, 6, 3, 7);
  V low1 = __builtin_shufflevector(*c, *d, 0, 4, 1, 5), high1 = __builtin_shufflevector(*c, *d, 2, 6, 3, 7);
  *a = __builtin_shufflevector(low0, low1, 0, 1, 4, 5), *b = __builtin_shufflevector(low0, low1, 2, 3, 6, 7);
  *c = __builtin_shufflevector(high0, high1, 0, 1, 4, 5), *d = __builtin_shufflevector(high0, high1, 2, 3, 6, 7);
}

// One number of four networks, and the few operations that plain C operators do not have. All of them keep NaN, by
// which a diverged network shows. Nothing here may depend on the machine: no fused multiply-add, no relaxed SIMD.
#pragma once
#include <wasm_simd128.h>

typedef float V __attribute__((vector_size(16)));
typedef int Mask __attribute__((vector_size(16)));          // all bits set in a lane where something holds
typedef unsigned int Words __attribute__((vector_size(16)));

#define INLINE static inline __attribute__((always_inline))

INLINE V all(float x) { return (V){x, x, x, x}; }
INLINE V where(Mask mask, V yes, V no) { return (V)wasm_v128_bitselect((v128_t)yes, (v128_t)no, (v128_t)mask); }
INLINE V only(Mask mask, V x) { return (V)((Mask)x & mask); }
INLINE V magnitude(V x) { return (V)wasm_f32x4_abs((v128_t)x); }
INLINE V root(V x) { return (V)wasm_f32x4_sqrt((v128_t)x); }
INLINE Mask any_nan(V x) { return x != x; }

// The larger one; the first if either is NaN.
INLINE V larger(V x, V y) { return (V)wasm_f32x4_pmax((v128_t)x, (v128_t)y); }
INLINE V smaller(V x, V y) { return (V)wasm_f32x4_pmin((v128_t)x, (v128_t)y); }

// The optimisers' steps in place; the formulas are in ../network.ts.
#pragma once
#include "vector.h"

enum { SGD, MOMENTUM, ADAM };

typedef struct {
  float rate, momentum, first, second; // first, second: Adam's 1 / (1 - β^u)
  float l1, l2;
} Step;

static const float BETA1 = 0.9f, BETA2 = 0.999f, TINY = 1e-7f; // Keras' ε

// Numbers that have all but vanished become 0: denormal ones would slow every later product down a hundredfold.
INLINE V without_denormals(V x) {
  V size = (V)wasm_f32x4_abs((v128_t)x);
  return (V)wasm_v128_andnot((v128_t)x, (v128_t)(size < all(1.17549435e-38f)));
}

INLINE void move_four(int optimiser, V *weight, V *m, V *v, V gradient, const Step *s) {
  V slope = times_plus(all(s->l2), *weight, gradient), direction = slope;
  if (optimiser == ADAM) {
    *m = without_denormals(*m * all(BETA1) + slope * all(1.0f - BETA1));
    *v = without_denormals(*v * all(BETA2) + slope * slope * all(1.0f - BETA2));
    direction = *m * all(s->first) / (root(*v * all(s->second)) + all(TINY));
  } else if (optimiser == MOMENTUM) {
    *m = without_denormals(*m * all(s->momentum) + slope);
    direction = *m;
  }
  V moved = *weight - all(s->rate) * direction, threshold = all(s->rate * s->l1);
  // sign(w)·max(|w| - threshold, 0)
  if (s->l1 > 0.0f) moved = larger(moved - threshold, all(0.0f)) - larger(-moved - threshold, all(0.0f));
  *weight = without_denormals(moved);
}

// Three arrays of `count` numbers besides the gradient; what an optimiser does not remember is not touched.
INLINE void move(int optimiser, float *weights, float *m, float *v, const float *gradient, int count, const Step *s) {
  int at = 0;
  V zero = all(0.0f);
  for (; at + 4 <= count; at += 4) {
    V w = load(weights + at), first = optimiser == SGD ? zero : load(m + at), second = optimiser == ADAM ? load(v + at) : zero;
    move_four(optimiser, &w, &first, &second, load(gradient + at), s);
    store(weights + at, w);
    if (optimiser != SGD) store(m + at, first);
    if (optimiser == ADAM) store(v + at, second);
  }
  for (; at < count; at++) {
    V w = all(weights[at]), first = optimiser == SGD ? zero : all(m[at]), second = optimiser == ADAM ? all(v[at]) : zero;
    move_four(optimiser, &w, &first, &second, all(gradient[at]), s);
    weights[at] = w[0];
    if (optimiser != SGD) m[at] = first[0];
    if (optimiser == ADAM) v[at] = second[0];
  }
}

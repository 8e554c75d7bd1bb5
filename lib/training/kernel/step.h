// The optimisers' steps; the formulas are in ../network.ts.
#pragma once
#include "normalise.h"

typedef struct {
  V rate, first, second; // first, second: Adam's bias corrections
  Mask active;
} Step;

static const float BETA1 = 0.9f, BETA2 = 0.999f, TINY = 1e-8f;

// Moves `count` parameters. Memories and weights that have all but vanished become 0, because denormal numbers would
// slow every later product down a hundredfold; frozen lanes keep what they have, bit by bit.
INLINE void move(int optimiser, int penalised, V *weights, V *memory, int memories_apart, const V *gradient, int count,
                 Step step, const Settings *own) {
  V threshold = step.rate * own->l1;
  for (int at = 0; at < count; at++) {
    V weight = weights[at], slope = gradient[at];
    if (penalised) slope += own->l2 * weight;
    V direction = slope;
    if (optimiser == ADAM) {
      V *m = &memory[at], *v = m + memories_apart;
      V first = without_denormals(*m * all(BETA1) + slope * all(1.0f - BETA1));
      V second = without_denormals(*v * all(BETA2) + slope * slope * all(0.001f));
      direction = first * step.first / (root(second * step.second) + all(TINY));
      *m = where(step.active, first, *m);
      *v = where(step.active, second, *v);
    } else if (optimiser != SGD) {
      V velocity = without_denormals(memory[at] * own->momentum + slope);
      direction = optimiser == NESTEROV ? own->momentum * velocity + slope : velocity;
      memory[at] = where(step.active, velocity, memory[at]);
    }
    if (penalised) direction += own->decay * weight;
    V moved = weight - step.rate * direction;
    // sign(w)·max(|w| - threshold, 0)
    if (penalised) moved = larger(moved - threshold, all(0.0f)) - larger(-moved - threshold, all(0.0f));
    weights[at] = where(step.active, without_denormals(moved), weight);
  }
}

static void move_all(int optimiser, V *state, Step step, const Settings *own) {
  Mask penalties = (own->l1 != all(0.0f)) | (own->l2 != all(0.0f)) | (own->decay != all(0.0f));
  int penalised = wasm_v128_any_true((v128_t)penalties);
  for (int l = 0; l < plan.depth; l++) {
    const Layer *layer = &plan.layers[l];
    V *weights = state + layer->at, *memory = weights + plan.parameters;
    const V *gradient = plan.gradient + layer->at;
    int kernel = layer->kernel, rest = layer->parameters - kernel, apart = plan.parameters;
#define MOVE(name)                                                                            \
  case name:                                                                                  \
    if (penalised) move(name, 1, weights, memory, apart, gradient, kernel, step, own);        \
    else move(name, 0, weights, memory, apart, gradient, kernel, step, own);                  \
    move(name, 0, weights + kernel, memory + kernel, apart, gradient + kernel, rest, step, own); \
    break;
    switch (optimiser) {
      MOVE(SGD)
      MOVE(MOMENTUM)
      MOVE(NESTEROV)
      MOVE(ADAM)
    }
  }
}

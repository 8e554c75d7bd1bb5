// Activations of a whole layer in place, and their slopes as functions of their own values.
#pragma once
#include "job.h"
#include "maths.h"

static const float LEAK = 0.01f;

static void activate(int activation, V *cells, int count) {
  if (activation == TANH)
    for (int c = 0; c < count; c++) cells[c] = hyperbolic_tangent(cells[c]);
  else if (activation == RELU)
    for (int c = 0; c < count; c++) cells[c] = larger(cells[c], all(0.0f));
  else if (activation == SIGMOID)
    for (int c = 0; c < count; c++) cells[c] = sigmoid(cells[c]);
  else if (activation == LEAKY_RELU)
    for (int c = 0; c < count; c++) cells[c] = where(cells[c] > all(0.0f), cells[c], cells[c] * all(LEAK));
}

static void times_slope(int activation, V *delta, const V *values, int count) {
  if (activation == TANH)
    for (int c = 0; c < count; c++) delta[c] = delta[c] * (all(1.0f) - values[c] * values[c]);
  else if (activation == RELU)
    for (int c = 0; c < count; c++) delta[c] = only(values[c] > all(0.0f), delta[c]);
  else if (activation == SIGMOID)
    for (int c = 0; c < count; c++) delta[c] = delta[c] * (values[c] * (all(1.0f) - values[c]));
  else if (activation == LEAKY_RELU)
    for (int c = 0; c < count; c++) delta[c] = where(values[c] > all(0.0f), delta[c], delta[c] * all(LEAK));
}

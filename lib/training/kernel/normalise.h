// Batch normalisation of a layer's sums (Ioffe and Szegedy 2015), unit by unit over the rows. The biases before it
// cancel and are not trained.
#pragma once
#include "plan.h"

static const float EPSILON = 1e-5f, KEPT = 0.9f;

INLINE V without_denormals(V x) { return where(magnitude(x) < all(1e-30f), all(0.0f), x); }

static void normalise_batch(const Layer *layer, V *state, int rows, Mask active) {
  int units = layer->outputs;
  const V *gamma = state + layer->at + layer->kernel + units, *beta = gamma + units;
  V *means = state + layer->moments, *variances = means + units;
  V share = all(1.0f / (float)rows);
  for (int unit = 0; unit < units; unit++) {
    // Means from the first row on: where all rows are alike, the variance is exactly 0, as it should be
    V first = layer->values[unit], sum = all(0.0f), squares = all(0.0f);
    for (int c = unit; c < rows * units; c += units) sum += layer->values[c] - first;
    V mean = first + sum * share;
    for (int c = unit; c < rows * units; c += units) {
      V off = layer->values[c] - mean;
      layer->normal[c] = off;
      squares += off * off;
    }
    V variance = squares * share;
    V inverse = all(1.0f) / root(variance + all(EPSILON));
    layer->inverse[unit] = inverse;
    for (int c = unit; c < rows * units; c += units) {
      layer->normal[c] = layer->normal[c] * inverse;
      layer->values[c] = layer->normal[c] * gamma[unit] + beta[unit];
    }
    V blended = without_denormals(means[unit] * all(KEPT) + mean * all(1.0f - KEPT));
    means[unit] = where(active, blended, means[unit]);
    blended = without_denormals(variances[unit] * all(KEPT) + variance * all(1.0f - KEPT));
    variances[unit] = where(active, blended, variances[unit]);
  }
}

// The same with the running moments, for what is not trained on.
static void normalise_running(const Layer *layer, const V *state, int rows) {
  int units = layer->outputs;
  const V *gamma = state + layer->at + layer->kernel + units, *beta = gamma + units;
  const V *means = state + layer->moments, *variances = means + units;
  for (int unit = 0; unit < units; unit++) {
    V scale = gamma[unit] / root(variances[unit] + all(EPSILON));
    for (int c = unit; c < rows * units; c += units)
      layer->values[c] = (layer->values[c] - means[unit]) * scale + beta[unit];
  }
}

// From d loss / d results to d loss / d sums, in place, and the gradients of γ and β.
static void unnormalise(const Layer *layer, const V *state, V *gradient, V *delta, int rows) {
  int units = layer->outputs;
  const V *gamma = state + layer->at + layer->kernel + units;
  V *of_gamma = gradient + layer->at + layer->kernel + units, *of_beta = of_gamma + units;
  V share = all(1.0f / (float)rows);
  for (int unit = 0; unit < units; unit++) {
    V sum = all(0.0f), along = all(0.0f);
    for (int c = unit; c < rows * units; c += units) {
      sum += delta[c];
      along += delta[c] * layer->normal[c];
    }
    of_gamma[unit] = along;
    of_beta[unit] = sum;
    V scale = gamma[unit] * layer->inverse[unit], mean = sum * share, slope = along * share;
    for (int c = unit; c < rows * units; c += units)
      delta[c] = scale * (delta[c] - mean - layer->normal[c] * slope);
  }
}

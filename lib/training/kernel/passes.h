// A batch forward through a group of four networks, and its gradient back.
#pragma once
#include "activation.h"
#include "chance.h"
#include "normalise.h"
#include "products.h"

INLINE void weigh(const Layer *layer, const V *state, int rows) {
  const V *kernel = state + layer->at;
  products(layer->outputs, rows, layer->inputs, (Side){kernel, layer->inputs, 1},
           (Side){layer->entering, layer->inputs, 1}, kernel + layer->kernel,
           (Result){layer->values, 1, layer->outputs});
}

static void forward_in_training(const Job *job, int group, V *state) {
  for (int l = 0; l < plan.depth; l++) {
    const Layer *layer = &plan.layers[l];
    weigh(layer, state, job->rows);
    if (!layer->hidden) break;
    if (layer->normalised) normalise_batch(layer, state, job->rows, job->active[group]);
    activate(job->activation, layer->values, job->rows * layer->outputs);
    if (job->drops) drop(job, group, layer, plan.layers[l + 1].entering, job->rows * layer->outputs);
  }
}

static void forward(const Job *job, const V *state, int rows) {
  for (int l = 0; l < plan.depth; l++) {
    const Layer *layer = &plan.layers[l];
    weigh(layer, state, rows);
    if (!layer->hidden) break;
    if (layer->normalised) normalise_running(layer, state, rows);
    activate(job->activation, layer->values, rows * layer->outputs);
  }
}

// d mean loss / d outputs.
static void output_delta(const Job *job) {
  const Layer *last = &plan.layers[plan.depth - 1];
  int classes = last->outputs;
  V share = all(1.0f / (float)job->rows);
  for (int row = 0; row < job->rows; row++) {
    const V *z = last->values + row * classes;
    V *delta = plan.delta + row * classes, target = plan.targets[row];
    if (job->loss == SQUARED) delta[0] = (z[0] - target) * share;
    if (job->loss == LOGISTIC) delta[0] = (sigmoid(z[0]) - target) * share;
    if (job->loss != SOFTMAX) continue;
    V most = z[0], sum = all(0.0f);
    for (int c = 1; c < classes; c++) most = larger(most, z[c]);
    for (int c = 0; c < classes; c++) sum += delta[c] = exp_of_negative(z[c] - most);
    for (int c = 0; c < classes; c++)
      delta[c] = (delta[c] / sum - only(target == all((float)c), all(1.0f))) * share;
  }
}

static void backward(const Job *job, const V *state) {
  int rows = job->rows;
  output_delta(job);
  for (int l = plan.depth - 1; l >= 0; l--) {
    const Layer *layer = &plan.layers[l];
    int inputs = layer->inputs, outputs = layer->outputs, cells = rows * outputs;
    V *delta = plan.delta, *own = plan.gradient + layer->at, *biases = own + layer->kernel;
    if (layer->hidden) {
      if (job->drops)
        for (int c = 0; c < cells; c++) delta[c] = delta[c] * layer->mask[c];
      times_slope(job->activation, delta, layer->values, cells);
    }
    if (layer->normalised) unnormalise(layer, state, plan.gradient, delta, rows);
    for (int unit = 0; unit < outputs; unit++) {
      V sum = all(0.0f);
      for (int c = unit; c < cells && !layer->normalised; c += outputs) sum += delta[c];
      biases[unit] = sum;
    }
    products(outputs, inputs, rows, (Side){delta, 1, outputs}, (Side){layer->entering, 1, inputs}, 0,
             (Result){own, inputs, 1});
    if (l == 0) break;
    products(inputs, rows, outputs, (Side){state + layer->at, 1, inputs}, (Side){delta, outputs, 1}, 0,
             (Result){plan.spare, 1, inputs});
    plan.delta = plan.spare;
    plan.spare = delta;
  }
}

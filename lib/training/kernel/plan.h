// Where everything stands while one group trains. The state of a group is its parameters, layer by layer (the kernel
// as [unit][input], biases, γs, βs), then the optimiser's memories in the same order, then the running means and
// variances of the normalised layers.
#pragma once
#include "job.h"

typedef struct {
  int inputs, outputs, kernel, parameters;
  int at;         // of its parameters, in vectors from the group's state
  int moments;    // of its running means, likewise; variances follow
  int normalised, hidden;
  V *entering;    // [row][input]
  V *values;      // [row][unit], activations before dropout
  V *mask;        // [row][unit], factors of dropout
  V *normal;      // [row][unit], normalised sums
  V *inverse;     // [unit], 1 / deviation of the batch
} Layer;

typedef struct {
  int depth, parameters, memories, words; // words: vectors of a group's state
  Layer layers[DEEPEST];
  V *targets, *gradient, *delta, *spare;
  V *end;
} Plan;

static Plan plan;

INLINE V *take(V **free, int count) {
  V *taken = *free;
  *free += count;
  return taken;
}

// For `rows` rows at a time; without training nothing is kept for the way back.
static void make_plan(const Job *job, int rows, int training) {
  V *free = job->work;
  int widest = 1;
  plan.depth = job->depth;
  plan.parameters = 0;
  for (int l = 0; l < job->depth; l++) {
    Layer *layer = &plan.layers[l];
    layer->hidden = l < job->depth - 1;
    layer->normalised = layer->hidden && job->normalised;
    layer->inputs = job->units[l];
    layer->outputs = job->units[l + 1];
    layer->kernel = layer->inputs * layer->outputs;
    layer->parameters = layer->kernel + (layer->normalised ? 3 : 1) * layer->outputs;
    layer->at = plan.parameters;
    plan.parameters += layer->parameters;
    if (layer->outputs > widest) widest = layer->outputs;
  }
  plan.memories = job->optimiser == SGD ? 0 : job->optimiser == ADAM ? 2 : 1;
  plan.words = plan.parameters * (1 + plan.memories);
  V *entering = take(&free, rows * job->units[0]);
  for (int l = 0; l < plan.depth; l++) {
    Layer *layer = &plan.layers[l];
    int cells = rows * layer->outputs;
    layer->moments = plan.words;
    if (layer->normalised) plan.words += 2 * layer->outputs;
    layer->entering = entering;
    layer->values = entering = take(&free, cells);
    if (!training || !layer->hidden) continue;
    if (job->drops) layer->mask = take(&free, cells), entering = take(&free, cells);
    if (layer->normalised) layer->normal = take(&free, cells), layer->inverse = take(&free, layer->outputs);
  }
  plan.targets = take(&free, rows);
  if (training) {
    plan.gradient = take(&free, plan.parameters);
    plan.delta = take(&free, rows * widest);
    plan.spare = take(&free, rows * widest);
  }
  plan.end = free;
}

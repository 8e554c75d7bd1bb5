// What one call is to do. The words stand in the order in which job.ts writes them; all pointers are into this
// module's memory. A group is four networks; group g's numbers stand at [g][number][4].
#pragma once
#include "vector.h"

enum { DEEPEST = 9 }; // eight hidden layers and the output layer
enum { LINEAR, TANH, RELU, SIGMOID, LEAKY_RELU };
enum { SQUARED, LOGISTIC, SOFTMAX };
enum { SGD, MOMENTUM, NESTEROV, ADAM };

// A lane's own settings, four lanes side by side.
typedef struct {
  V momentum, l1, l2, decay, kept; // kept: what dropout multiplies a kept activation by
} Settings;

// Where a lane's examples begin, in floats from Job.inputs and Job.targets, and how many there are; a random word below
// `drop_below` drops a unit.
typedef struct {
  int inputs[4], targets[4], size[4];
  Words drop_below;
} Places;

typedef struct {
  int depth;                // layers, the output layer included
  int units[DEEPEST + 1];   // of the inputs, the hidden layers and the outputs
  int activation, loss, optimiser, normalised, drops;
  int rows;                 // of a batch, or of the shared inputs of `outputs`
  int groups, lanes;        // `lanes` are the real ones; the others fill up the last group
  int updates, stream_words;
  V *state;                 // [group][see plan.h][4]
  unsigned *streams;        // [4·groups][stream_words]
  const float *inputs, *targets;
  const Settings *settings; // [group]
  const Places *places;     // [group]
  const Mask *active;       // [group], lanes that are not frozen
  const V *rates;           // [update][group]
  const float *corrections; // [update][2], Adam's 1 / (1 - β^u)
  float *results;
  V *work;
} Job;

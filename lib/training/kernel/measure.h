// Losses and right classes of rows that are not trained on.
#pragma once
#include "passes.h"

// The loss of one row, and whether the likeliest class is the target's. NaN is never right.
INLINE V loss_of(const Job *job, const V *z, V target, Mask *right) {
  int classes = plan.layers[plan.depth - 1].outputs;
  if (job->loss == SQUARED) {
    V off = z[0] - target;
    *right = (Mask)all(0.0f);
    return off * off * all(0.5f);
  }
  if (job->loss == LOGISTIC) {
    Mask positive = target >= all(0.5f);
    *right = (positive & (z[0] > all(0.0f))) | (~positive & (z[0] <= all(0.0f)));
    return larger(z[0], all(0.0f)) - z[0] * target + log_of_one_plus(exp_of_negative(-magnitude(z[0])));
  }
  V most = z[0], first = all(0.0f), at_target = all(0.0f), rest = all(-1.0f);
  Mask broken = any_nan(z[0]);
  for (int c = 1; c < classes; c++) {
    first = where(z[c] > most, all((float)c), first);
    broken |= any_nan(z[c]);
    most = larger(most, z[c]);
  }
  for (int c = 0; c < classes; c++) {
    rest += exp_of_negative(z[c] - most); // the largest adds 1, which log(1 + rest) adds again
    at_target = where(target == all((float)c), z[c], at_target);
  }
  *right = (first == target) & ~broken;
  return most - at_target + log_of_one_plus(larger(rest, all(0.0f)));
}

// The numbers of `rows` examples from `begin` on, each lane's own; past a lane's end its last one again.
static void gather(const Job *job, const Places *places, int begin, int rows) {
  int features = job->units[0];
  for (int lane = 0; lane < 4; lane++) {
    float *to = (float *)plan.layers[0].entering + lane, *to_target = (float *)plan.targets + lane;
    for (int row = 0; row < rows; row++) {
      int last = places->size[lane] - 1, example = begin + row < last ? begin + row : last;
      const float *from = job->inputs + places->inputs[lane] + example * features;
      for (int feature = 0; feature < features; feature++, to += 4) *to = from[feature];
      to_target[4 * row] = job->targets[places->targets[lane] + example];
    }
  }
}

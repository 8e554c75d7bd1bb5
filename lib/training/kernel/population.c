// Populations of small networks, four to a group, each group trained for all the updates of a call before the next.
#include "measure.h"
#include "step.h"

enum { CHUNK = 64 }; // rows at a time that are not trained on

#define EXPORT(name) __attribute__((export_name(#name))) name

// Bytes of Job.work that a call needs.
int EXPORT(work_bytes)(const Job *job, int training) {
  make_plan(job, training ? job->rows : CHUNK, training);
  return (char *)plan.end - (char *)job->work;
}

void EXPORT(train)(const Job *job) {
  make_plan(job, job->rows, 1);
  for (int group = 0; group < job->groups; group++) {
    V *state = job->state + group * plan.words;
    Mask active = job->active[group];
    if (!wasm_v128_any_true((v128_t)active)) continue;
    for (int update = 0; update < job->updates; update++) {
      const float *corrections = job->corrections + 2 * update;
      draw_batch(job, group);
      forward_in_training(job, group, state);
      backward(job, state);
      V rate = job->rates[update * job->groups + group];
      move_all(job->optimiser, state, (Step){rate, all(corrections[0]), all(corrections[1]), active},
               &job->settings[group]);
    }
  }
}

// The outputs for the same inputs, Job.rows of them: results [lane][row][class].
void EXPORT(outputs)(const Job *job) {
  make_plan(job, CHUNK, 0);
  int features = job->units[0], classes = job->units[job->depth];
  for (int group = 0; group < job->groups; group++)
    for (int begin = 0; begin < job->rows; begin += CHUNK) {
      int rows = job->rows - begin < CHUNK ? job->rows - begin : CHUNK;
      for (int at = 0; at < rows * features; at++)
        plan.layers[0].entering[at] = all(job->inputs[begin * features + at]);
      forward(job, job->state + group * plan.words, rows);
      const float *values = (const float *)plan.layers[plan.depth - 1].values;
      for (int lane = 0; lane < 4 && 4 * group + lane < job->lanes; lane++) {
        float *to = job->results + ((4 * group + lane) * job->rows + begin) * classes;
        for (int at = 0; at < rows * classes; at++) to[at] = values[4 * at + lane];
      }
    }
}

// Each lane's mean loss and share of right classes over its own examples: results [lane][2].
void EXPORT(measure)(const Job *job) {
  make_plan(job, CHUNK, 0);
  int classes = job->units[job->depth];
  for (int group = 0; group < job->groups; group++) {
    const Places *places = &job->places[group];
    double losses[4] = {0}, rights[4] = {0};
    int most = 0;
    for (int lane = 0; lane < 4; lane++) most = places->size[lane] > most ? places->size[lane] : most;
    for (int begin = 0; begin < most; begin += CHUNK) {
      int rows = most - begin < CHUNK ? most - begin : CHUNK;
      gather(job, places, begin, rows);
      forward(job, job->state + group * plan.words, rows);
      for (int row = 0; row < rows; row++) {
        Mask right;
        V loss = loss_of(job, plan.layers[plan.depth - 1].values + row * classes, plan.targets[row], &right);
        for (int lane = 0; lane < 4; lane++)
          if (begin + row < places->size[lane]) losses[lane] += loss[lane], rights[lane] += right[lane] ? 1 : 0;
      }
    }
    for (int lane = 0; lane < 4 && 4 * group + lane < job->lanes; lane++) {
      float *to = job->results + 2 * (4 * group + lane);
      to[0] = (float)(losses[lane] / places->size[lane]);
      to[1] = (float)(rights[lane] / places->size[lane]);
    }
  }
}

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

// What rows are worth, one after the other: sums of losses, and rows whose likeliest class is the right one.
typedef struct {
  double losses[4], rights[4];
} Sums;

// Adds the rows that stand in the last layer, of each lane the first `counted`.
static __attribute__((noinline)) void add_rows(const Job *job, int rows, const int counted[4], Sums *sums) {
  const Layer *last = &plan.layers[plan.depth - 1];
  for (int row = 0; row < rows; row++) {
    Mask right;
    V loss = loss_of(job, last->values + row * last->outputs, plan.targets[row], &right);
    for (int lane = 0; lane < 4; lane++)
      if (row < counted[lane]) sums->losses[lane] += loss[lane], sums->rights[lane] += right[lane] ? 1 : 0;
  }
}

// Where there are results, [lane][2] over the copies of a lane too, they become the sums of the losses and of the right
// classes of all rows, each before its update and with dropout.
void EXPORT(train)(const Job *job) {
  make_plan(job, job->rows, 1);
  for (int group = 0; group < job->groups; group++) {
    V *state = job->state + group * plan.words;
    Mask active = job->active[group];
    Sums sums = {0};
    int counted[4] = {job->rows, job->rows, job->rows, job->rows};
    if (!wasm_v128_any_true((v128_t)active)) continue;
    for (int update = 0; update < job->updates; update++) {
      const float *corrections = job->corrections + 2 * update;
      draw_batch(job, group);
      forward_in_training(job, group, state);
      if (job->results) add_rows(job, job->rows, counted, &sums);
      backward(job, state);
      V rate = job->rates[update * job->groups + group];
      move_all(job->optimiser, state, (Step){rate, all(corrections[0]), all(corrections[1]), active},
               &job->settings[group]);
    }
    for (int lane = 0; lane < 4 && job->results; lane++) {
      job->results[8 * group + 2 * lane] = (float)sums.losses[lane];
      job->results[8 * group + 2 * lane + 1] = (float)sums.rights[lane];
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
  for (int group = 0; group < job->groups; group++) {
    const Places *places = &job->places[group];
    Sums sums = {0};
    int most = 0;
    for (int lane = 0; lane < 4; lane++) most = places->size[lane] > most ? places->size[lane] : most;
    for (int begin = 0; begin < most; begin += CHUNK) {
      int rows = most - begin < CHUNK ? most - begin : CHUNK, counted[4];
      for (int lane = 0; lane < 4; lane++) counted[lane] = places->size[lane] - begin;
      gather(job, places, begin, rows);
      forward(job, job->state + group * plan.words, rows);
      add_rows(job, rows, counted, &sums);
    }
    for (int lane = 0; lane < 4 && 4 * group + lane < job->lanes; lane++) {
      float *to = job->results + 2 * (4 * group + lane);
      to[0] = (float)(sums.losses[lane] / places->size[lane]);
      to[1] = (float)(sums.rights[lane] / places->size[lane]);
    }
  }
}

// The streams of lib/base/rng.ts (sfc32), continued word by word, and what training draws from them. A lane's words:
// a, b, c and counter of its batches, the same of its dropout, how much of the order is used, the order itself.
#pragma once
#include "plan.h"

enum { DROPOUT = 4, USED = 8, ORDER = 9 };

static unsigned next_word(unsigned *s) {
  unsigned sum = s[0] + s[1] + s[3];
  s[3]++;
  s[0] = s[1] ^ (s[1] >> 9);
  s[1] = s[2] + (s[2] << 3);
  s[2] = ((s[2] << 21) | (s[2] >> 11)) + sum;
  return sum;
}

static void shuffle(unsigned *lane, int size) {
  unsigned *order = lane + ORDER;
  unsigned s[4] = {lane[0], lane[1], lane[2], lane[3]};
  for (int at = 0; at < size; at++) order[at] = at;
  for (int last = size - 1; last > 0; last--) {
    unsigned other = (unsigned long long)next_word(s) * (unsigned)(last + 1) >> 32;
    unsigned swapped = order[last];
    order[last] = order[other];
    order[other] = swapped;
  }
  for (int word = 0; word < 4; word++) lane[word] = s[word];
}

// The next batch of each lane of a group; an epoch that ends within it is followed at once by the next.
static void draw_batch(const Job *job, int group) {
  const Places *places = &job->places[group];
  int features = job->units[0];
  for (int lane = 0; lane < 4; lane++) {
    unsigned *stream = job->streams + (4 * group + lane) * job->stream_words;
    const float *inputs = job->inputs + places->inputs[lane], *targets = job->targets + places->targets[lane];
    float *to = (float *)plan.layers[0].entering + lane, *to_target = (float *)plan.targets + lane;
    unsigned used = stream[USED];
    for (int row = 0; row < job->rows; row++) {
      if (used == (unsigned)places->size[lane]) shuffle(stream, places->size[lane]), used = 0;
      unsigned example = stream[ORDER + used++];
      const float *from = inputs + example * features;
      for (int feature = 0; feature < features; feature++, to += 4) *to = from[feature];
      to_target[4 * row] = targets[example];
    }
    stream[USED] = used;
  }
}

// Draws a layer's factors, row by row and unit by unit, and applies them.
static void drop(const Job *job, int group, const Layer *layer, V *masked, int cells) {
  Words s[4];
  unsigned *streams = job->streams + 4 * group * job->stream_words + DROPOUT;
  for (int word = 0; word < 4; word++)
    for (int lane = 0; lane < 4; lane++) s[word][lane] = streams[lane * job->stream_words + word];
  Words a = s[0], b = s[1], c = s[2], counter = s[3], below = job->places[group].drop_below;
  V kept = job->settings[group].kept;
  for (int cell = 0; cell < cells; cell++) {
    Words sum = a + b + counter;
    counter += 1;
    a = b ^ (b >> 9);
    b = c + (c << 3);
    c = ((c << 21) | (c >> 11)) + sum;
    V factor = only((Mask)(sum >= below), kept);
    layer->mask[cell] = factor;
    masked[cell] = layer->values[cell] * factor;
  }
  s[0] = a, s[1] = b, s[2] = c, s[3] = counter;
  for (int word = 0; word < 4; word++)
    for (int lane = 0; lane < 4; lane++) streams[lane * job->stream_words + word] = s[word][lane];
}

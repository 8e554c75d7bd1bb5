// Products of matrices, convolutions and optimisers' steps on tensors where they stand: in the memory of tfjs' own module,
// which is imported. So nothing here may have data or a stack of its own in memory; work space is given by the caller.
#include "convolution.h"
#include "optimise.h"

#define EXPORT(name) __attribute__((export_name(#name)))

// In bytes, of what `product` needs.
EXPORT(room_bytes) int room_bytes(void) { return ROOM * 4; }

// c = a·b; a is rows × depth, b is depth × columns, each stored transposed where its flag says so.
EXPORT(multiply) void multiply(const float *a, const float *b, float *c, int rows, int columns, int depth, int a_transposed,
                               int b_transposed, float *room) {
  int a_row = a_transposed ? 1 : depth, a_column = a_transposed ? rows : 1;
  int b_row = b_transposed ? 1 : columns, b_column = b_transposed ? depth : 1;
  product(a, a_row, a_column, b, b_row, b_column, c, rows, columns, depth, 0, room);
}

enum { LINEAR, RELU, RELU6, LEAKY_RELU };

INLINE V activated(V x, int activation, V slope) {
  V zero = all(0.0f);
  if (activation == RELU) return larger(x, zero);
  if (activation == RELU6) return smaller(larger(x, zero), all(6.0f));
  if (activation == LEAKY_RELU) return larger(x, zero) + slope * smaller(x, zero);
  return x;
}

// c = activation(c + bias); without a bias its address is 0.
EXPORT(finish) void finish(float *c, int rows, int columns, const float *bias, int activation, float leak) {
  V slope = all(leak);
  for (int row = 0; row < rows; row++, c += columns) {
    int at = 0;
    for (; at + 4 <= columns; at += 4)
      store(c + at, activated(bias ? load(c + at) + load(bias + at) : load(c + at), activation, slope));
    for (; at < columns; at++) c[at] = activated(all(bias ? c[at] + bias[at] : c[at]), activation, slope)[0];
  }
}

// How many images the convolutions take at once.
INLINE int together(const Shape *s) {
  int rows = s->out_height * s->out_width;
  return least(s->images, rows < 512 ? (511 + rows) / rows : 1);
}

EXPORT(seen_bytes) int seen_bytes(const Shape *s) { return together(s) * s->out_height * s->out_width * taps(s) * 4; }

// What a convolution does to some of the images; `filter` or its gradient is filter height × width × channels × outputs.
typedef enum { FORWARD, TO_FILTER, TO_INPUT } Way;

INLINE void convolve(Way way, Shape *s, float *x, float *filter, float *y, float *seen, float *room) {
  int images = s->images, most = together(s);
  for (int n = 0; n < images; n += most) {
    s->images = least(most, images - n);
    float *part = x + n * s->height * s->width * s->channels, *out = y + n * s->out_height * s->out_width * s->out_channels;
    int rows = places(s), depth = taps(s), outs = s->out_channels;
    if (way != TO_INPUT) see_images(s, part, seen);
    if (way == FORWARD)
      product(PLAIN(seen, depth), PLAIN(filter, outs), out, rows, outs, depth, 0, room);
    else if (way == TO_FILTER)
      product(TRANSPOSED(seen, depth), PLAIN(out, outs), filter, depth, outs, rows, n > 0, room);
    else {
      product(PLAIN(out, outs), TRANSPOSED(filter, outs), seen, rows, depth, outs, 0, room);
      for (int at = 0; at < s->images * s->height * s->width * s->channels; at++) part[at] = 0.0f;
      add_seen(s, part, seen);
    }
  }
  s->images = images;
}

EXPORT(conv_forward) void conv_forward(Shape *s, float *x, float *filter, float *y, float *seen, float *room) {
  convolve(FORWARD, s, x, filter, y, seen, room);
}
EXPORT(conv_to_filter) void conv_to_filter(Shape *s, float *x, float *filter, float *y, float *seen, float *room) {
  convolve(TO_FILTER, s, x, filter, y, seen, room);
}
EXPORT(conv_to_input) void conv_to_input(Shape *s, float *x, float *filter, float *y, float *seen, float *room) {
  convolve(TO_INPUT, s, x, filter, y, seen, room);
}

EXPORT(pool_to_input) void pool_to_input(const Shape *s, const float *x, const float *y, const float *slopes, float *to) {
  pool_back(s, x, y, slopes, to);
}

EXPORT(optimise) void optimise(int optimiser, float *weights, float *m, float *v, const float *gradient, int count, const Step *s) {
  if (optimiser == ADAM) move(ADAM, weights, m, v, gradient, count, s);
  else if (optimiser == MOMENTUM) move(MOMENTUM, weights, m, v, gradient, count, s);
  else move(SGD, weights, m, v, gradient, count, s);
}

// Convolutions as products: each place of the output has a row with the inputs that it sees (im2col).
#pragma once
#include "product.h"

// NHWC, without dilation. `images` are taken together, so that rows suffice to fill a block. `seen` has room for
// images × output places × filter numbers.
typedef struct {
  int images, height, width, channels;
  int filter_height, filter_width, out_height, out_width, out_channels;
  int stride_down, stride_across, above, before; // the last two: padding
} Shape;

INLINE int taps(const Shape *s) { return s->filter_height * s->filter_width * s->channels; }
INLINE int places(const Shape *s) { return s->images * s->out_height * s->out_width; }

// Between the images and the rows of what is seen: copies, or with `back` adds each seen number to its image's place.
INLINE void see(const Shape *s, float *images, float *seen, int back) {
  int channels = s->channels;
  for (int n = 0; n < s->images; n++, images += s->height * s->width * channels)
    for (int oy = 0; oy < s->out_height; oy++)
      for (int ox = 0; ox < s->out_width; ox++)
        for (int fy = 0; fy < s->filter_height; fy++)
          for (int fx = 0; fx < s->filter_width; fx++, seen += channels) {
            int y = oy * s->stride_down + fy - s->above, x = ox * s->stride_across + fx - s->before;
            int inside = y >= 0 && y < s->height && x >= 0 && x < s->width;
            float *pixel = images + (y * s->width + x) * channels;
            if (!back)
              for (int c = 0; c < channels; c++) seen[c] = inside ? pixel[c] : 0.0f;
            else if (inside)
              for (int c = 0; c < channels; c++) pixel[c] += seen[c];
          }
}

ONCE void see_images(const Shape *s, const float *images, float *seen) { see(s, (float *)images, seen, 0); }
ONCE void add_seen(const Shape *s, float *images, const float *seen) { see(s, images, (float *)seen, 1); }

// The gradient of the largest number of each window goes to the place where it stands, the first one if there are several.
ONCE void pool_back(const Shape *s, const float *x, const float *most, const float *slopes, float *to) {
  int channels = s->channels, image = s->height * s->width * channels;
  for (int at = 0; at < s->images * image; at++) to[at] = 0.0f;
  for (int n = 0; n < s->images; n++, x += image, to += image)
    for (int oy = 0; oy < s->out_height; oy++)
      for (int ox = 0; ox < s->out_width; ox++, most += channels, slopes += channels) {
        int top = oy * s->stride_down - s->above, left = ox * s->stride_across - s->before;
        int y0 = top < 0 ? 0 : top, y1 = least(s->height, top + s->filter_height);
        int x0 = left < 0 ? 0 : left, x1 = least(s->width, left + s->filter_width);
        for (int c = 0; c < channels; c++)
          for (int y = y0; y < y1; y++)
            for (int column = x0; column < x1; column++) {
              int place = (y * s->width + column) * channels + c;
              if (x[place] != most[c]) continue;
              to[place] += slopes[c];
              y = y1;
              break;
            }
      }
}

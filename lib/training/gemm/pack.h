// Blocks of a matrix copied into panels, in the order in which tile.h reads them: `wide` numbers of each depth side by
// side, padded with zeros.
#pragma once
#include "tile.h"

// Number (depth, line) stands at from[depth·by_depth + line·by_line], where one of the two strides is 1.
ONCE void pack(const float *from, int by_depth, int by_line, int depth, int lines, int wide, float *to) {
  for (int first = 0; first < lines; first += wide, to += depth * wide) {
    const float *panel = from + first * by_line;
    int filled = lines - first < wide ? lines - first : wide, line = 0;
    // Four lines at once while they are there, by copies or by transposing four depths of them
    for (; line + 4 <= filled; line += 4) {
      const float *source = panel + line * by_line;
      int at = 0;
      if (by_line == 1)
        for (; at < depth; at++) store(to + at * wide + line, load(source + at * by_depth));
      else
        for (; at + 4 <= depth; at += 4) {
          V a = load(source + at), b = load(source + at + by_line);
          V c = load(source + at + 2 * by_line), d = load(source + at + 3 * by_line);
          transpose(&a, &b, &c, &d);
          float *place = to + at * wide + line;
          store(place, a), store(place + wide, b), store(place + 2 * wide, c), store(place + 3 * wide, d);
        }
      for (; at < depth; at++)
        for (int l = 0; l < 4; l++) to[at * wide + line + l] = source[at * by_depth + l * by_line];
    }
    for (; line < wide; line++)
      for (int at = 0; at < depth; at++)
        to[at * wide + line] = line < filled ? panel[at * by_depth + line * by_line] : 0.0f;
  }
}

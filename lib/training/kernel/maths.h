// Elementary functions to about one unit in the last place, from operations that every machine rounds alike.
#pragma once
#include "vector.h"

// e^x for x ≤ 0, exactly 0 below -87 (where denormal numbers would begin). Cephes' expf: x = n·ln 2 + r, |r| ≤ ln 2 / 2.
// Adding 1.5·2^23 rounds to a whole number and leaves it in the lowest bits, from where it is shifted into the exponent.
INLINE V exp_of_negative(V x) {
  V inside = larger(x, all(-87.0f));
  V shifted = inside * all(1.44269504088896341f) + all(12582912.0f);
  V n = shifted - all(12582912.0f);
  V r = inside - n * all(0.693359375f) - n * all(-2.12194440e-4f); // ln 2 in two parts, n times the first being exact
  V p = all(1.9875691500e-4f);
  p = p * r + all(1.3981999507e-3f);
  p = p * r + all(8.3334519073e-3f);
  p = p * r + all(4.1665795894e-2f);
  p = p * r + all(1.6666665459e-1f);
  p = p * r + all(5.0000001201e-1f);
  p = p * r * r + r + all(1.0f);
  V value = p * (V)(((Mask)shifted + 127) << 23);
  return where(x < all(-87.0f), all(0.0f), value);
}

// 1 / (1 + e^-x), by the exponential of -|x| on both sides, so that neither overflows.
INLINE V sigmoid(V x) {
  V power = exp_of_negative(-magnitude(x));
  return where(x < all(0.0f), power, all(1.0f)) / (all(1.0f) + power);
}

// A ratio of polynomials in x², fitted to tanh on [0, 9] for the least relative error (6e-8) by reweighted least squares;
// rounding makes it 4e-7. It takes a third of the time of the formula with e^2x, and activations are most of the work of
// small networks. Never beyond ±1, so that slopes 1 - tanh² are not negative.
INLINE V hyperbolic_tangent(V x) {
  V inside = smaller(larger(x, all(-9.02f)), all(9.02f));
  V square = inside * inside;
  V p = all(1.81627391e-11f);
  p = p * square + all(-1.27439415e-8f);
  p = p * square + all(9.25517272e-6f);
  p = p * square + all(2.91941635e-3f);
  p = p * square + all(1.29179761e-1f);
  p = p * square + all(0.99999994f);
  V q = all(2.27914387e-4f);
  q = q * square + all(2.3757658e-2f);
  q = q * square + all(4.6251259e-1f);
  q = q * square + all(1.0f);
  return smaller(larger(inside * p / q, all(-1.0f)), all(1.0f));
}

// log(1 + x) for x ≥ 0: 1 + x = 2^k·(1 + f) with f in [0, 1), log(1 + f) = 2·artanh(f / (2 + f)) by its series, whose
// argument is at most 1/3. Without a power of two to take out, f is x itself and loses nothing to the sum 1 + x.
INLINE V log_of_one_plus(V x) {
  V sum = all(1.0f) + x;
  Mask k = ((Mask)sum >> 23) - 127;
  V mantissa = (V)(((Mask)sum & 0x7fffff) | 0x3f800000);
  V f = where(k == 0, x, mantissa - all(1.0f));
  V s = f / (all(2.0f) + f);
  V square = s * s;
  V p = all(1.0f / 17.0f);
  p = p * square + all(1.0f / 15.0f);
  p = p * square + all(1.0f / 13.0f);
  p = p * square + all(1.0f / 11.0f);
  p = p * square + all(1.0f / 9.0f);
  p = p * square + all(1.0f / 7.0f);
  p = p * square + all(1.0f / 5.0f);
  p = p * square + all(1.0f / 3.0f);
  V log = all(2.0f) * s + all(2.0f) * s * square * p;
  V value = (V)wasm_f32x4_convert_i32x4((v128_t)k) * all(0.693147180559945f) + log;
  return where(x - x == all(0.0f), value, x); // infinity and NaN as they are
}

import { digitImages } from './digit-images.ts';
import type { Dataset } from './network.ts';

const pixels = 64;

/** 600 handwritten digits: 64 features from 0 (paper) to 1 (ink), row by row from the top left, targets 0 to 9. */
export function digits(): Dataset {
  const size = digitImages.length / (1 + pixels);
  const inputs = new Float32Array(size * pixels);
  const targets = new Float32Array(size);
  for (let example = 0; example < size; example++) {
    const from = example * (1 + pixels);
    targets[example] = Number(digitImages[from]);
    for (let pixel = 0; pixel < pixels; pixel++)
      inputs[example * pixels + pixel] = (digitImages.charCodeAt(from + 1 + pixel) - 97) / 16;
  }
  return { inputs, targets, size, features: pixels };
}

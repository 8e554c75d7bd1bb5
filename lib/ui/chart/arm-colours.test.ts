import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultsOf } from '#lib/experiments/parameters.ts';
import { experiments, slugs } from '#lib/experiments/registry.ts';
import { armColours } from './arm-colours.ts';

type Triple = readonly [number, number, number];
/** How eyes without the red, the green or the blue cones mix linear light: Machado, Oliveira and Fernandes (2009). */
const eyes: Record<string, readonly [Triple, Triple, Triple]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, of: Triple) => row[0] * of[0] + row[1] * of[1] + row[2] * of[2];
const clamp = (value: number) => Math.min(1, Math.max(0, value));

function linear(hex: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Oklab (Ottosson 2020), in which distances are nearly those that are seen. */
function oklab(light: Triple): Triple {
  const cones: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], light)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], light)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], light)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

const styles = readFileSync('app/globals.css', 'utf8');
const ofTheme = (theme: 0 | 1) =>
  armColours.map(({ variable }) => {
    const found = new RegExp(`${variable}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(styles);
    return linear(found?.[theme + 1] ?? '');
  });

for (const [theme, name] of [
  [0, 'light'],
  [1, 'dark'],
] as const)
  test.each(Object.keys(eyes))(`in the ${name} theme no two arms look alike: %s`, (eye) => {
    const seen = ofTheme(theme).map((light) => {
      const [red, green, blue] = eyes[eye] ?? [];
      if (!red || !green || !blue) throw new Error(eye);
      return oklab([clamp(dot(red, light)), clamp(dot(green, light)), clamp(dot(blue, light))]);
    });
    for (const [at, one] of seen.entries())
      for (const other of seen.slice(at + 1))
        expect(Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])).toBeGreaterThan(0.1);
  });

test('no experiment has more arms or curves in one picture than there are colours', () => {
  for (const slug of slugs) {
    const chosen = defaultsOf(experiments[slug].parameters);
    const drawn = new Set(experiments[slug].plot(chosen).curves.map(({ arm }) => arm));
    expect(drawn.size, slug).toBeLessThanOrEqual(armColours.length);
  }
});

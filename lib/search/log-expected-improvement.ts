const logRootTwoPi = 0.9189385332046727;
const rootHalfPi = 1.2533141373155001;

/**
 * ln E[max(0, best − f)] for f normal with this mean and standard deviation, and its derivatives with respect to
 * both. It stays finite and informative where the plain expected improvement is zero to machine precision
 * (Ament et al. 2023, "Unexpected improvements to expected improvement", equation 9).
 */
export function logExpectedImprovement(mean: number, sd: number, best: number): [number, number, number] {
  const z = (best - mean) / sd;
  const logDensity = -0.5 * z * z - logRootTwoPi;
  // EI = sd·(φ + zΦ) = sd·φ·h with h = 1 + z·Φ/φ; d ln EI/d mean = −Φ/EI and d ln EI/d sd = φ/EI.
  const ratio = millsRatio(z);
  const h = z < -8 ? tail(z) : 1 + z * ratio;
  if (z > 8) return [Math.log(sd * z), -1 / (sd * z), Math.exp(logDensity) / (sd * z)];
  return [Math.log(sd) + logDensity + Math.log(h), -ratio / (sd * h), 1 / (sd * h)];
}

/** Φ(z)/φ(z): a Taylor-free series near zero and above (Marsaglia 2004), Laplace's continued fraction far below. */
function millsRatio(z: number): number {
  if (z < -3) {
    let fraction = -z;
    for (let k = 60; k > 0; k--) fraction = -z + k / fraction;
    return 1 / fraction;
  }
  let sum = z;
  let term = z;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum + rootHalfPi * Math.exp(0.5 * z * z);
}

/** 1 + z·Φ/φ for z far below zero, where the two terms cancel: the asymptotic series z⁻² − 3z⁻⁴ + 15z⁻⁶ − …. */
function tail(z: number): number {
  let term = 1 / (z * z);
  let sum = 0;
  for (let k = 3; k < 21; k += 2) {
    sum += term;
    term *= -k / (z * z);
  }
  return sum;
}

/** The places of the k largest numbers, the largest first; of equals the earlier one comes first. */
export function nearest(scores: Float32Array, k: number): Int32Array {
  const places = new Int32Array(Math.min(k, scores.length));
  let filled = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (filled === places.length && score <= (scores[places[filled - 1] as number] as number)) continue;
    let at = filled < places.length ? filled++ : filled - 1;
    for (; at > 0 && (scores[places[at - 1] as number] as number) < score; at--) places[at] = places[at - 1] as number;
    places[at] = place;
  }
  return places;
}

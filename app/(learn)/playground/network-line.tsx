import type { Link } from '#lib/playground/network-links.ts';
import { linkPath, type Place } from './network-layout.ts';

interface Props {
  link: Link;
  places: readonly (readonly Place[])[];
  /** The largest size of a weight, whose line is the thickest. */
  most: number;
  isChosen: boolean;
  onPoint: () => void;
  onPress: (() => void) | undefined;
}

/** A weight: thick where it is large, coloured by its sign. */
export function NetworkLine({ link: { layer, from, to, weight }, places, most, isChosen, onPoint, onPress }: Props) {
  const [start, end] = [places[layer]?.[from], places[layer + 1]?.[to]];
  if (!start || !end) return null;
  const path = linkPath(start, end);
  const size = Math.abs(weight) / most;
  const colour = weight >= 0 ? 'stroke-arm-1' : 'stroke-arm-2';
  return (
    <g data-link="" className="fill-none">
      <path
        d={path}
        strokeWidth={(isChosen ? 2.5 : 0.5) + 4.5 * size}
        strokeOpacity={weight === 0 ? 0.4 : 0.3 + 0.6 * size}
        strokeDasharray={weight === 0 ? '2 4' : undefined}
        className={isChosen ? 'stroke-ink' : weight === 0 ? 'stroke-quiet' : colour}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the picture around it takes the keys */}
      <path
        d={path}
        strokeWidth={9}
        pointerEvents="stroke"
        onPointerEnter={onPoint}
        onClick={onPress}
        className={onPress && 'cursor-pointer'}
      />
    </g>
  );
}

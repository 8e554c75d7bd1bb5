/** Five arms, told apart by colour, also under the common colour-blindnesses, by a mark and by their written names. */
export const armColours = [
  { variable: '--arm-1', border: 'border-arm-1', dot: 'bg-arm-1', text: 'text-arm-1', glyph: '●' },
  { variable: '--arm-2', border: 'border-arm-2', dot: 'bg-arm-2', text: 'text-arm-2', glyph: '■' },
  { variable: '--arm-3', border: 'border-arm-3', dot: 'bg-arm-3', text: 'text-arm-3', glyph: '▲' },
  { variable: '--arm-4', border: 'border-arm-4', dot: 'bg-arm-4', text: 'text-arm-4', glyph: '◆' },
  { variable: '--arm-5', border: 'border-arm-5', dot: 'bg-arm-5', text: 'text-arm-5', glyph: '▼' },
] as const;

export type ArmColour = (typeof armColours)[number];
export const armColour = (arm: number): ArmColour => armColours[arm % armColours.length] ?? armColours[0];

import { explainDivergence } from '#lib/playground/explain-divergence.ts';
import type { PlaneData } from '#lib/playground/plane-data.ts';
import type { Common, Model } from '#lib/playground/settings.ts';

interface Props {
  model: Model;
  common: Common;
  data: PlaneData;
  epoch: number;
}

/** Why numbers ran away, in words, and what to try. */
export function Divergence({ model, common, data, epoch }: Props) {
  const causes = explainDivergence(model, common, data);
  return (
    <div className="rounded-xl bg-bad/8 p-3.5 text-sm leading-5.5">
      <p className="font-medium text-bad">It diverged in epoch {epoch}. Probably because:</p>
      <ol className="mt-1.5 grid gap-2">
        {causes.map(({ what, try: remedy }) => (
          <li key={what}>
            {what} <span className="font-medium">{remedy}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

import { writeAddress } from './address.ts';
import { defaultModel, defaultPlayground, type Model, type Playground } from './settings.ts';

/** Whether two settings train alike: they differ at most in how the output is drawn. */
export const isSameRun = (a: Playground, b: Playground): boolean => trained(a) === trained(b);

/** Whether two settings differ in nothing but learning rates, which a run can change while it goes on. */
export function differInRatesOnly(a: Playground, b: Playground): boolean {
  return !isSameRun(a, b) && a.models.length === b.models.length && isSameRun(withOneRate(a), withOneRate(b));
}

const trained = (playground: Playground) =>
  writeAddress({ ...playground, common: { ...playground.common, output: defaultPlayground.common.output } });

function withOneRate({ common, models: [a, b] }: Playground): Playground {
  const same = (model: Model): Model => ({ ...model, rate: defaultModel.rate });
  return { common, models: b ? [same(a), same(b)] : [same(a)] };
}

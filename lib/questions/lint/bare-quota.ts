import { keysOf, type Rule } from './rule.ts';

const quota =
  /\b(\d[\d,]*) (?:(?:parallel|concurrent|simultaneous) )?(?:training jobs|tuning jobs|hyperparameters|metric definitions|categorical values|parent jobs)\b/gi;

/** How many of something the service takes changes from year to year, so a key may not say it without a dated source. */
export const bareQuota: Rule = {
  name: 'bare-quota',
  isJudgement: true,
  find({ reading, sources }) {
    if (sources.some(({ url, asOf }) => asOf && url?.startsWith('https://docs.aws.amazon.com/'))) return [];
    const told = `${reading.background} ${reading.stem}`;
    return keysOf(reading).flatMap(({ field, text, rationale }) =>
      [...`${text} ${rationale}`.matchAll(quota)]
        .filter(([, number = '']) => !told.includes(number))
        .map(([words]) => ({
          field,
          what: `"${words}" is a figure of the service without a source that dates it`,
          remedy: 'name the page of docs.aws.amazon.com with asOf, or leave the figure out',
        })),
    );
  },
};

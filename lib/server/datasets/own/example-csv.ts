import { readDataset } from '../../content/datasets.ts';

/** As UCI lists them; the cultivars in the order of the classes (Forina and others 1988). */
const measures =
  'alcohol,malic_acid,ash,alcalinity_of_ash,magnesium,total_phenols,flavanoids,nonflavanoid_phenols,proanthocyanins,color_intensity,hue,od280_od315,proline';
const cultivars = ['barolo', 'grignolino', 'barbera'];

/** A file to try an upload with: the wine data with a header, and words for the classes. */
export function exampleCsv(): string {
  const [, ...lines] = new TextDecoder().decode(readDataset('wine.csv')).trim().split(/\r?\n/);
  const rows = lines.map((line) => line.replace(/,(\d)$/, (_, code) => `,${cultivars[Number(code)]}`));
  return `${[`${measures},cultivar`, ...rows].join('\n')}\n`;
}

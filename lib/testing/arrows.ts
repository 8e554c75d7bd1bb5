// The arrows of the design, and what else a module may not do, checked on what a real parser reads in the source.
import { posix } from 'node:path';
import { parseSync } from 'rolldown/utils';

export type Module = { path: string; source: string };
/** `to`: a path of the project, a package's specifier, or null where only running the code would tell. */
type Import = { to: string | null; isOurs: boolean; isType: boolean };
type Node = Record<string, unknown> & { type: string };
type Row = { zones: string[]; packages: RegExp; types?: RegExp };

/** What each pure folder may import besides itself and base. */
const pure: Record<string, string[]> = {
  ...{ base: [], questions: [], search: [], training: [], memory: [], people: [] },
  ...{ exams: ['questions'], statistics: ['questions'], exchange: ['questions'] },
  ...{
    experiments: ['training', 'search', 'tuning'],
    playground: ['training'],
    tuning: ['search'],
    sagemaker: ['tuning', 'search'],
  },
};
const decides = Object.keys(pure);
const shows = [...decides, 'ui', 'views', 'browser'];
const drawing = /^(react(-dom)?(\/.*)?|react-markdown|re(mark|hype)-\w+|d3-\w+)$/;
const inBrowser = /^(react(-dom)?(\/.*)?|zod|minisearch|@tensorflow\/.*|\/.*|next\/(?!headers|server|cache).*)$/;
const onServer = /^(?!react|d3-)/;
const none = /^$/;

/** A zone is a folder of lib, or the files that a row of the design's table sets apart from their folder. */
const rows: Record<string, Row> = {
  ui: { zones: ['base', 'ui'], packages: drawing },
  views: { zones: shows, packages: drawing },
  browser: { zones: shows, packages: inBrowser },
  server: { zones: [...decides, 'server', 'drizzle', 'schema', 'content'], packages: onServer },
  schema: { zones: [...decides, 'schema'], packages: /^drizzle-orm(\/.*)?$/ },
  drizzle: { zones: [...decides, 'server', 'drizzle', 'schema'], packages: onServer },
  client: { zones: [...shows, 'client', 'action'], packages: inBrowser },
  action: { zones: [...decides, 'server', 'app', 'action'], packages: /^/ },
  app: { zones: [...shows, 'server', 'app', 'client', 'action'], packages: /^/ },
};
/** Folders that need more than zod. */
const own: Record<string, RegExp> = { experiments: /^(zod(\/.*)?|ml-cart)$/, memory: /^(zod(\/.*)?|ts-fsrs)$/ };
for (const [folder, more] of Object.entries(pure)) {
  const zones = [...new Set([folder, 'base', ...more])];
  const packages = own[folder] ?? /^zod(\/.*)?$/;
  rows[folder] = { zones, packages, types: /^@tensorflow\/tfjs(-core)?$/ };
}
rows['base'] = { zones: ['base'], packages: none };

export const isCode = (path: string) => /\.(tsx?|mjs)$/.test(path);
export const isTest = (path: string) =>
  /^(lib\/testing|e2e)\/|\.(test|bench|contract)\.tsx?$|\/(contract|bench)\.ts$/.test(path);

function zoneOf(path: string, directives: string[]): string {
  if (isTest(path)) return 'test';
  const [top = '', folder = ''] = path.split('/');
  if (top === 'lib') return /\.view\.tsx$|\/views\.ts$/.test(path) ? 'views' : folder;
  if (top === 'drizzle') return path.startsWith('drizzle/schema') ? 'schema' : top;
  if (top === 'content') return top;
  if (directives.includes('use client')) return 'client';
  return directives.includes('use server') ? 'action' : 'app';
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

/** The words of a string, or of a piece of a template. */
function words(node: unknown): string | null {
  if (!isNode(node) || !/^(Literal|TemplateElement)$/.test(node.type)) return null;
  const value = node.type === 'Literal' ? node['value'] : (node['value'] as { cooked: unknown }).cooked;
  return typeof value === 'string' ? value : null;
}

/** The name that a piece of code has: of an identifier, or of a property in quotes. */
const text = (node: unknown) => (isNode(node) && node.type === 'Identifier' ? String(node['name']) : words(node));

const imports = /^(ImportDeclaration|ImportExpression|TSImportType|Export(All|Named)Declaration)$/;

function importOf(node: Node, path: string): Import | null {
  const called = node.type === 'NewExpression' && text(node['callee']) === 'URL' ? (node['arguments'] as Node[]) : [];
  // new URL('./x.worker.ts', import.meta.url) starts a module too.
  const url = called[1]?.type === 'MemberExpression' ? words(called[0]) : null;
  const isUrl = url?.startsWith('.') && isCode(url);
  if (!isUrl && !(imports.test(node.type) && node['source'])) return null;
  const to = isUrl ? url : words(node['source']);
  // `import { type A }` is no type import: with verbatimModuleSyntax it still loads the module.
  const isType = node.type === 'TSImportType' || [node['importKind'], node['exportKind']].includes('type');
  const isOurs = /^(\.|#(app|content|drizzle|lib)\/)/.test(to ?? '');
  const ours = to?.startsWith('#') ? to.slice(1) : posix.join(posix.dirname(path), to ?? '');
  return { to: isOurs ? ours : to, isOurs, isType };
}

const globals = /^(Date\.now|Math\.random|performance\.now|crypto\.(randomUUID|getRandomValues)|process\..*)$/;

/** What a node takes from the world instead of from its arguments: time, chance, the network, the process. */
function impurityOf(node: Node): string | null {
  const callee = text(node['callee']);
  if (node.type === 'NewExpression' && callee === 'Date' && (node['arguments'] as []).length === 0) return 'new Date()';
  if (node.type === 'CallExpression' && (callee === 'fetch' || callee === 'Date')) return `${callee}()`;
  if (node.type !== 'MemberExpression') return null;
  const [object, property] = [text(node['object']), text(node['property'])];
  if (object === 'globalThis' && property !== null && /^(process|fetch)$/.test(property)) return property;
  return globals.test(`${object}.${property}`) ? `${object}.${property}` : null;
}

/** A path into content/, whole or as an argument of join(); sentences that mention one are left alone. */
function readsContent(node: Node): boolean {
  if (node.type === 'CallExpression' && /^(join|resolve)$/.test(text(node['callee']) ?? '')) {
    return (node['arguments'] as Node[]).some((argument) => words(argument) === 'content');
  }
  return /^(\.{0,2}\/)*content\/\S*$/.test(words(node) ?? '');
}

function read({ path, source }: Module) {
  const { program, errors } = parseSync(path, source);
  const nodes = [...nodesOf(program as unknown as Node)];
  // What is imported is judged by where it leads: './content/load.ts' is no path into content/.
  const specifiers = new Set(nodes.filter(({ type }) => imports.test(type)).map((node) => node['source']));
  const directives = nodes.flatMap((node) => (typeof node['directive'] === 'string' ? [node['directive']] : []));
  return {
    path,
    zone: zoneOf(path, directives),
    isBroken: errors.length > 0,
    lines: source.trimEnd().split('\n').length,
    imports: nodes.flatMap((node) => importOf(node, path) ?? []),
    impurities: nodes.flatMap((node) => impurityOf(node) ?? []),
    readsContent: nodes.some((node) => !specifiers.has(node) && readsContent(node)),
  };
}
type Read = ReturnType<typeof read>;

/** Whatever a client file of app imports from app runs in the browser as well, whether or not it says so. */
function spreadClient(modules: Map<string, Read>) {
  const queue = [...modules.values()].filter((module) => module.zone === 'client');
  for (const module of queue) {
    for (const { to, isType } of module.imports) {
      const target = modules.get(to ?? '');
      if (isType || target?.zone !== 'app') continue;
      target.zone = 'client';
      queue.push(target);
    }
  }
}

function arrowFault(module: Read, { to, isOurs, isType }: Import, paths: Map<string, string>): string | null {
  const { path, zone } = module;
  if (to !== null && isOurs && !paths.has(to)) return `imports ${to}, which does not exist`;
  const row = rows[zone];
  if (zone === 'test' || !row) return null;
  if (to === null) return 'imports a path that only running it would tell';
  if (!isOurs) {
    const isAllowed = row.packages.test(to) || (isType && row.types?.test(to));
    return isAllowed ? null : `${zone} may not import ${to}`;
  }
  const target = paths.get(to) ?? '';
  if (target === 'content' && !path.startsWith('lib/server/content/')) return `only lib/server/content reads ${to}`;
  return row.zones.includes(target) ? null : `${zone} may not import ${to}`;
}

function* moduleFaults(module: Read, paths: Map<string, string>): Generator<string> {
  const { path, zone, lines } = module;
  if (module.isBroken) yield 'cannot be parsed';
  if (zone !== 'test' && !rows[zone]) yield 'stands in no row of the arrows';
  for (const imported of module.imports) {
    const fault = arrowFault(module, imported, paths);
    if (fault) yield fault;
  }
  if (zone in pure) for (const impurity of module.impurities) yield `${zone} is pure, so no ${impurity}`;
  const mayRead = zone === 'test' || path.startsWith('lib/server/content/');
  if (module.readsContent && !mayRead) yield 'only lib/server/content reads content/';
  if (lines > 300) yield `${lines} lines, at most 300`;
}

/** Each circle once; type imports are gone at run time, so they close none. */
function circles(modules: Map<string, Read>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path))
      found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')}: a circle of imports`);
    if (trail.includes(path) || done.has(path)) return;
    for (const { to, isType } of modules.get(path)?.imports ?? []) if (!isType && to) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  return found;
}

function sizeFaults(modules: Read[]): string[] {
  const sizes = modules.filter(({ zone }) => zone !== 'test').map(({ lines }) => lines);
  sizes.sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.max(0, Math.ceil(share * sizes.length) - 1)] ?? 0;
  return [
    ...(at(0.5) > 60 ? [`the median file has ${at(0.5)} lines, at most 60`] : []),
    ...(at(0.9) > 150 ? [`the 90th percentile of files has ${at(0.9)} lines, at most 150`] : []),
  ];
}

/** Every breach of the rules, one sentence each; files that are no code are given so that imports of them resolve. */
export function faults(files: Module[]): string[] {
  const modules = new Map(files.filter(({ path }) => isCode(path)).map((file) => [file.path, read(file)]));
  spreadClient(modules);
  const paths = new Map(files.map(({ path }) => [path, modules.get(path)?.zone ?? zoneOf(path, [])]));
  const each = [...modules.values()].flatMap((module) =>
    [...moduleFaults(module, paths)].map((fault) => `${module.path}: ${fault}`),
  );
  return [...each, ...circles(modules), ...sizeFaults([...modules.values()])];
}

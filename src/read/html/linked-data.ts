/** What a page's JSON-LD says of the page: schema.org's words for an article. */
export interface LinkedData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly issued: string | null;
  readonly address: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

// The things described: the script's own, those in its list, those in its graph.
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...nodesOf(value['@graph'])];
}

const isWork = (node: Node): boolean =>
  /Article|Posting|Report|CreativeWork|WebPage|Book|Chapter/.test(String(node['@type'] ?? ''));

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(isNode(one) ? one.name : one) ?? []);

/** Reads the JSON-LD scripts of a page; one that is not JSON is passed over. Articles come before pages. */
export function linkedDataOf(scripts: readonly string[]): LinkedData {
  const works = scripts
    .flatMap((script) => {
      try {
        return nodesOf(JSON.parse(script));
      } catch {
        return [];
      }
    })
    .filter(isWork)
    .sort((a, b) => Number(a['@type'] === 'WebPage') - Number(b['@type'] === 'WebPage'));
  const first = <T>(of: (work: Node) => T | null | undefined): T | null =>
    works.map(of).find((value) => value != null) ?? null;
  const page = (work: Node): unknown => work.mainEntityOfPage;
  return {
    title: first((work) => textOf(work.headline) ?? textOf(work.name)),
    publisher: first((work) => namesOf(work.publisher)[0]),
    authors: first((work) => (namesOf(work.author).length > 0 ? namesOf(work.author) : null)) ?? [],
    language: first((work) => textOf(work.inLanguage)),
    issued: first((work) => textOf(work.datePublished)),
    address: first((work) => textOf(work.url) ?? textOf(isNode(page(work)) ? (page(work) as Node)['@id'] : page(work))),
  };
}

import type { Graph, Thing } from 'schema-dts';

/** What a page says to search engines as JSON-LD that can stand in a <script> element. */
export function writeStructuredData(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

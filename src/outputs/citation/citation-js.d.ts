declare module '@citation-js/core' {
  /** Reads bibliographic items in any format that a plugin knows and writes them in another. */
  export class Cite {
    constructor(item: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex' | 'ris' | 'data'): string;
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: object } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

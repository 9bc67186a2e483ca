import ts from 'typescript';

const file = `${process.cwd()}/e2e/structured-data-to-check.ts`;

/**
 * Takes the structured data of pages (JSON, by the page's address) and gives what is wrong in it, checked by the compiler
 * against schema-dts, which is the whole vocabulary of schema.org as types: unknown types, unknown properties, wrong values.
 */
export function vocabularyProblems(pages: ReadonlyMap<string, string>): readonly string[] {
  const lines = [...pages.values()].map(
    (json, index) => `export const page${index}: Graph = ${json};`,
  );
  const source = [`import type { Graph } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const addresses = [...pages.keys()];
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText }) => {
    const line = source.slice(0, start).split('\n').length;
    const address = addresses[line - 2] ?? file;
    return `${address}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

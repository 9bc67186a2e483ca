import { describe, expect, it } from 'vitest';
import { finder, readable } from './find-words.ts';

const found = (query: string, text: string) => finder(query)(readable(text));

describe('search', () => {
  it.each([
    ['1,6', 'cerca de US$ 1,6\u00a0bilhão Investimento em servidores'],
    ['1.6 bilhão', 'cerca de US$ 1,6\u00a0bilhão Investimento em servidores'],
    ['bilhoes 1,6', 'cerca de US$ 1,6\u00a0bilhão Investimento em servidores'],
    ['1600000000', 'US$ 1,6\u00a0bilhão US$ 1.600.000.000'],
    ['$1.6 bil', '$1.6\u00a0billion Server capital expenditure'],
    ['h20', 'H20 na frota estimada'],
    ['estimacao', 'A estimação de outros'],
    ['GPUs de horas', '2,788 milhões de horas de GPU'],
    ['115430', '115.430\u00a0GPUs'],
    ['115,430', '115.430\u00a0GPUs'],
    ['5.576', 'US$ 5,576 milhões'],
    ['50.000', '50\u00a0mil GPUs 50.000\u00a0GPUs'],
    ['V4-Pro', 'Preço de tabela do V4-Pro'],
    ['', 'qualquer número'],
    [' “”? ', 'qualquer número'],
  ])('“%s” finds “%s”', (query, text) => {
    expect(found(query, text)).toBe(true);
  });

  it.each([
    ['1,6', 'US$ 81,6\u00a0milhões'],
    ['1,6', '16.384\u00a0GPUs'],
    ['20', 'H20 na frota estimada'],
    ['H20 memória', 'H20 na frota estimada'],
    ['1.6 bilhão', 'US$ 1,6\u00a0milhão'],
    ['servidores', 'Serviço de nuvem'],
  ])('“%s” does not find “%s”', (query, text) => {
    expect(found(query, text)).toBe(false);
  });
});

/** Numbers of the lighthouse's text as they have to be printed, in each form that the text asks for, by fact. */
export const lighthouseNumbers = {
  'lens-price': { pt: ['US$ 999.999'], en: ['$999,999'] },
  'lens-without-wick': { pt: ['US$ 1 milhão'], en: ['$1 million'] },
  'lamp-life': { pt: ['10 mil horas'], en: ['10,000 hours'] },
  'old-lamp-life': {
    pt: ['9.999 horas', 'no máximo 9.999 horas'],
    en: ['9,999 hours', 'at most 9,999 hours'],
  },
  'tower-price': {
    pt: ['US$ 1 milhão', 'mais de US$ 1 milhão'],
    en: ['$1 million', 'more than $1 million'],
  },
  'electricity-price': { pt: ['US$ 0,25 por kWh'], en: ['$0.25 per kWh'] },
  'energy-price': { pt: ['US$ 10.950'], en: ['$10,950'] },
  'energy-share': { pt: ['4,2%'], en: ['4.2%'] },
  keepers: { pt: ['1 pessoa'], en: ['1 person'] },
  visitors: {
    pt: ['1,5 milhão de pessoas', '1,5 milhão', '1.500.000 pessoas'],
    en: ['1.5 million people', '1.5 million', '1,500,000 people'],
  },
} as const;

/** The words of three cards, line by line: one of each kind, with all that a card can tell. */
export const lighthouseCards = {
  'lens-price': {
    pt: [
      'declarado',
      'US$ 999.999',
      'Preço da lente “grande” & da moldura',
      'Inclui: Vidro, moldura & transporte',
      'Deixa fora: O trabalho de quem a içou',
      'Fonte: Harbour Office of Santa Vela 2023, folha 12, linha “<lente>”, 1 jun. 2021',
    ],
    en: [
      'reported',
      '$999,999',
      'Price of the “big” lens & its frame',
      'Includes: Glass, frame & transport',
      'Leaves out: The work of those who hoisted it (the keeper’s too)',
      'Source: Harbour Office of Santa Vela 2023, sheet 12, line “<lens>”, 1 Jun 2021',
    ],
  },
  'repair-price': {
    pt: [
      'estimado',
      'cerca de US$ 250 mil',
      'Conserto da lente',
      'Intervalo: US$ 180 mil a US$ 400 mil (do menor ao maior orçamento)',
      'Fonte: Gazeta da Ilha 2023, nov. 2023',
    ],
    en: [
      'estimated',
      'about $250,000',
      'Repair of the lens',
      'Range: $180,000 to $400,000 (from the lowest quote to the highest)',
      'Source: Gazeta da Ilha 2023, Nov 2023',
    ],
  },
  'energy-price': {
    pt: [
      'calculado',
      'US$ 10.950',
      'Eletricidade de todos os anos contados',
      'Fontes: Vesta Lamps 2021; Harbour Office of Santa Vela 2023',
      'Ver a conta → /pt/metodo/#sum-lighthouse-lamps-energy-price',
    ],
    en: [
      'calculated',
      '$10,950',
      'Electricity of all the years counted',
      'Sources: Vesta Lamps 2021; Harbour Office of Santa Vela 2023',
      'See the sum → /en/method/#sum-lighthouse-lamps-energy-price',
    ],
  },
} as const;

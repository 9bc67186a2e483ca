/**
 * The lighthouse's page as plain Markdown, as it has to be in each language: its beginning, its text to the end of the
 * checks, its numbers, its corrections and the notes of its claims. Written out beside the content, and read against it.
 */
export const lighthouseMarkdown = {
  pt: {
    beginning: String.raw`# Quanto custa acender um farol: a conta de Santa Vela

A ilha de Santa Vela não existe, nem o seu farol. A conta da luz, mesmo assim, fecha.`,
    dates: '- publicado em 29 de fevereiro de 2024, atualizado em 31 de março de 2024',
    text: String.raw`## A lâmpada & a lente

O farol de Santa Vela, ilha *inventada*, acende uma só lâmpada Vesta 12, de 1.000 watts, atrás de uma lente de Fresnel. A lente, diz a Gazeta, custou quase um milhão de dólares.[^C1] O [registro do porto](https://example.org/harbour/log?year=2023\&sheet=12) anota US$ 999.999; sem o pavio de US$ 12, a conta arredonda para US$ 1 milhão. As duas lâmpadas, a nova e a antiga, duram o mesmo.[^C2] Faltou uma hora: 10 mil horas contra 9.999 horas.

[Figura 1](https://cost-of-ai.example/pt/lampadas-de-farol/#bars). **A lente custa quase tanto quanto a torre & muito mais que a luz**

Em dólares, numa só escala a partir do zero: preços, um conserto & dez anos de luz. Quatro barras: a da torre e a da lente são quase iguais; a do conserto é um quarto delas; a da eletricidade mal se vê.

| O que é | Valor | Tipo | Inclui | Deixa fora | Quem diz |
| - | - | - | - | - | - |
| Preço da torre | mais de US$ 1 milhão | estimado | | | Gazeta da Ilha, 2019 |
| Preço da lente “grande” & da moldura | US$ 999.999 | declarado | Vidro, moldura & transporte | O trabalho de quem a içou | Harbour Office of Santa Vela, 1 jun. 2021 |
| Conserto da lente | US$ 250 mil | estimado | | | Gazeta da Ilha, nov. 2023 |
| Eletricidade de todos os anos contados | US$ 10.950 | calculado | | | Vesta Lamps, 2023 |

Fontes: [Gazeta da Ilha 2023](https://example.org/gazeta/luz); [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12); [Vesta Lamps 2021](https://example.org/vesta/catalogue)

A [Figura 1](https://cost-of-ai.example/pt/lampadas-de-farol/#bars) compara os preços. Uma lente nova vale 4 vezes o conserto, de cerca de US$ 250 mil.

### Sinais a escapar

O catálogo vende “óleo & gás”, pavios < chamas, chamas > pavios e a lâmpada “grande” d’água.

## A conta da luz

A torre custou mais que a lente[^C3], e a eletricidade é a maior despesa[^C4], afirma a Gazeta. A primeira frase vale **mais de** US$ 1 milhão; a segunda não confere. O custo de operar é este:

- luz: 1.000 watts × 43.800 horas × US$ 0,25 por kWh = US$ 10.950;
- por ano: o mesmo ÷ 10 anos, cerca de US$ 1.095 por ano;
- gente: 1 pessoa, e cerca de 1,5 milhão de pessoas de visita (1,5 milhão, ou 1.500.000 pessoas).

O farol queima óleo.[^C5] Queimou até junho de 2019, conta o [diário](https://cost-of-ai.example/pt/lampadas-de-farol/#source-keeper-diary): “a última chama”. O [almanaque](https://cost-of-ai.example/pt/lampadas-de-farol/#source-tide-almanac) de 2020 já não fala dela, nem a [lista de luzes](https://example.org/luzes?ilha=vela\&lingua=pt). Vale a Lei 4.321.

> **Depois do artigo · 5 de novembro de 2023**
>
> A [Gazeta da Ilha](https://example.org/gazeta/luz) refez a conta: a luz seria 4,2% do total.

[Figura 2](https://cost-of-ai.example/pt/lampadas-de-farol/#visitors-by-year). **O farol novo atrai gente; o antigo, cada vez menos**

Visitantes por ano, do livro do porto & da conta da gazeta. Duas linhas a partir do zero: a de Santa Vela sobe depois de uma queda; a do farol antigo desce devagar. Em torno de cada uma, a faixa do que pode ser. Abaixo, o último ano de cada um, como um ponto.

| O que é | Quando | Valor | Mínimo | Máximo | Tipo | Quem diz |
| - | - | - | - | - | - | - |
| Santa Vela | 2018 | 41.000 pessoas | 30.000 pessoas | 55.000 pessoas | estimado | Gazeta da Ilha |
| Santa Vela | 2019 | 52.000 pessoas | 38.000 pessoas | 70.000 pessoas | estimado | Gazeta da Ilha |
| Santa Vela | 2020 | 15.000 pessoas | 9.000 pessoas | 24.000 pessoas | estimado | Gazeta da Ilha |
| Santa Vela | 2021 | 82.000 pessoas | 60.000 pessoas | 104.000 pessoas | estimado | Gazeta da Ilha |
| Santa Vela | 2022 | 140.000 pessoas | 110.000 pessoas | 171.000 pessoas | estimado | Gazeta da Ilha |
| Santa Vela | 2023 | 190.000 pessoas | 155.000 pessoas | 226.000 pessoas | estimado | Gazeta da Ilha |
| O farol antigo da ilha | 2018 | 26.000 pessoas | 21.000 pessoas | 31.000 pessoas | declarado | Harbour Office of Santa Vela |
| O farol antigo da ilha | 2019 | 25.000 pessoas | 20.000 pessoas | 31.000 pessoas | declarado | Harbour Office of Santa Vela |
| O farol antigo da ilha | 2020 | 6.000 pessoas | 4.000 pessoas | 9.000 pessoas | declarado | Harbour Office of Santa Vela |
| O farol antigo da ilha | 2021 | 19.000 pessoas | 15.000 pessoas | 24.000 pessoas | declarado | Harbour Office of Santa Vela |
| O farol antigo da ilha | 2022 | 18.000 pessoas | 14.000 pessoas | 23.000 pessoas | declarado | Harbour Office of Santa Vela |
| O farol antigo da ilha | 2023 | 16.000 pessoas | 12.000 pessoas | 21.000 pessoas | declarado | Harbour Office of Santa Vela |
| Santa Vela | | 190.000 pessoas | 155.000 pessoas | 226.000 pessoas | estimado | Gazeta da Ilha, 2023 |
| O farol antigo da ilha | | 16.000 pessoas | 12.000 pessoas | 21.000 pessoas | declarado | Harbour Office of Santa Vela, 2023 |

Fontes: [Gazeta da Ilha 2023](https://example.org/gazeta/luz); [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12)

[Figura 3](https://cost-of-ai.example/pt/lampadas-de-farol/#repair-quotes). **Ninguém sabe ao certo quanto custa consertar a lente**

Preços do conserto & da lente em dólares, numa escala a partir do zero. Dois pontos numa escala: o conserto, com uma faixa larga em volta, e a lente nova, sem faixa.

| O que é | Valor | Mínimo | Máximo | Tipo | Quem diz |
| - | - | - | - | - | - |
| Conserto da lente | US$ 250 mil | US$ 180 mil | US$ 400 mil | estimado | Gazeta da Ilha, nov. 2023 |
| A lente nova | US$ 999.999 | | | declarado | Harbour Office of Santa Vela, 1 jun. 2021 |

Fontes: [Gazeta da Ilha 2023](https://example.org/gazeta/luz); [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12)

## Perguntas frequentes

### O farol ainda queima óleo & gás?

Não: desde 1 de junho de 2021, só a lâmpada de 1.000 watts.

### Quem acende a luz?

Uma faroleira, Inês Vela, que escreve o [diário](https://cost-of-ai.example/pt/lampadas-de-farol/#source-keeper-diary).

### Como o artigo se sai

5 afirmações conferidas. Procede: 1; Em parte: 1; Contestado: 1; Errado: 1; Desatualizado: 1.

1. A lente custou quase um milhão de dólares. **Procede: por invenção**[^C1]
2. As duas lâmpadas duram o mesmo. **Em parte: por invenção**[^C2]
3. A torre custou mais que a lente. **Contestado: por invenção**[^C3]
4. A eletricidade é a maior despesa. **Errado: por invenção**[^C4]
5. O farol queima óleo. **Desatualizado: por invenção**[^C5]`,
    numbers: String.raw`## Números

| Como se lê | Rótulo | Tipo | Data | Fontes |
| - | - | - | - | - |
| 1.000 watts | Potência da lâmpada | declarado | 1 jun. 2021 | 3 |
| US$ 999.999 | Preço da lente “grande” & da moldura. Inclui: Vidro, moldura & transporte. Deixa fora: O trabalho de quem a içou | declarado | 1 jun. 2021 | 1, folha 12, linha “\<lente>” |
| US$ 12 | Preço de um pavio | declarado | jun. 2019 | 3 |
| US$ 1 milhão | Lente sem o pavio | calculado | | 1, 3 |
| 10 mil horas | Duração da lâmpada | declarado | 1 jun. 2021 | 3 |
| no máximo 9.999 horas | Duração da lâmpada antiga | estimado | jun. 2019 | 4 |
| 4 vezes | Lente nova em relação ao conserto | calculado | | 1, 5 |
| cerca de US$ 250 mil | Conserto da lente. Intervalo: US$ 180 mil a US$ 400 mil (do menor ao maior orçamento) | estimado | nov. 2023 | 5 |
| mais de US$ 1 milhão | Preço da torre | estimado | 2019 | 5 |
| 4,2% | Eletricidade na conta da luz & do conserto | calculado | | 3, 1, 5 |
| 43.800 horas | Horas acesas em todos os anos contados | declarado | 2023 | 1 |
| US$ 0,25 por kWh | Preço da eletricidade na ilha | declarado | nov. 2023 | 1 |
| US$ 10.950 | Eletricidade de todos os anos contados | calculado | | 3, 1 |
| 10 anos | Anos contados | declarado | 2023 | 1 |
| cerca de US$ 1.095 por ano | Eletricidade por ano | calculado | | 3, 1 |
| 1 pessoa | Faroleiros | declarado | 2023 | 4 |
| cerca de 1,5 milhão de pessoas | Visitantes desde a abertura | estimado | nov. 2023 | 5 |`,
    notes: String.raw`## Correções

- 31 de março de 2024. Preço da lente “grande”. Antes: US$ 1 milhão. Agora: US$ 999.999. Por quê: Tínhamos arredondado & esquecido de dizer.
- 5 de março de 2024. Nome da faroleira. Antes: Maria. Agora: Inês. Por quê: Erro de cópia.

[^C1]: **Procede.** O artigo diz: A lente custou quase um milhão de dólares. O registro do porto traz US$ 999.999, moldura & transporte incluídos. [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12), folha da lente

[^C2]: **Em parte.** O artigo diz: As duas lâmpadas duram o mesmo. A nova dura 10 mil horas; a antiga, no máximo 9.999 horas: falta uma hora. [Vesta Lamps 2021](https://example.org/vesta/catalogue) (cópia); Inês Vela 2019 (trecho)

[^C3]: **Contestado.** O artigo diz: A torre custou mais que a lente. Só a Gazeta dá um preço, mais de US$ 1 milhão, e não diz de onde. [Gazeta da Ilha 2023](https://example.org/gazeta/luz) (cobertura)

[^C4]: **Errado.** O artigo diz: A eletricidade é a maior despesa. São 4,2% da conta, segundo o cálculo “luz < conserto”. [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12); [Gazeta da Ilha 2023](https://example.org/gazeta/luz) (cobertura)

[^C5]: **Desatualizado.** O artigo diz: O farol queima óleo. Queimou até 2019; desde então, uma lâmpada elétrica de 1.000 watts. Inês Vela 2019, última página (trecho)`,
  },
  en: {
    beginning: String.raw`# What it costs to light a lighthouse: the bill of Santa Vela

The island of Santa Vela does not exist, and nor does its lighthouse. The bill for the light adds up all the same.`,
    dates: '- published 29 February 2024, updated 31 March 2024',
    text: String.raw`## The lamp & the lens

The lighthouse of Santa Vela, an *invented* island, lights a single Vesta 12 lamp of 1,000 watts behind a Fresnel lens. The lens, says the Gazette, cost nearly a million dollars.[^C1] The [harbour log](https://example.org/harbour/log?year=2023\&sheet=12) notes $999,999; without the wick at $12, the sum rounds to $1 million. Both lamps, the new and the old, last equally long.[^C2] An hour is missing: 10,000 hours against 9,999 hours.

[Figure 1](https://cost-of-ai.example/en/lighthouse-lamps/#bars). **The lens costs nearly as much as the tower & far more than the light**

In dollars, on one scale that starts at zero: prices, a repair & ten years of light. Four bars: the tower’s and the lens’s are nearly equal; the repair’s is a quarter of them; that of the electricity is hardly seen.

| What it is | Amount | Kind | Includes | Leaves out | Who says so |
| - | - | - | - | - | - |
| Price of the tower | more than $1 million | estimated | | | Gazeta da Ilha, 2019 |
| Price of the “big” lens & its frame | $999,999 | reported | Glass, frame & transport | The work of those who hoisted it (the keeper’s too) | Harbour Office of Santa Vela, 1 Jun 2021 |
| Repair of the lens | $250,000 | estimated | | | Gazeta da Ilha, Nov 2023 |
| Electricity of all the years counted | $10,950 | calculated | | | Vesta Lamps, 2023 |

Sources: [Gazeta da Ilha 2023](https://example.org/gazeta/luz); [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12); [Vesta Lamps 2021](https://example.org/vesta/catalogue)

[Figure 1](https://cost-of-ai.example/en/lighthouse-lamps/#bars) compares the prices. A new lens is worth 4 times the repair, which is about $250,000.

### Signs to escape

The catalogue sells “oil & gas”, wicks < flames, flames > wicks and the keeper’s “big” lamp.

## The bill for the light

The tower cost more than the lens[^C3], and electricity is the largest expense[^C4], the Gazette states. The first sentence is worth **more than** $1 million; the second is not so. The cost of operating is this:

- light: 1,000 watts × 43,800 hours × $0.25 per kWh = $10,950;
- per year: the same ÷ 10 years, about $1,095 a year;
- people: 1 person, and about 1.5 million people visiting (1.5 million, or 1,500,000 people).

The lighthouse burns oil.[^C5] It did until June 2019, says the [diary](https://cost-of-ai.example/en/lighthouse-lamps/#source-keeper-diary): “the last flame”. The [almanac](https://cost-of-ai.example/en/lighthouse-lamps/#source-tide-almanac) of 2020 no longer mentions it, nor does the [list of lights](https://example.org/lights?island=vela\&language=en). Law 4,321 applies.

> **Since the article · 5 November 2023**
>
> The [Gazeta da Ilha](https://example.org/gazeta/luz) did the sum again: light would be 4.2% of the total.

[Figure 2](https://cost-of-ai.example/en/lighthouse-lamps/#visitors-by-year). **The new light draws people; the old one ever fewer**

Visitors a year, from the harbour’s log & the gazette’s sum. Two lines from zero: that of Santa Vela rises after a fall; that of the old light sinks slowly. Around each, the band of what it may be. Below, the last year of each as a dot.

| What it is | When | Amount | Low | High | Kind | Who says so |
| - | - | - | - | - | - | - |
| Santa Vela | 2018 | 41,000 people | 30,000 people | 55,000 people | estimated | Gazeta da Ilha |
| Santa Vela | 2019 | 52,000 people | 38,000 people | 70,000 people | estimated | Gazeta da Ilha |
| Santa Vela | 2020 | 15,000 people | 9,000 people | 24,000 people | estimated | Gazeta da Ilha |
| Santa Vela | 2021 | 82,000 people | 60,000 people | 104,000 people | estimated | Gazeta da Ilha |
| Santa Vela | 2022 | 140,000 people | 110,000 people | 171,000 people | estimated | Gazeta da Ilha |
| Santa Vela | 2023 | 190,000 people | 155,000 people | 226,000 people | estimated | Gazeta da Ilha |
| The old light of the island | 2018 | 26,000 people | 21,000 people | 31,000 people | reported | Harbour Office of Santa Vela |
| The old light of the island | 2019 | 25,000 people | 20,000 people | 31,000 people | reported | Harbour Office of Santa Vela |
| The old light of the island | 2020 | 6,000 people | 4,000 people | 9,000 people | reported | Harbour Office of Santa Vela |
| The old light of the island | 2021 | 19,000 people | 15,000 people | 24,000 people | reported | Harbour Office of Santa Vela |
| The old light of the island | 2022 | 18,000 people | 14,000 people | 23,000 people | reported | Harbour Office of Santa Vela |
| The old light of the island | 2023 | 16,000 people | 12,000 people | 21,000 people | reported | Harbour Office of Santa Vela |
| Santa Vela | | 190,000 people | 155,000 people | 226,000 people | estimated | Gazeta da Ilha, 2023 |
| The old light of the island | | 16,000 people | 12,000 people | 21,000 people | reported | Harbour Office of Santa Vela, 2023 |

Sources: [Gazeta da Ilha 2023](https://example.org/gazeta/luz); [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12)

[Figure 3](https://cost-of-ai.example/en/lighthouse-lamps/#repair-quotes). **Nobody knows for certain what it costs to mend the lens**

Prices of the repair & the lens in dollars, on a scale from zero. Two dots on a scale: the repair, with a wide band around it, and the new lens, with none.

| What it is | Amount | Low | High | Kind | Who says so |
| - | - | - | - | - | - |
| Repair of the lens | $250,000 | $180,000 | $400,000 | estimated | Gazeta da Ilha, Nov 2023 |
| The new lens | $999,999 | | | reported | Harbour Office of Santa Vela, 1 Jun 2021 |

Sources: [Gazeta da Ilha 2023](https://example.org/gazeta/luz); [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12)

## Frequently asked questions

### Does the lighthouse still burn oil & gas?

No: since 1 June 2021, there is only the lamp of 1,000 watts.

### Who lights the lamp?

A keeper, Inês Vela, who writes the [diary](https://cost-of-ai.example/en/lighthouse-lamps/#source-keeper-diary).

### How the article holds up

5 claims checked. Supported: 1; Partly right: 1; Disputed: 1; Wrong: 1; Outdated: 1.

1. The lens cost nearly a million dollars. **Supported: as invented**[^C1]
2. Both lamps last equally long. **Partly right: as invented**[^C2]
3. The tower cost more than the lens. **Disputed: as invented**[^C3]
4. Electricity is the largest expense. **Wrong: as invented**[^C4]
5. The lighthouse burns oil. **Outdated: as invented**[^C5]`,
    numbers: String.raw`## Numbers

| As printed | Label | Kind | Date | Sources |
| - | - | - | - | - |
| 1,000 watts | Power of the lamp | reported | 1 Jun 2021 | 3 |
| $999,999 | Price of the “big” lens & its frame. Includes: Glass, frame & transport. Leaves out: The work of those who hoisted it (the keeper’s too) | reported | 1 Jun 2021 | 1, sheet 12, line “\<lens>” |
| $12 | Price of a wick | reported | Jun 2019 | 3 |
| $1 million | Lens without the wick | calculated | | 1, 3 |
| 10,000 hours | Life of the lamp | reported | 1 Jun 2021 | 3 |
| at most 9,999 hours | Life of the old lamp | estimated | Jun 2019 | 4 |
| 4 times | New lens against the repair | calculated | | 1, 5 |
| about $250,000 | Repair of the lens. Range: $180,000 to $400,000 (from the lowest quote to the highest) | estimated | Nov 2023 | 5 |
| more than $1 million | Price of the tower | estimated | 2019 | 5 |
| 4.2% | Electricity in the bill for light & repair | calculated | | 3, 1, 5 |
| 43,800 hours | Hours lit in all the years counted | reported | 2023 | 1 |
| $0.25 per kWh | Price of electricity on the island | reported | Nov 2023 | 1 |
| $10,950 | Electricity of all the years counted | calculated | | 3, 1 |
| 10 years | Years counted | reported | 2023 | 1 |
| about $1,095 a year | Electricity per year | calculated | | 3, 1 |
| 1 person | Keepers | reported | 2023 | 4 |
| about 1.5 million people | Visitors since it opened | estimated | Nov 2023 | 5 |`,
    notes: String.raw`## Corrections

- 31 March 2024. Price of the “big” lens. Before: $1 million. Now: $999,999. Why: We had rounded it & forgotten to say so.
- 5 March 2024. The keeper’s name. Before: Maria. Now: Inês. Why: A slip in copying.

[^C1]: **Supported.** The article says: The lens cost nearly a million dollars. The harbour log has $999,999, frame & transport included. [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12), the sheet on the lens

[^C2]: **Partly right.** The article says: Both lamps last equally long. The new one lasts 10,000 hours, the old one at most 9,999 hours: an hour is missing. [Vesta Lamps 2021](https://example.org/vesta/catalogue) (copy); Inês Vela 2019 (excerpt)

[^C3]: **Disputed.** The article says: The tower cost more than the lens. Only the Gazette has a price, more than $1 million, and does not say whence. [Gazeta da Ilha 2023](https://example.org/gazeta/luz) (coverage)

[^C4]: **Wrong.** The article says: Electricity is the largest expense. It is 4.2% of the bill: “light < repair”. [Harbour Office of Santa Vela 2023](https://example.org/harbour/log?year=2023\&sheet=12); [Gazeta da Ilha 2023](https://example.org/gazeta/luz) (coverage)

[^C5]: **Outdated.** The article says: The lighthouse burns oil. It did until 2019; since then, an electric lamp of 1,000 watts. Inês Vela 2019, last page (excerpt)`,
  },
} as const;

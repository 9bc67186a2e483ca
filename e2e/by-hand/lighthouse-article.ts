// cspell:ignore lampbbb
const site = 'https://cost-of-ai.example';

const harbourToGazette = [
  'https://example.org/harbour/log?year=2023&sheet=12',
  'Tides & lights',
  'https://example.org/vesta/catalogue',
  'Diário do farol',
  'https://example.org/gazeta/luz',
] as const;

/**
 * What the lighthouse's page has to tell search engines of itself, in each language, its twins apart. It was published on
 * 29 February 2024; the newest correction, which stands first in its file, is of 31 March.
 */
export const lighthouseArticle = {
  pt: {
    '@id': `${site}/pt/lampadas-de-farol/`,
    headline: 'Quanto custa acender um farol: a conta de Santa Vela',
    description:
      'Um explicador inventado, para os testes: quanto custa a luz de um farol que não existe, quem o diz e o que nós mesmos calculamos.',
    inLanguage: 'pt-BR',
    datePublished: '2024-02-29',
    dateModified: '2024-03-31',
    image: `${site}/pt/lampadas-de-farol/share.png`,
    author: {
      '@type': 'Organization',
      '@id': `${site}/pt/`,
      name: 'O custo da IA',
      url: `${site}/pt/`,
    },
    publisher: { '@id': `${site}/pt/` },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citation: harbourToGazette,
    commentCount: 2,
    comment: [
      {
        url: `${site}/pt/comentarios/lighthouse-lamps/#comment-c00lampbbb`,
        author: { '@type': 'Person', name: "Ada O'Lantern" },
        dateCreated: '2024-03-10',
        inLanguage: 'en',
        text: "Why isn't the keeper's wage in the bill? Lamp & lens < keeper.",
      },
      {
        author: { '@type': 'Person', name: 'Zé & "Bia" <faroleiros>' },
        dateCreated: '2024-03-02',
        inLanguage: 'pt-BR',
        comment: { author: { name: 'O custo da IA' }, dateCreated: '2024-03-31' },
      },
    ],
  },
  en: {
    '@id': `${site}/en/lighthouse-lamps/`,
    headline: 'What it costs to light a lighthouse: the bill of Santa Vela',
    description:
      'An invented explainer, for the tests: what the light of a lighthouse that does not exist costs, who says so and what we worked out ourselves.',
    inLanguage: 'en',
    datePublished: '2024-02-29',
    dateModified: '2024-03-31',
    image: `${site}/en/lighthouse-lamps/share.png`,
    author: {
      '@type': 'Organization',
      '@id': `${site}/en/`,
      name: 'Cost of AI',
      url: `${site}/en/`,
    },
    publisher: { '@id': `${site}/en/` },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citation: harbourToGazette,
    commentCount: 2,
    comment: [
      {
        url: `${site}/en/comments/lighthouse-lamps/#comment-c00lampbbb`,
        author: { '@type': 'Person', name: "Ada O'Lantern" },
        dateCreated: '2024-03-10',
        inLanguage: 'en',
        text: "Why isn't the keeper's wage in the bill? Lamp & lens < keeper.",
      },
      {
        author: { '@type': 'Person', name: 'Zé & "Bia" <faroleiros>' },
        dateCreated: '2024-03-02',
        inLanguage: 'pt-BR',
        comment: { author: { name: 'Cost of AI' }, dateCreated: '2024-03-31' },
      },
    ],
  },
} as const;

/** The verdict of each claim of the frozen content, by explainer. */
export const verdicts = {
  'lighthouse-lamps': {
    C1: 'supported',
    C2: 'partly',
    C3: 'disputed',
    C4: 'wrong',
    C5: 'outdated',
  },
  'deepseek-cost': {
    C1: 'disputed',
    C2: 'partly',
    C3: 'partly',
    C4: 'partly',
    C5: 'partly',
    C6: 'partly',
    C7: 'partly',
    C8: 'supported',
    C9: 'wrong',
    C10: 'partly',
    C11: 'wrong',
    C12: 'partly',
    C13: 'partly',
    C14: 'partly',
    C15: 'supported',
    C16: 'supported',
    C17: 'partly',
    C18: 'partly',
    C19: 'partly',
    C20: 'supported',
    C21: 'supported',
    C22: 'disputed',
    C23: 'supported',
    C24: 'outdated',
    C25: 'partly',
    C26: 'supported',
    C27: 'supported',
  },
} as const;

/** How a reader is told each verdict: its mark, and its word and the name of a check in each language. */
export const verdictSigns = {
  supported: { mark: '✓', pt: 'Procede', en: 'Supported' },
  partly: { mark: '≈', pt: 'Em parte', en: 'Partly right' },
  disputed: { mark: '?', pt: 'Contestado', en: 'Disputed' },
  wrong: { mark: '✕', pt: 'Errado', en: 'Wrong' },
  outdated: { mark: '↻', pt: 'Desatualizado', en: 'Outdated' },
} as const;

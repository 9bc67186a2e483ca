const portuguese = {
  title: 'Editor · O custo da IA',
  heading: 'Editor',
  files: 'Arquivos',
  text: 'Texto',
  header: 'Cabeçalho',
  start: 'Início',
  alone: 'Não há par nesta língua.',
  tag: 'Tag',
  id: 'Id',
  insert: 'Inserir no texto',
  insertHint: 'Põe a tag onde está o cursor, ou em volta do que está selecionado.',
  chooseField: 'Clique antes no trecho do texto em que a tag deve entrar.',
  blockHint: 'Uma linha em branco separa parágrafos; um campo vazio tira o trecho.',
  save: 'Salvar',
  saved: 'Salvo. O conteúdo está em ordem.',
  savedBut: 'Salvo, mas falta corrigir:',
  nothing: 'Nada mudou.',
  notSaved: 'Não foi salvo:',
  unreachable: 'o servidor (npm run dev) não responde',
  entries: 'Entradas',
  newEntry: 'Nova entrada',
  remove: 'Remover',
  removeReally: 'Remover esta entrada do arquivo?',
  removed: 'Removida. O conteúdo está em ordem.',
  leaveReally: 'Há mudanças que não foram salvas. Sair sem salvar?',
  optional: 'opcional',
  add: 'Acrescentar',
  empty: '(vazio)',
};

const inEnglish: typeof portuguese = {
  title: 'Editor · Cost of AI',
  heading: 'Editor',
  files: 'Files',
  text: 'Text',
  header: 'Header',
  start: 'Start',
  alone: 'It has no twin in this language.',
  tag: 'Tag',
  id: 'Id',
  insert: 'Insert into the text',
  insertHint: 'Puts the tag where the caret is, or around what is selected.',
  chooseField: 'First click the piece of text where the tag should go.',
  blockHint: 'An empty line separates paragraphs; an empty field removes the piece.',
  save: 'Save',
  saved: 'Saved. The content is in order.',
  savedBut: 'Saved, but there is something to mend:',
  nothing: 'Nothing has changed.',
  notSaved: 'It was not saved:',
  unreachable: 'the server (npm run dev) does not answer',
  entries: 'Entries',
  newEntry: 'New entry',
  remove: 'Remove',
  removeReally: 'Remove this entry from the file?',
  removed: 'Removed. The content is in order.',
  leaveReally: 'Some changes are not saved. Leave without saving?',
  optional: 'optional',
  add: 'Add',
  empty: '(empty)',
};

const isPortuguese = navigator.language.startsWith('pt');

/** The language of the editor's own words: Portuguese where the browser speaks it, else English. */
export const locale = isPortuguese ? 'pt-BR' : 'en';

/** The editor's own words. */
export const words = isPortuguese ? portuguese : inEnglish;

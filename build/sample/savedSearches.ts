import type { InputOf } from '../../db/api/contract.ts';

export const savedSearches: ReadonlyArray<InputOf<'savedSearch.create'>> = [
  { title: 'Every precondition', query: 'tag:Precondition' },
  { title: 'What Reke says', query: 'by:"Tomas Reke"' },
  { title: 'The corridor since March', query: 'issue:"Ferry corridor" after:2031-03' },
  { title: 'Asked of Aldova', query: 'tag:Demand to:Aldova' },
];

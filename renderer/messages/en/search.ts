/** Words of `renderer/search`. */
export const search = {
  title: 'Search everything',
  placeholder: 'Search sources, passages, notes, actors — or > for a command',
  results: 'Found',
  recent: 'Looked at lately',
  saved: 'Saved searches',
  narrow: 'Narrow a search',
  commands: 'Commands',
  nothing:
    'Nothing was found for “{{query}}”. Fewer words find more; accents and capitals do not matter.',
  noCommand: 'No command is called “{{query}}”.',
  some: '{{name}} · {{shown}} of {{total}}',
  save: 'Save this search',
  kinds: {
    source: 'Sources',
    passage: 'Passages',
    note: 'Notes',
    actor: 'Actors',
    tag: 'Tags',
    event: 'Events',
  },
  hints: {
    choose: 'choose',
    enter: 'Enter',
    open: 'open',
    run: 'run',
    commands: 'commands',
  },
  filters: {
    tag: { help: 'Passages with a tag: tag:Demand', values: 'Tags' },
    issue: { help: 'About an issue, or one below it: issue:Ceasefire', values: 'Issues' },
    by: { help: 'Said by somebody, or on their behalf: by:"Ilse Marrow"', values: 'Said by' },
    to: { help: 'Said to somebody: to:Norvane', values: 'Said to' },
    before: { help: 'Said before a day, a month or a year: before:2031-03', values: 'Before' },
    after: { help: 'Said on or after it: after:2031-03-01', values: 'After' },
    in: { help: 'In one source: in:"Harbour Ministry readout"', values: 'Sources' },
  },
} as const;

/** Words of `renderer/notes`. */
export const notes = {
  untitled: 'Untitled note',
  title: 'Title',
  text: 'Note text',
  formatting: 'Formatting',
  show: 'Show',
  quoted: 'Quoted in “{{title}}”.',
  deleted: 'Deleted the note “{{title}}”.',
  changed: 'changed {{moment}}',
  quotations_one: '{{count}} quotation',
  quotations_other: '{{count}} quotations',

  placeholder: {
    begin: 'Write here.',
    quote: 'quotes a passage: type a few of its words',
    mention: 'mentions an actor, a source or another note',
    menu: 'offers headings, lists, tables and more',
    drag: 'Or drag a passage from the margin of a source into the text.',
  },

  announce: {
    heading: 'Heading of level %s',
    noHeading: 'No longer a heading of level %s',
  },

  save: {
    saved: 'Saved',
    waiting: 'Saving …',
    saving: 'Saving …',
    failed: 'Not saved',
    conflict: 'Not saved',
    gone: 'Not saved',
    failure: 'This note is not saved. {{message}} {{action}}',
    retry: 'Try again',
    conflictTitle: 'This note was changed elsewhere while you wrote.',
    conflictMine: 'You see your version. Both are kept until you choose.',
    conflictOther: 'You see the other version. Both are kept until you choose.',
    saveAsNew: 'Save mine as a new note',
    showOther: 'Show the other',
    showMine: 'Show mine',
    keepOther: 'Keep the other',
    keepMine: 'Replace the other with mine',
    mineTitle: '{{title}} (my version)',
    savedAsNew: 'Your version is now the note “{{title}}”.',
    deletedElsewhere: 'This note was deleted while you wrote. Your text is kept here.',
  },

  gone: {
    title: 'This note was deleted',
    hint: 'Undo brings it back.',
  },
  unreadable: {
    title: 'This note cannot be shown',
    hint: 'It is kept as it is: export it, or undo its last change. The reason: {{reason}}',
  },

  provenance: {
    title: '“{{title}}”',
    published: '“{{title}}”, {{publisher}}',
    via: 'via {{chain}}',
  },

  quotation: {
    name: 'Quotation',
    goTo: 'Go to the passage',
    options: 'Options of the quotation',
    copy: 'Copy with its reference',
    remove: 'Remove from the note',
    changed: 'The words of this passage have changed.',
    before: 'Quoted before:',
    now: 'Now:',
    takeOver: 'Take over the new words',
    deleted: 'This passage was deleted.',
    deletedHint: 'Undo, or the history, can bring it back.',
    missing: 'There is no such passage in this notebook.',
  },

  mention: {
    actor: 'Actor',
    source: 'Source',
    note: 'Note',
    open: '{{kind}}: {{name}}',
    deleted: '{{kind}}, deleted: {{name}}',
    nameless: 'unknown',
  },

  unknown: 'Part of this note ({{type}}) needs another Parley to be shown. It is kept as it is.',

  toolbar: {
    block: 'Kind of text: {{name}}',
    quotation: 'Quotation',
    mention: 'Mention',
    table: 'Table',
    undo: 'Undo',
    redo: 'Redo',
    key: '{{name}} ({{key}})',
  },

  table: {
    size: '{{rows}} rows, {{columns}} columns',
    choose: 'Choose the size of the table',
    options: 'Rows and columns',
  },

  link: {
    name: 'Link',
    address: 'Address of the link',
    placeholder: 'https://…',
    apply: 'Set',
    open: 'Open',
    edit: 'Change',
    remove: 'Remove the link',
    invalid: 'Only addresses of pages (http, https) and of mail can be opened.',
  },

  suggest: {
    /** Typed after the slash; one word. */
    quoteWord: 'quote',
    menu: 'Insert',
    quotations: 'Passages',
    mentions: 'Actors, sources and notes',
    quotation: 'Quotation',
    mention: 'Mention',
    none: 'No passage has these words.',
    noneYet: 'There are no passages yet. Select words in a source to make one.',
    noMentions: 'Nothing is called that.',
    typeWords: 'Type a few words of the passage.',
    searching: 'Searching …',
    insertQuotation: 'Insert a quotation',
    insertMention: 'Insert a mention',
    findPassage: 'Words of the passage',
    findThing: 'Name of an actor, a source or a note',
    hint: 'Enter inserts, the arrow keys choose.',
  },
} as const;

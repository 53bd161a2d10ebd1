/** Words used all over. */
export const common = {
  cancel: 'Cancel',
  close: 'Close',
  messages: 'Messages',
  save: 'Save',
  delete: 'Delete',
  rename: 'Rename',
  add: 'Add',
  remove: 'Remove {{name}}',
  undo: 'Undo',
  none: 'None',
  create: 'Create “{{name}}”',
  loading: 'Loading …',
  passages_one: '{{count}} passage',
  passages_other: '{{count}} passages',
} as const;

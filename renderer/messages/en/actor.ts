/** Words of the page of an actor. */
export const actor = {
  title: '{{name}}',
} as const;

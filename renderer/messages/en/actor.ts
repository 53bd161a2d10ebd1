/** Words of the page of an actor. */
export const actor = {
  title: '{{name}}',
  alsoKnownAs: 'also known as {{name}}',
  perhapsMeant: 'perhaps the same',
} as const;

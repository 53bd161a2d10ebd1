/** Words about the texts that a source has had: correcting, decoding, newer versions. */
export const revisions = {
  title: 'Revisions',
  one: 'Revision {{revision}}',
  ofMany: 'Revision {{revision}} of {{count}}',
  newest: 'newest',
  reasons: {
    import: 'imported',
    correction: 'text corrected',
    encoding: 'encoding corrected',
    version: 'newer version',
  },
  compare: 'Compare',
  compareWith: 'Compare revision {{revision}} with the newest',
  banner: 'You are reading revision {{revision}} of {{count}}, {{reason}} {{moment}}.',
  bannerHint: 'It can be read, but not changed.',
  back: 'Back to the newest',
  compareNewest: 'Compare with the newest',
  none: 'The text is as it was imported.',
  correct: {
    label: 'Text to correct',
    title: 'Correct the text',
    hint: 'Only what you change is changed, and passages follow. {{save}} saves, Esc leaves it as it was.',
    save: 'Save the correction',
  },
  result: {
    done: 'Revision {{revision}} is saved.',
    placed_one: '{{count}} passage followed.',
    placed_other: '{{count}} passages followed.',
    needReview_one: '{{count}} needs review.',
    needReview_other: '{{count}} need review.',
    review: 'Review',
  },
  revise: {
    title: 'Import a newer version',
    ask: 'Choose the newer version of “{{title}}”. What you made of the text stays, and passages follow to where their words stand now.',
    choose: 'Choose a file …',
    reading: 'Reading “{{name}}” …',
  },
  encoding: {
    title: 'Does the text look wrong?',
    intro:
      'Letters that make no sense come from a file that was read in another encoding than it was written in. Choose the line that reads right.',
    now: 'now',
    apply: 'Read it so',
    none: 'This format says itself how it is encoded; there is nothing to choose.',
    only: 'The file reads the same in every encoding that fits it.',
  },
  similar: {
    title: 'Says nearly the same',
    alike: '{{percent}} alike',
    compare: 'Compare with “{{title}}”',
  },
} as const;

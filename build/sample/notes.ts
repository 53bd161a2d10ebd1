/**
 * The notes of the sample, later ones mentioning earlier ones. Their Markdown, in the folder
 * `notes`, quotes and mentions by the names used here: `[[passage:onlyIf]]`, `[[actor:Norvane]]`.
 */
export const notes = {
  circle: { file: 'circle.md', title: 'A circle of preconditions' },
  brief: { file: 'brief.md', title: 'Brief for Thursday' },
} satisfies Record<string, { file: string; title: string }>;

export type NoteKey = keyof typeof notes;

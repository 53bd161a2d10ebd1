/** The words of a table as a block shows them: a row a line, ` | ` between its cells. */
export function tableText(rows: ReadonlyArray<readonly string[]>): string {
  return rows
    .map((cells) =>
      cells
        .map((cell) => cell.replace(/\s+/gu, ' ').trim())
        .join(' | ')
        .trim(),
    )
    .join('\n');
}

/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make one
 * word of the other (optimal string alignment), in UTF-16 units. For short strings: O(n · m).
 */
export function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a.length + b.length;
  const width = b.length + 1;
  const rows = [0, 1, 2].map(() => new Uint16Array(width));
  let [before, last, row] = rows as [Uint16Array, Uint16Array, Uint16Array];
  for (let j = 0; j < width; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    [before, last, row] = [last, row, before];
    row[0] = i;
    const code = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (code === other ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      row[j] = least;
    }
  }
  return row[width - 1]!;
}

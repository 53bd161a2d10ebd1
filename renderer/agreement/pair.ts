/** Two coders that are compared. */
export interface Pair {
  first: string;
  second: string;
}

/** A passage in a lane: its row, and the place of the lane among those shown. */
export interface Placed {
  row: number;
  lane: number;
}

/** Days as numbers that sort, both inclusive. */
export interface Window {
  first: number;
  last: number;
}

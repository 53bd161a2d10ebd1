/** What is wrong with a ZIP archive or with one file in it: either spoilt, or too much. */
export class ZipProblem extends Error {
  readonly code: 'SOURCE_DAMAGED' | 'SOURCE_TOO_COMPLEX';

  constructor(code: ZipProblem['code'], reason: string) {
    super(reason);
    this.code = code;
  }
}

/** The archive or file is not as the format wants it. */
export const damaged = (reason: string) => new ZipProblem('SOURCE_DAMAGED', reason);

/** The archive or file would take more than it may. */
export const tooMuch = (reason: string) => new ZipProblem('SOURCE_TOO_COMPLEX', reason);

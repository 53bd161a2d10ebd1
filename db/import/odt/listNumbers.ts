import { listNumber } from '../html/listMarker.ts';
import type { XmlElement } from '../xml/readXml.ts';
import type { Numbering, OdtStyles } from './styles.ts';
import { MAX_LIST_NUMBER, wholeNumber } from '../wholeNumber.ts';

/** Counts the items of numbered lists, as OpenDocument 1.3 has it in section 5.3. */
export class ListNumbers {
  readonly #styles: OdtStyles;
  /** Of each open level, from 1: its list style, and the number of its last item. */
  readonly #styleAt: Array<string | undefined> = [];
  readonly #counts: number[] = [];
  /** The counts with which lists of a style ended, for lists that continue them. */
  readonly #ended = new Map<string, number>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** Begins a list; one without a style of its own has that of the list around it. */
  enter(list: XmlElement, level: number): void {
    const own = list.attributes.get('text:style-name');
    this.#styleAt[level] = own ?? this.#styleAt[level - 1];
    const goesOn =
      list.attributes.get('text:continue-numbering') === 'true' ||
      list.attributes.has('text:continue-list');
    const before = goesOn ? this.#ended.get(this.#key(level)) : undefined;
    const start = this.#numbering(level, level)?.start ?? 1;
    this.#counts[level] = before ?? start - 1;
  }

  /** What stands before the next item: `2. `; nothing in lists with bullets. */
  next(item: XmlElement, level: number): string {
    const next = this.#counts[level]! + 1;
    const count = wholeNumber(item.attributes.get('text:start-value'), 0, MAX_LIST_NUMBER, next);
    this.#counts[level] = count;
    this.#ended.set(this.#key(level), count);
    const numbering = this.#numbering(level, level);
    if (!numbering) return '';
    const first = Math.max(1, level - numbering.shown + 1);
    const shown = this.#counts.slice(first, level + 1).map((each, index) => {
      const { format } = this.#numbering(level, first + index) ?? numbering;
      return listNumber(each, format);
    });
    return `${numbering.prefix}${shown.join('.')}${numbering.suffix} `;
  }

  /** How the list at one level numbers another. */
  #numbering(at: number, level: number): Numbering | undefined {
    return this.#styles.numbering(this.#styleAt[at], level);
  }

  #key(level: number): string {
    return `${this.#styleAt[level]}/${level}`;
  }
}

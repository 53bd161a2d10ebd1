import type { RtfStyle } from './paragraph.ts';

/** A style before anything is known of it. */
const UNNAMED: RtfStyle & { number: number } = {
  number: 0,
  name: '',
  basedOn: null,
  outline: null,
};

/** The styles of paragraphs, put together as the style sheet tells them, a group each. */
export class StyleSheet {
  readonly styles = new Map<number, RtfStyle>();
  #open = { ...UNNAMED };

  begin(): void {
    this.#open = { ...UNNAMED };
  }

  readWord(name: string, value: number | null): void {
    if (name === 's') this.#open.number = value ?? 0;
    else if (name === 'sbasedon') this.#open.basedOn = value;
    else if (name === 'outlinelevel') this.#open.outline = value;
  }

  write(words: string): void {
    this.#open.name += words;
  }

  end(): void {
    const { number, ...style } = this.#open;
    const name = style.name.replace(/;\s*$/u, '');
    if (name !== '') this.styles.set(number, { ...style, name });
  }
}

import { useState, type RefObject } from 'react';

/** Which card is shown, and where in the stage. */
export interface CardPlace {
  key: string;
  left: number;
  top: number;
  /** Whether it stands above what it is about. */
  isAbove: boolean;
}

const WIDTH = 330;
const BESIDE = 8;

/** The card about what has the pointer or the focus. */
export function useCard(stage: RefObject<Element | null>) {
  const [card, setCard] = useState<CardPlace | null>(null);
  return {
    card,
    hide: () => setCard(null),
    /** Shows what is said of an element with an entry; hides the card for any other. */
    show(element: Element) {
      const key = element.getAttribute('data-entry');
      if (key === null) {
        setCard(null);
        return;
      }
      const at = element.querySelector('[data-ring]')!.getBoundingClientRect();
      const area = stage.current!.getBoundingClientRect();
      const isAbove = at.bottom > area.top + area.height * 0.62;
      const left = Math.min(Math.max(at.left, area.left + 8), area.right - WIDTH) - area.left;
      const top = (isAbove ? at.top - BESIDE : at.bottom + BESIDE) - area.top;
      setCard({ key, left: Math.max(8, left), top, isAbove });
    },
  };
}

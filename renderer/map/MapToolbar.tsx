import { ArrowLeft, Download, Maximize, RefreshCcw, ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo, useState, type ReactNode, type RefObject } from 'react';
import { savePicture } from '../app/export/savePicture.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { inputClass } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { createRanking } from '../ui/rank.ts';
import { TypeAhead } from '../ui/TypeAhead.tsx';
import type { CanvasHandle } from './canvas/GraphCanvas.tsx';
import type { DrawnNode } from './drawing/drawing.ts';
import type { LegendEntry } from './drawing/lineStyles.ts';
import styles from './MapView.module.css';
import { pictureOf } from './picture/pictureOf.ts';

interface MapToolbarProps {
  searchField: RefObject<HTMLInputElement | null>;
  nodes: readonly DrawnNode[];
  onFind: (id: string) => void;
  canvas: RefObject<CanvasHandle | null>;
  /** What the picture is called when it is saved. */
  name: string;
  legend: readonly LegendEntry[];
  back: (() => void) | null;
  onArrange: () => void;
  summary: ReactNode;
  tools: ReactNode;
}

/** Above a map: what is searched on it, how much there is, and what is done with the whole. */
export function MapToolbar(props: MapToolbarProps) {
  const { canvas, back, onArrange } = props;
  const { t } = useMessages();
  const save = (format: 'svg' | 'png') => {
    const svg = canvas.current?.svg();
    if (svg) void savePicture(pictureOf(svg, props.legend), format, props.name);
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('map.toolbar')}>
      {back && (
        <Button look="quiet" onClick={back}>
          <ArrowLeft size={14} aria-hidden /> {t('map.back')}
        </Button>
      )}
      <FindNode {...props} />
      {props.tools}
      <span className={styles.summary}>{props.summary}</span>
      <IconButton
        icon={ZoomOut}
        label={t('map.zoomOut')}
        onClick={() => canvas.current?.zoom(-1)}
      />
      <IconButton icon={ZoomIn} label={t('map.zoomIn')} onClick={() => canvas.current?.zoom(1)} />
      <IconButton icon={Maximize} label={t('map.fit')} onClick={() => canvas.current?.fit()} />
      <IconButton icon={RefreshCcw} label={t('map.arrange')} onClick={onArrange} />
      <Button look="quiet" onClick={() => save('svg')}>
        <Download size={14} aria-hidden /> {t('map.save.svg')}
      </Button>
      <Button look="quiet" onClick={() => save('png')}>
        <Download size={14} aria-hidden /> {t('map.save.png')}
      </Button>
    </div>
  );
}

const OFFERED = 10;

/** Goes to a node by its name. */
function FindNode({ searchField, nodes, onFind }: MapToolbarProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const rank = useMemo(
    () =>
      createRanking(
        nodes.map(({ id, label, detail }) => ({
          label,
          option: { key: id, id, label: label.slice(0, 80), detail },
        })),
      ),
    [nodes],
  );
  return (
    <span className={styles.find}>
      <TypeAhead
        ref={searchField}
        className={inputClass}
        label={t('map.search')}
        placeholder={t('map.search')}
        value={typed}
        onValueChange={setTyped}
        options={typed.trim() === '' ? [] : rank(typed, OFFERED).map(({ option }) => option)}
        onPick={({ key }) => {
          setTyped('');
          onFind(key);
        }}
      />
    </span>
  );
}

import { Menu } from '@base-ui/react/menu';
import { t } from '../messages/i18n.ts';
import { openDialog } from '../state/dialogs.ts';
import { openPalette } from '../state/palette.ts';
import styles from '../ui/Menu.module.css';
import { addTo, inspect, open, passagesQuery, remove, show } from './actions.ts';
import type { Item, Row } from './rows.ts';

/** Which row's menu is open, and where. */
export interface MenuPlace {
  row: Row;
  anchor: Element | { getBoundingClientRect: () => DOMRect };
}

interface RowMenuProps {
  place: MenuPlace | null;
  onClose: () => void;
  onRename: (row: Row) => void;
  onToggle: (row: Row) => void;
}

interface Entry {
  label: string;
  run: () => void;
  danger?: true;
}

/** What can be done with a line of the library. */
export function RowMenu({ place, onClose, onRename, onToggle }: RowMenuProps) {
  const entries = entriesOf(place?.row ?? null, onRename, onToggle);
  return (
    <Menu.Root open={place !== null} onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <Menu.Positioner
          className={styles.positioner}
          anchor={place?.anchor ?? null}
          align="start"
          sideOffset={2}
        >
          <Menu.Popup className={styles.popup} finalFocus={false}>
            {entries.map(({ label, run, danger }) => (
              <Menu.Item
                key={label}
                className={styles.item}
                data-tone={danger && 'danger'}
                onClick={run}
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function entriesOf(
  row: Row | null,
  onRename: (row: Row) => void,
  onToggle: (row: Row) => void,
): Entry[] {
  if (!row) return [];
  if (!row.item) {
    const { section } = row;
    return [
      { label: t(`app.library.add.${section}`), run: () => addTo(section) },
      ...(section === 'sources'
        ? [
            {
              label: t('app.library.pasteSource'),
              run: () => openDialog({ kind: 'paste', text: '' }),
            },
          ]
        : []),
      {
        label: t(row.expanded ? 'app.library.closeSection' : 'app.library.openSection'),
        run: () => onToggle(row),
      },
    ];
  }
  const { item } = row;
  const query = passagesQuery(item);
  return [
    ...showEntries(item),
    ...(query ? [{ label: t('app.library.findPassages'), run: () => openPalette(query) }] : []),
    ...(item.family === 'issue'
      ? [
          {
            label: t('app.library.addBelow'),
            run: () => openDialog({ kind: 'newTag', family: 'issue', parentId: item.id }),
          },
        ]
      : []),
    { label: t('common.rename'), run: () => onRename(row) },
    { label: t('common.delete'), run: () => void remove(item), danger: true },
  ];
}

function showEntries(item: Item): Entry[] {
  switch (item.kind) {
    case 'source':
      return [
        { label: t('app.library.open'), run: () => show(item) },
        { label: t('app.library.show'), run: () => inspect(item) },
      ];
    case 'actor':
      return [
        { label: t('app.library.open'), run: () => open(item) },
        { label: t('app.library.show'), run: () => show(item) },
      ];
    case 'note':
      return [{ label: t('app.library.open'), run: () => show(item) }];
    case 'search':
      // Words are searched for; a view of the passage table, which has none, is opened.
      return [
        {
          label: t(item.detail === undefined ? 'app.library.open' : 'app.library.search'),
          run: () => show(item),
        },
      ];
    default:
      return [{ label: t('app.library.show'), run: () => show(item) }];
  }
}

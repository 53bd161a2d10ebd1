import { Toolbar } from '@base-ui/react/toolbar';
import type { LucideIcon } from 'lucide-react';
import { keyShortcut } from '../../commands/keys.ts';
import { runCommand } from '../../commands/registry.ts';
import type { CommandId } from '../../commands/table.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { keyLabel } from './keyLabel.ts';

interface CommandButtonProps {
  id: CommandId;
  icon: LucideIcon;
  /** Where the command's own name is too long. */
  name?: string;
  /** Of a button that is on or off. */
  pressed?: boolean;
}

/** A button of the toolbar that runs a command of the table. */
export function CommandButton({ id, icon, name, pressed }: CommandButtonProps) {
  return (
    <Toolbar.Button
      render={<IconButton icon={icon} label={keyLabel(id, name)} />}
      aria-keyshortcuts={keyShortcut(id)}
      aria-pressed={pressed}
      // The text keeps the focus and its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(id)}
    />
  );
}

import { useState } from 'react';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { TokenField, type Token } from '../../ui/TokenField.tsx';
import type { Option } from '../../ui/TypeAhead.tsx';

const AT_MOST = 8;

interface PassagePickerProps {
  label: string;
  passage: Token | null;
  onChange: (passage: Token | null) => void;
  inputId?: string;
  /** What stands in the empty field, where that is not how to find a passage. */
  placeholder?: string;
}

/** Chooses a passage by some of its words. */
export function PassagePicker(props: PassagePickerProps) {
  const { label, passage, onChange, inputId, placeholder } = props;
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const { data } = useOperation(
    'search.query',
    { query: typed, kinds: ['passage'], limit: AT_MOST },
    { enabled: typed.trim() !== '', keep: true },
  );
  const hits = typed.trim() === '' ? [] : (data?.hits ?? []);
  const options = hits.map(({ id, title, snippet }): Option => ({
    key: id,
    id,
    label: snippet === '' ? title : snippet,
  }));
  return (
    <TokenField
      label={label}
      inputId={inputId}
      tokens={passage ? [passage] : []}
      find={() => options}
      typed={typed}
      onType={setTyped}
      placeholder={placeholder ?? t('inspector.passage.typeWords')}
      onAdd={({ key, label: words }) => onChange({ key, label: words })}
      onRemove={() => onChange(null)}
    />
  );
}

import styles from '../../app/dialogs/dialogs.module.css';
import { Field } from '../../ui/Field.tsx';
import type { FindOptions } from '../../ui/nameOptions.ts';
import { TokenField, type Token } from '../../ui/TokenField.tsx';

interface TokensFieldProps {
  label: string;
  hint?: string;
  tokens: readonly Token[];
  find: FindOptions;
  onChange: (tokens: Token[]) => void;
  joint?: string;
}

/** Names in a form: each is known by its id, and one that is to be created by itself. */
export function TokensField({ label, hint, tokens, find, onChange, joint }: TokensFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <div className={styles.tokens}>
          <TokenField
            label={label}
            inputId={ids.id}
            tokens={tokens}
            find={find}
            joint={joint}
            onAdd={({ id, label: name, value }) => {
              const key = id ?? value ?? name;
              if (tokens.some((token) => token.key === key)) return;
              onChange([...tokens, { key, label: value ?? name }]);
            }}
            onRemove={({ key }) => onChange(tokens.filter((token) => token.key !== key))}
          />
        </div>
      )}
    </Field>
  );
}

import './select-field.css';
import type { ComponentProps } from 'react';

/** Renders a labelled select. The label wraps it, so that it needs no id. */
export function SelectField({ label, options, ...rest }: SelectFieldProps) {
  return (
    <label className="select-field">
      <span className="select-field-label">{label}</span>
      <select {...rest}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

type SelectFieldProps = Omit<ComponentProps<'select'>, 'children' | 'className'> & {
  label: string;
  options: readonly { value: string; text: string }[];
};

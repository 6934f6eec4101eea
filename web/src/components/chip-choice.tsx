import classes from './chip-choice.module.css';

interface ChipChoiceProps<Value extends string> {
  /** What is being chosen; read out before the choices. */
  label: string;
  name: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Whether one must be chosen before the form can be sent. */
  required?: boolean;
}

/** A choice of a few, all in sight: radio buttons for the keyboard, chips for the thumb. */
export function ChipChoice<Value extends string>({ choices, onChange, ...rest }: ChipChoiceProps<Value>) {
  const { label, name, value, required } = rest;
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.chips}>
        {choices.map(each => (
          <label key={each.value} className={classes.chip}>
            <input
              type="radio"
              name={name}
              required={required}
              className={classes.radio}
              checked={each.value === value}
              onChange={() => onChange(each.value)}
            />
            <span className={classes.word}>{each.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

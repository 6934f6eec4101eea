import classes from './chip-choice.module.css';

interface ChipChoicesProps<Value extends string> {
  /** What is being chosen; read out before the choices. */
  label: string;
  name: string;
  values: readonly Value[];
  choices: readonly { value: Value; label: string }[];
  onChange: (values: Value[]) => void;
}

/** Any number of a few, all in sight: boxes for the keyboard, chips for the thumb. */
export function ChipChoices<Value extends string>({ label, name, values, choices, onChange }: ChipChoicesProps<Value>) {
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.chips}>
        {choices.map(({ value, label: word }) => (
          <label key={value} className={classes.chip}>
            <input
              type="checkbox"
              name={name}
              className={classes.radio}
              checked={values.includes(value)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...values, value] : values.filter(each => each !== value))
              }
            />
            <span className={classes.word}>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { Button, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { FieldView } from '../../workflows/open-return/return-view';
import { useFieldStyles } from '../shell/use-field-styles';
import { CHOICE } from './words';

/** Up to this many choices are shown as radio buttons, more as a select: yes, no, and why there is neither. */
const FEW = 6;

const useStyles = makeStyles({ radios: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 0.5rem' } });

interface Props {
  field: FieldView;
  choices: readonly string[];
  value: string;
  onChoose: (chosen: string) => void;
  /** Clears the choice; the button for it then disappears. */
  onClear: () => void;
}

interface OfferedChoice {
  value: string;
  label: string;
}

/** Radio buttons or a select. A value in the sheet that isn't a choice is offered too, so that it shows. */
export function ChoiceInput({ field, choices, value, onChoose, onClear, ...tied }: Props) {
  const fields = useFieldStyles();
  const chosen = choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase()) ?? value;
  const offered = offeredChoices(field, choices, chosen);
  if (choices.length <= FEW)
    return <Radios {...tied} offered={offered} chosen={chosen} onChoose={onChoose} onClear={onClear} />;
  return (
    <Select
      {...tied}
      select={{ className: fields.control }}
      value={chosen}
      onChange={(_, { value: next }) => onChoose(next)}
    >
      <option value="">{field.key === 'qualifier' ? CHOICE.exact : CHOICE.none}</option>
      {offered.map(({ value: choice, label }) => (
        <option key={choice} value={choice}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** The choices to offer. Of a qualifier's, "exactly" is left out: a blank one means the same. */
function offeredChoices({ key }: FieldView, choices: readonly string[], chosen: string): readonly OfferedChoice[] {
  const usual = choices.filter((choice) => key !== 'qualifier' || choice !== 'exactly' || choice === chosen);
  const listed = usual.map((choice) => ({ value: choice, label: choice }));
  return chosen === '' || usual.includes(chosen)
    ? listed
    : [...listed, { value: chosen, label: CHOICE.inSheet(chosen) }];
}

interface RadiosProps {
  offered: readonly OfferedChoice[];
  chosen: string;
  onChoose: (chosen: string) => void;
  onClear: () => void;
}

function Radios({ offered, chosen, onChoose, onClear, ...tied }: RadiosProps) {
  const styles = useStyles();
  return (
    <RadioGroup
      {...tied}
      layout="horizontal"
      className={styles.radios}
      value={chosen}
      onChange={(_, { value }) => onChoose(value)}
    >
      {offered.map(({ value, label }) => (
        <Radio key={value} value={value} label={label} />
      ))}
      {chosen !== '' && (
        <Button size="small" appearance="subtle" onClick={onClear}>
          {CHOICE.clear}
        </Button>
      )}
    </RadioGroup>
  );
}

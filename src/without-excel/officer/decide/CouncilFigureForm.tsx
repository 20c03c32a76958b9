import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { NOTHING_TYPED, type CouncilFigureRow } from '../../../core/consolidation/council-figures';
import { councilFigureRowFindings } from '../../../core/consolidation/council-figure-words';
import type { Finding } from '../../../core/finding';
import type { Measure } from '../../../core/plan/measure';
import type { Plan } from '../../../core/plan/plan';
import { measuresOf } from '../../../core/plan/asked';
import { partnerName } from '../../../core/plan/plan-index';
import { Notice } from '../../../taskpane/shell/Notice';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import { useFieldStyles } from '../list/use-field-styles';
import { COUNCIL_FIGURE } from './council-figure-words';

interface Props {
  plan: Plan;
  /** Ref of the priority whose figures can be entered. */
  priority: string;
  /** What the form suggests for who enters it and when; `on` is an ISO date. */
  usual: { by: string; on: string };
  isBusy: boolean;
  onEnter: (row: CouncilFigureRow) => Promise<void>;
}

/** The form for a figure that the council enters itself: the figure, whose it corrects, why, from whom, who and when. */
export function CouncilFigureForm({ plan, priority, usual, isBusy, onEnter }: Props) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const measures = measuresOf(plan, priority);
  const [row, setRow] = useState({ ...NOTHING_TYPED, measure: measures[0]?.id ?? '', ...usual });
  const [fault, setFault] = useState<Finding>();
  const type: TypeInto = (typed) => setRow((now) => ({ ...now, ...typed }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [found] = councilFigureRowFindings(plan, [row]);
    setFault(found?.finding);
    if (!isBusy && !found) act(() => onEnter(row));
  };
  if (measures.length === 0) return null;
  return (
    <section className={layout.block} aria-labelledby="council-figure">
      <h2 id="council-figure" className={layout.heading}>
        {COUNCIL_FIGURE.title}
      </h2>
      <p className={layout.text}>{COUNCIL_FIGURE.what}</p>
      <form className={layout.block} style={{ gap: '1rem' }} onSubmit={submit} noValidate>
        {fault && <Notice intent="trouble" title={`${fault.message} ${fault.fix}`} />}
        <WhichFigure plan={plan} measures={measures} row={row} type={type} />
        <TypedFields row={row} type={type} />
        <div className={layout.buttons}>
          <Button type="submit" disabledFocusable={isBusy}>
            {COUNCIL_FIGURE.enter}
          </Button>
        </div>
      </form>
    </section>
  );
}

type TypeInto = (typed: Partial<CouncilFigureRow>) => void;

function TypedFields({ row, type }: { row: CouncilFigureRow; type: TypeInto }) {
  return (['value', 'from', 'reason', 'by', 'on'] as const).map((field) => (
    <Field key={field} label={COUNCIL_FIGURE[field]} required={field !== 'from'}>
      <Input
        type={field === 'on' ? 'date' : 'text'}
        value={String(row[field])}
        onChange={(_, { value }) => type({ [field]: value })}
      />
    </Field>
  ));
}

/** The measure, and the partner whose figure it corrects. */
function WhichFigure({
  plan,
  measures,
  row,
  type,
}: {
  plan: Plan;
  measures: readonly Measure[];
  row: CouncilFigureRow;
  type: TypeInto;
}) {
  const reporters = measures.find(({ id }) => id === row.measure)?.reporters ?? [];
  return (
    <>
      <Options
        label={COUNCIL_FIGURE.measure}
        value={row.measure}
        options={measures.map(({ id, title }) => ({ id, words: title }))}
        onChoose={(measure) => type({ measure, partner: '' })}
      />
      <Options
        label={COUNCIL_FIGURE.partner}
        value={row.partner}
        options={[
          { id: '', words: COUNCIL_FIGURE.nobody },
          ...reporters.map((id) => ({ id, words: partnerName(plan, id) })),
        ]}
        onChoose={(partner) => type({ partner })}
      />
    </>
  );
}

interface OptionsProps {
  label: string;
  value: string;
  options: readonly { id: string; words: string }[];
  onChoose: (id: string) => void;
}

function Options({ label, value, options, onChoose }: OptionsProps) {
  const styles = useFieldStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, chosen) => onChoose(chosen.value)}
      >
        {options.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

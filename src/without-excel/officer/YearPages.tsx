import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import type { OpenWork } from '../work/open-work';
import { DecisionPage } from './decide/DecisionPage';
import { FileButton, WORKBOOKS } from './FileButton';
import { YearList } from './list/YearList';
import { YEAR } from './words';
import type { YearStore } from './year/year-store';
import type { Step } from './year/year-state';

/** Ways out of the officers' part, which the page around it provides. */
export interface Navigation {
  openFile(file: File): void;
  close(): void;
}

interface Props {
  store: YearStore;
  work: OpenWork | undefined;
  navigation: Navigation;
}

/** The list of the year's steps, or the page of one decision. */
export function YearPages({ store, work, navigation }: Props) {
  const layout = useLayoutStyles();
  const [chosen, setChosen] = useState<Step | 'none'>();
  const [deciding, setDeciding] = useState<{ about?: string; last?: string }>({});
  const { plan, year } = useStore(store);
  const { about, last } = deciding;
  if (about !== undefined && year) {
    return (
      <DecisionPage
        key={about}
        store={store}
        year={year}
        about={about}
        onDecide={(next) => setDeciding({ about: next })}
        onClose={() => setDeciding({ last: about })}
      />
    );
  }
  const onDecide = (next: string): void => {
    setChosen('decisions');
    setDeciding({ about: next });
  };
  return (
    <div className={layout.page}>
      <div className={layout.block}>
        <h1 className={layout.title}>{plan ? plan.plan.title : YEAR.title}</h1>
        <p className={layout.quiet}>{plan ? YEAR.about(plan.plan.period.label) : YEAR.intro}</p>
      </div>
      {!work && <StartButtons navigation={navigation} />}
      <YearList store={store} work={work} chosen={chosen} onChoose={setChosen} onDecide={onDecide} lastDecided={last} />
    </div>
  );
}

function StartButtons({ navigation }: Pick<Props, 'navigation'>) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.buttons}>
      <FileButton
        label={YEAR.openCouncil}
        accept={WORKBOOKS}
        onChosen={([file]) => file && navigation.openFile(file)}
      />
      <Button onClick={() => navigation.close()}>{YEAR.back}</Button>
    </div>
  );
}

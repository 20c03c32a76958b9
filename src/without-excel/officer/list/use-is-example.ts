import { useEffect, useState } from 'react';
import type { CouncilYear } from '../year/council-year';
import { useYear } from '../year/use-year';

/** True where the plan that is open is the example's. */
export function useIsExample(year: CouncilYear): boolean {
  const { plan } = useYear(year);
  const [example, setExample] = useState<string>();
  useEffect(() => {
    void year.around.exampleFiles().then(
      (files) => setExample(files.plan),
      () => undefined,
    );
  }, [year]);
  return plan !== undefined && plan.file === example;
}

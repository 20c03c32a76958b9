import { Button } from '@fluentui/react-components';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { PAGE } from './words';

export function Nothing({ onClose }: { onClose: () => void }) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.page}>
      <h1 className={layout.title}>{PAGE.nothing}</h1>
      <div>
        <Button onClick={onClose}>{PAGE.overview}</Button>
      </div>
    </div>
  );
}

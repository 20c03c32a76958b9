import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export function SmallButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button size="small" onClick={onClick}>
      {children}
    </Button>
  );
}

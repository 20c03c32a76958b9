import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  label: string;
  /** Accepted file types, as in an input's `accept`: ".xlsx,.ods". */
  accept: string;
  multiple?: boolean;
  isBusy?: boolean;
  appearance?: ButtonProps['appearance'];
  onChosen: (files: readonly File[]) => void;
}

/** A button that lets the person choose files in the browser's own way. */
export function FileButton({
  label,
  accept,
  multiple = false,
  isBusy = false,
  appearance = 'secondary',
  onChosen,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onChosen(files);
          // Lets the same file be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

export const WORKBOOKS = '.xlsx,.xlsm,.ods,.xls';

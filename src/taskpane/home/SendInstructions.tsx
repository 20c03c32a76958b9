import { Link } from '@fluentui/react-components';
import type { Ref } from 'react';
import { SIGNED } from '../words';

interface Props {
  file: string;
  /** The council's e-mail address as the plan has it, which may be any words instead. */
  email: string;
  /** ISO date; empty where the plan has none. */
  returnBy: string;
  /** Ref to the rendered address, for selecting it. */
  at?: Ref<HTMLAnchorElement & HTMLSpanElement>;
}

/** Says where and until when to send the signed workbook. */
export function SendInstructions({ file, email, returnBy, at }: Props) {
  return (
    <>
      {SIGNED.send(file)}{' '}
      {isAddress(email) ? (
        <Link inline ref={at} href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
          {email}
        </Link>
      ) : (
        <span ref={at}>{email}</span>
      )}
      {SIGNED.sendBy(returnBy)}
    </>
  );
}

export const isAddress = (email: string): boolean => /^[^\s@,;]+@[^\s@,;]+$/.test(email);

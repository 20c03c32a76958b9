import { Link } from '@fluentui/react-components';
import type { Ref } from 'react';
import { SIGNED } from '../words';

interface Props {
  file: string;
  /** As the council wrote it: words, where it gave no address. */
  email: string;
  returnBy: string;
  /** Of the address. */
  at?: Ref<HTMLAnchorElement & HTMLSpanElement>;
}

/** What to do with the signed workbook, with the address to send it to. */
export function SendTo({ file, email, returnBy, at }: Props) {
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

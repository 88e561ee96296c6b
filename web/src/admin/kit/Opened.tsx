import { type ComponentType } from 'react';
import { FROM_FILE, NEW, useAdminSearch } from '../search';
import { OpenDrawer } from './OpenDrawer';
import { type One, useOne } from './use-one';

interface Opening<Data> {
  readonly one: One<Data>;
  readonly close: () => void;
  readonly reread: () => void;
}

interface Props<Data> {
  /** Under which it is kept. */
  readonly kind: string;
  readonly read: (id: string) => Promise<{ data: Data; etag: string | null }>;
  readonly form: ComponentType<Opening<Data>>;
}

/** What the address has open of a list, in its form. The form of a newer version begins anew. */
export function Opened<Data>({ kind, read, form: Form }: Props<Data>) {
  const { search, set } = useAdminSearch();
  const { open } = search;
  const asked = useOne(kind, open, read);
  const close = () => set({ open: undefined });
  if (open === undefined || open === NEW || open === FROM_FILE) return null;
  return (
    <OpenDrawer asked={asked} close={close}>
      {(one) => <Form key={one.etag} one={one} close={close} reread={() => void asked.refetch()} />}
    </OpenDrawer>
  );
}

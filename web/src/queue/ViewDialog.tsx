import { Button, Modal, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogActs } from '../ui/DialogActs';
import { useFocusBack } from '../ui/use-focus-back';
import { nameView } from './naming';
import { LONGEST_NAME, MOST_VIEWS, viewOf } from './saved-views';
import { type QueueSearch } from './search';
import { useSavedViews } from './use-saved-views';
import { useViewName, useViewWords } from './view-words';
import css from './view.module.css';

const close = () => nameView(null);

/** What a view of one's own is called: one that is new, or one that is kept, which goes from here too. */
export function ViewDialog({ search }: { search: QueueSearch }) {
  useFocusBack();
  const { t } = useTranslation('queue');
  const { views } = useSavedViews();
  const isKept = viewOf(views, search) !== undefined;
  const isFull = !isKept && views.length >= MOST_VIEWS;
  return (
    <Modal
      opened
      onClose={close}
      title={t(isKept ? 'view.rename' : 'view.keep')}
      closeButtonProps={{ 'aria-label': t('closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      {isFull ? (
        <div className={css.form}>
          <p className={css.what}>{t('view.full', { count: MOST_VIEWS })}</p>
          <DialogActs>
            <Button onClick={close} data-autofocus>
              {t('closeDialog')}
            </Button>
          </DialogActs>
        </div>
      ) : (
        <NameForm search={search} />
      )}
    </Modal>
  );
}

function NameForm({ search }: { search: QueueSearch }) {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const { views, name: keep, drop } = useSavedViews();
  const nameOf = useViewName();
  const words = useViewWords()(search);
  const kept = viewOf(views, search);
  const [name, setName] = useState(kept ? nameOf(kept) : words);
  const [fault, setFault] = useState<string | null>(null);

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    const isTaken = views.some((one) => one !== kept && sameName(nameOf(one), wanted));
    if (isTaken) {
      setFault(t('view.taken'));
      return;
    }
    // Its own words are not kept as a name: they follow the language.
    keep(search, wanted === words ? '' : wanted);
    close();
  };
  return (
    <form className={css.form} onSubmit={save}>
      <p className={css.what}>{t('view.shows', { view: t(`views.${search.view}`), words })}</p>
      <TextInput
        label={t('view.name')}
        value={name}
        error={fault}
        maxLength={LONGEST_NAME}
        size="md"
        autoComplete="off"
        data-autofocus
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setName(target.value);
          setFault(null);
        }}
      />
      <DialogActs>
        {kept ? (
          <Button
            variant="default"
            onClick={() => {
              drop(search);
              close();
            }}
          >
            {t('view.drop')}
          </Button>
        ) : (
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
        )}
        <Button type="submit">{common('save')}</Button>
      </DialogActs>
    </form>
  );
}

const sameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase() === other.toLocaleLowerCase();

import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Stale, staleOf, told } from '../case/stale';
import { useValueWords } from '../case/words';
import { texts } from '../i18n';
import { DialogActs } from '../ui/DialogActs';
import { useReason } from '../ui/Failed';
import { wall } from '../ui/times';
import { useFocusBack } from '../ui/use-focus-back';
import { type Done } from './acts';
import { fits } from './fits';
import css from './refused.module.css';
import { type Acts, type Refusals } from './use-acts';

interface Props {
  readonly acts: Acts;
  readonly refused: Refusals;
}

/** What did not go, case by case: who has changed what meanwhile, or what the desk says. Each keeps its tick. */
export function Refused({ acts, refused }: Props) {
  const { t } = useTranslation('queue');
  const { what, done } = refused;
  const isPossible = done.some(({ incident }) => incident && fits(what, incident));
  // What fields and their values are called, the page of a case knows.
  const { data: isSaid } = useQuery({
    queryKey: ['texts', 'case'],
    queryFn: () => texts('case').then(() => true),
    staleTime: Infinity,
  });
  useFocusBack(isSaid === true);
  return (
    <Modal
      opened={isSaid === true}
      onClose={acts.forgetRefused}
      title={t(`refused.${what}`, { count: done.length })}
      closeButtonProps={{ 'aria-label': t('closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      size={560}
      centered
    >
      <ul className={css.list}>
        {done.map((one) => (
          <li key={one.code}>
            <One done={one} />
          </li>
        ))}
      </ul>
      <p className={css.kept}>{t(keptWords(what, isPossible))}</p>
      <DialogActs>
        <Button variant="default" onClick={acts.forgetRefused}>
          {t('closeDialog')}
        </Button>
        {isPossible ? (
          <Button loading={acts.busy} onClick={() => void acts.again()} data-autofocus>
            {t('refused.again')}
          </Button>
        ) : null}
      </DialogActs>
    </Modal>
  );
}

/** What has become of them meanwhile: an undo that was refused has left them as they are. */
function keptWords(what: Refusals['what'], isPossible: boolean) {
  if (what === 'undo') return isPossible ? 'refused.notUndone' : 'refused.neverUndone';
  return isPossible ? 'refused.kept' : 'refused.moot';
}

function One({ done: { code, title, error } }: { done: Done }) {
  const stale = staleOf(error);
  return (
    <>
      <b>
        <span className="num">{code}</span> {title}
      </b>
      {stale ? <Changed stale={stale} /> : <Reason error={error} />}
    </>
  );
}

function Changed({ stale }: { stale: Stale }) {
  const words = useValueWords();
  return told(stale.changes).map(({ field, from, to, by, at }) => (
    <p key={field}>
      <IconHistory size={17} aria-hidden />
      <span>
        {words.change({ field, from, to })}
        <small>
          {by}, <span className="num">{wall(at)}</span>
        </small>
      </span>
    </p>
  ));
}

function Reason({ error }: { error: unknown }) {
  const reason = useReason(error);
  return (
    <p>
      <IconAlertTriangle size={17} aria-hidden />
      <span>{reason}</span>
    </p>
  );
}

import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NoAnswer } from '../../api/problem';
import { Notice } from '../kit/Notice';
import kit from '../kit/kit.module.css';
import { SectionHead } from '../kit/SectionHead';
import { useReason } from '../../ui/Failed';
import { ColumnGuide } from './ColumnGuide';
import { DropFile } from './DropFile';
import css from './import.module.css';
import { OnItsWay } from './OnItsWay';
import { Outcome } from './Outcome';
import { type Importing, type Register, useImport } from './use-import';

/** Many entries of a register from one file, in place of its list: chosen, seen, written. */
export function ImportPage({ register, close }: { register: Register; close: () => void }) {
  const { t } = useTranslation('admin');
  const importing = useImport(register);
  const { step, result } = importing;
  const isGoing = step === 'reading' || step === 'writing';
  const began = useRef(false);
  if (isGoing) began.current = true;
  return (
    <>
      <SectionHead
        title={t(`importing.title.${register}`)}
        lead={t(step === 'done' ? 'importing.finished' : 'importing.lead')}
      >
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={17} aria-hidden />}
          disabled={step === 'writing'}
          onClick={close}
        >
          {t(`importing.list.${register}`)}
        </Button>
      </SectionHead>
      {isGoing ? (
        <div className={kit.body}>
          <OnItsWay {...importing} />
        </div>
      ) : null}
      {step === 'choose' ? (
        <div className={kit.body}>
          <div className={css.choose}>
            <div className={css.first}>
              <NotTaken {...importing} />
              <DropFile choose={importing.choose} isAgain={began.current} />
            </div>
            <ColumnGuide register={register} />
          </div>
        </div>
      ) : null}
      {result && !isGoing ? <Outcome key={result.plan} {...{ importing, result, close }} /> : null}
    </>
  );
}

/** Why the file could not be looked at. It is still here: what was only the network is tried again at once. */
function NotTaken({ error, file, again }: Importing) {
  const { t } = useTranslation('admin');
  const reason = useReason(error);
  return (
    <div role="alert">
      {error === null ? null : (
        <Notice tone="bad">
          <p>
            <b>{t('importing.failed', { name: file?.name ?? '' })}</b>
          </p>
          <p>{reason}</p>
          {error instanceof NoAnswer ? (
            <Button variant="default" onClick={again}>
              {t('importing.again')}
            </Button>
          ) : null}
        </Notice>
      )}
    </div>
  );
}

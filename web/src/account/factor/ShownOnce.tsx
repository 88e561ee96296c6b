import { Button, CopyButton, Modal } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-session';
import { DialogActs } from '../../ui/DialogActs';
import css from './codes.module.css';
import { useFocusBack } from '../../ui/use-focus-back';

/** The codes, this once; nothing closes them but the person's word that they are kept. */
export function ShownOnce({ codes, close }: { codes: readonly string[]; close: () => void }) {
  useFocusBack();
  const { t } = useTranslation('account');
  const { name } = useMe();
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={t('factor.codes.title')}
      attributes={{ header: { role: 'none' } }}
      centered
      portalProps={{ className: css.sheet ?? '' }}
    >
      <p className={css.once}>{t('factor.codes.once')}</p>
      <p className={css.printed}>{t('factor.codes.printed', { name })}</p>
      <ol className={css.codes} aria-label={t('factor.codes.list')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <DialogActs>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={17} /> : <IconCopy size={17} />}
              onClick={copy}
            >
              {t(copied ? 'factor.codes.copied' : 'factor.codes.copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} aria-hidden />}
          onClick={() => print()}
        >
          {t('factor.codes.print')}
        </Button>
        <Button onClick={close}>{t('factor.codes.kept')}</Button>
      </DialogActs>
    </Modal>
  );
}

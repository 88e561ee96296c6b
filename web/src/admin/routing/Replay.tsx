import { Button, NativeSelect } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../ui/clock';
import { Wrong } from '../kit/Notice';
import { Tag } from '../kit/Tag';
import { useSave } from '../kit/use-save';
import { type Trial } from '../tables/table-api';
import { ReplayDiffs } from './ReplayDiffs';
import { type RoutingEdit, routingApi } from './routing-api';
import css from './trial.module.css';

const MONTH_MS = 30 * 86_400_000;
const WINDOWS = ['days', '100', '1000'] as const;
type Window = (typeof WINDOWS)[number];

/** How many of the incidents that there were would have gone another way. */
export function Replay({ table }: { table: RoutingEdit | null }) {
  const { t } = useTranslation('admin');
  const saving = useSave();
  const [window, setWindow] = useState<Window>('days');
  const [found, setFound] = useState<Trial['incidents']>(null);
  const run = () =>
    saving.run(async () => {
      const asked =
        window === 'days'
          ? { from: new Date(serverNow() - MONTH_MS).toISOString() }
          : { last: Number(window) };
      const given = table && { table: { rules: table.rules, modifiers: table.modifiers } };
      setFound((await routingApi.simulate({ ...asked, ...given })).incidents);
    });
  const names = { days: t('replay.days'), '100': t('replay.last', { count: 100 }) };
  return (
    <section className={css.panel} aria-labelledby="replay">
      <h2 id="replay">{t('replay.title')}</h2>
      <p className={css.lead}>{t('replay.lead')}</p>
      <div className={css.run}>
        <NativeSelect
          label={t('replay.window')}
          value={window}
          onChange={({ target }) => setWindow(target.value as Window)}
          data={WINDOWS.map((value) => ({
            value,
            label: value === '1000' ? t('replay.last', { count: 1000 }) : names[value],
          }))}
        />
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          loading={saving.busy}
          disabled={table === null}
          onClick={() => void run()}
        >
          {t('replay.run')}
        </Button>
      </div>
      <Wrong error={saving.error} />
      <div aria-live="polite">{found ? <Found found={found} /> : null}</div>
    </section>
  );
}

function Found({ found }: { found: NonNullable<Trial['incidents']> }) {
  const { t } = useTranslation('admin');
  const { considered, changed, raised, lowered, by, items, complete } = found;
  const hidden = changed - items.length;
  return (
    <>
      <p className={css.summary}>
        {changed === 0
          ? t('replay.none', { considered })
          : t('replay.summary', { changed, considered })}
      </p>
      <p className={css.counts}>
        {by.map(({ aspect, count }) => (
          <Tag key={aspect}>
            {t(`replay.aspect.${aspect}`)} <b className="num">{count}</b>
          </Tag>
        ))}
        {raised > 0 ? <Tag tone="bad">{t('replay.raised', { count: raised })}</Tag> : null}
        {lowered > 0 ? <Tag tone="ok">{t('replay.lowered', { count: lowered })}</Tag> : null}
      </p>
      <ReplayDiffs items={items} />
      {hidden > 0 ? <p className={css.lead}>{t('replay.hidden', { count: hidden })}</p> : null}
      {complete ? null : <p className={css.lead}>{t('replay.more')}</p>}
    </>
  );
}

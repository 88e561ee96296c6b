import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/desk';
import { serverNow } from '../../ui/clock';
import { dutyPhone } from '../../ui/DutyPhone';
import { Emblem } from '../../ui/Emblem';
import { type Severity, SeverityMark } from '../../ui/SeverityMark';
import { wall } from '../../ui/times';
import { QrCode } from './QrCode';
import css from './slip.module.css';
import { type Followed } from './steps';

export interface SlipProps {
  readonly followed: Followed & { readonly code: string };
  readonly link: string;
  /** A guest is told none. */
  readonly level?: Severity;
  /** How one gets in behind the link. */
  readonly way: string;
}

// A paper is still read in another year.
const onPaper = (at: string | number) => wall(at, 0);

/** All that is printed: what one needs to follow the case and to call, and nothing of what it is about. */
export function Slip({ followed, link, level, way }: SlipProps) {
  const { t } = useTranslation(['report', 'common']);
  const { code, reportedAt, status, deadlines } = followed;
  return (
    <main className={css.slip}>
      <header className={css.head}>
        <Emblem size={38} />
        <p>
          <b>{t('common:appLong')}</b>
          <span>{t('common:org')}</span>
        </p>
      </header>
      <h1>{t('report:track.slip.title')}</h1>
      <div className={css.top}>
        <div>
          <p className={css.name}>{t('report:track.code')}</p>
          <p className={`${css.code} num`}>{code}</p>
          <p className={css.link}>{link}</p>
          <p>{way}</p>
        </div>
        <QrCode text={link} name={t('report:track.slip.qr', { code })} />
      </div>
      <dl className={css.facts}>
        <Fact name={t('report:track.slip.received')}>{onPaper(reportedAt)}</Fact>
        {level ? (
          <Fact name={t('report:track.slip.level')}>
            <SeverityMark level={level} size={15} /> {t(`common:severity.${level}`)}
          </Fact>
        ) : null}
        <Fact name={t('report:track.slip.status')}>{t(`common:status.${status}`)}</Fact>
      </dl>
      {deadlines.length > 0 ? (
        <>
          <h2>{t('report:track.deadlines')}</h2>
          <dl className={css.facts}>
            {deadlines.map((deadline) => (
              <Fact
                key={deadline.kind + deadline.dueAt}
                name={t(`common:deadline.${deadline.kind}`)}
              >
                <Due deadline={deadline} />
              </Fact>
            ))}
          </dl>
        </>
      ) : null}
      <footer className={css.foot}>
        {dutyPhone === null ? null : (
          <p className={css.phone}>
            {t('common:duty.call')} <b className="num">{dutyPhone}</b>
          </p>
        )}
        <p className="num">{t('report:track.slip.printed', { time: onPaper(serverNow()) })}</p>
      </footer>
    </main>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd className="num">{children}</dd>
  </div>
);

function Due({ deadline }: { deadline: Omit<Schemas['DeadlineDto'], 'why'> }) {
  const { t } = useTranslation(['report', 'common']);
  const { dueAt, metAt, paused } = deadline;
  if (metAt !== null) return t('report:track.slip.met', { time: onPaper(metAt) });
  if (paused) return t('common:clock.paused');
  return t('report:track.by', { time: onPaper(dueAt) });
}

import { Button, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogActs } from '../../ui/DialogActs';
import { wall } from '../../ui/times';
import { useStory } from '../case-data';
import { type Fields } from './edits';
import css from './merge.module.css';
import { type Editing, type Side } from './use-edits';
import { type Changer, changerOf, type NameOf, type Wording } from './wording';
import { useFocusBack } from '../../ui/use-focus-back';

interface Props<T extends Fields> {
  readonly code: string;
  readonly editing: Editing<T>;
  readonly wording: Wording<T>;
  readonly now: T;
  readonly close: () => void;
  /** Sends what is left of the own words once each field is settled. */
  readonly send: (changes: Partial<T>) => void;
}

type Choices<T extends Fields> = Readonly<Partial<Record<NameOf<T>, Side>>>;

/** Two people have written into the same fields: what stood there, what stands there now and what I wrote, side by side. */
export function ConflictDialog<T extends Fields>(props: Props<T>) {
  const { code, editing, wording, now, close, send } = props;
  useFocusBack();
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  const { data: story = [] } = useStory(code);
  // Those that were there when it opened: one that is settled meanwhile by itself does not vanish under the hand.
  const [names] = useState(editing.clashes);
  const [choices, setChoices] = useState({} as Choices<T>);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    setAsked(true);
    const open = names.find((name) => choices[name] === undefined);
    if (open !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(`choose-${open}`)}"]`)?.focus();
      return;
    }
    send(editing.settle(choices));
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('clash.title')}
      size={920}
      centered
      closeButtonProps={{ 'aria-label': common('close') }}
      attributes={{ header: { role: 'none' } }}
    >
      <form
        ref={form}
        className={css.dialog}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t('clash.lead')}</p>
        {names.map((name) => (
          <Row
            key={name}
            name={name}
            label={wording.label(name)}
            changer={changerOf(story, wording.recorded(name))}
            was={wording.say(name, editing.wasOf(name))}
            now={wording.say(name, now[name])}
            mine={wording.say(name, editing.values[name])}
            choice={choices[name]}
            isMissing={asked && choices[name] === undefined}
            choose={(side) => setChoices({ ...choices, [name]: side })}
          />
        ))}
        <DialogActs>
          <Button variant="default" onClick={close}>
            {t('clash.back')}
          </Button>
          <Button type="submit" data-submit>
            {t('clash.go')}
          </Button>
        </DialogActs>
      </form>
    </Modal>
  );
}

interface RowProps {
  readonly name: string;
  readonly label: string;
  readonly changer: Changer | null;
  readonly was: string;
  readonly now: string;
  readonly mine: string;
  readonly choice: Side | undefined;
  readonly isMissing: boolean;
  readonly choose: (side: Side) => void;
}

function Row({ name, label, changer, was, now, mine, choice, isMissing, choose }: RowProps) {
  const { t } = useTranslation('case');
  const side = (one: Side, text: string, sub: string) => (
    <label className={css.side} data-on={choice === one || undefined}>
      <span className={css.head}>
        <input
          type="radio"
          name={`choose-${name}`}
          checked={choice === one}
          onChange={() => choose(one)}
        />
        {t(`clash.${one}`)}
      </span>
      <span className={css.text}>{text}</span>
      {sub ? <small>{sub}</small> : null}
    </label>
  );
  return (
    <fieldset className={css.row}>
      <legend>{label}</legend>
      <div className={css.columns}>
        <div className={css.side} data-was>
          <span className={css.head}>{t('clash.was')}</span>
          <span className={css.text}>{was}</span>
        </div>
        {side(
          'now',
          now,
          changer ? t('clash.byAt', { who: changer.by, at: wall(changer.at) }) : '',
        )}
        {side('mine', mine, '')}
      </div>
      {isMissing ? (
        <p className={css.missing} role="alert">
          {t('clash.choose')}
        </p>
      ) : null}
    </fieldset>
  );
}

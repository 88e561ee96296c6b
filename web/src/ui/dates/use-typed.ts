import { type KeyboardEvent, useState } from 'react';
import { serverNow } from '../clock';
import { wallDay } from '../times';
import { readDay, readTime, wholeDay, wholeTime, withMark, writeDay } from './typed';

interface Manner {
  readonly read: (text: string) => string | null;
  readonly write: (value: string) => string;
  readonly whole: (text: string) => string;
  readonly mark: '/' | ':';
}

const DAY: Manner = {
  ...{ read: readDay, write: writeDay, mark: '/' },
  whole: (text) => wholeDay(text, wallDay(serverNow()).slice(-4)),
};
const TIME: Manner = { read: readTime, write: (time) => time, whole: wholeTime, mark: ':' };

export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Once nothing more is typed: what was left out is put in, and it is written as it is understood. */
  readonly finish: () => void;
  /** Left with what means nothing. */
  readonly isWrong: boolean;
  /** For an input: a form is sent with Enter from within it too. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A field of text whose value is what the text means; what means nothing goes out as it is, for the form to say so. */
function useTyped(value: string, set: (value: string) => void, manner: Manner): Typed {
  const { read, write, mark } = manner;
  const meant = (text: string) => read(text) ?? text;
  const [text, setText] = useState(() => write(value));
  // Another value came from elsewhere: from the calendar, or from what others saved.
  const shown = meant(text) === value ? text : write(value);
  const [isLeft, setLeft] = useState(false);
  const put = (next: string) => {
    setLeft(false);
    setText(next);
    set(meant(next));
  };
  const finish = () => {
    const whole = meant(manner.whole(shown));
    setLeft(true);
    setText(write(whole));
    if (whole !== value) set(whole);
  };
  return {
    text: shown,
    type: (next) => put(withMark(next, shown, mark)),
    finish,
    isWrong: isLeft && value.trim() !== '' && read(value) === null,
    onKeyDown: ({ key }) => {
      if (key === 'Enter') finish();
    },
  };
}

export const useTypedDay = (day: string, set: (day: string) => void): Typed =>
  useTyped(day, set, DAY);

export const useTypedTime = (time: string, set: (time: string) => void): Typed =>
  useTyped(time, set, TIME);

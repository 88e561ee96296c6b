import { lettersOf } from './letters';
import css from './person.module.css';

const hueOf = (text: string): number =>
  [...text].reduce((hue, letter) => (hue * 31 + letter.charCodeAt(0)) % 360, 0);

export const Avatar = ({ name }: { name: string }) => (
  <span className={css.avatar} style={{ '--hue': hueOf(name) } as object} aria-hidden="true">
    {lettersOf(name)}
  </span>
);

export const Person = ({ name }: { name: string }) => (
  <span className={css.person}>
    <Avatar name={name} />
    <span className={css.name}>{name}</span>
  </span>
);

import { type MouseEvent, type RefObject, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './form.module.css';
import { Notice } from './Notice';
import { type Faults, fieldFor, inOrder } from './places';
import { capital } from './search-words';

interface Props {
  readonly faults: Faults;
  /** What a member of the body is called on the page; itself where it has no name. */
  readonly nameOf?: ((field: string) => string) | undefined;
  /** Where the fields stand, each marked with its place. */
  readonly form?: RefObject<HTMLElement | null>;
}

const fieldsIn = (form: HTMLElement | null): readonly HTMLElement[] => [
  ...(form?.querySelectorAll<HTMLElement>('[data-at]') ?? []),
];
const placesOf = (form: HTMLElement | null): readonly string[] =>
  fieldsIn(form).map((field) => field.dataset.at ?? '');

const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button';

/** To the field itself, or the first of a group; whether there is one. */
function goTo(form: HTMLElement | null, pointer: string | undefined): boolean {
  const place = pointer === undefined ? null : fieldFor(pointer, placesOf(form));
  const field = fieldsIn(form).find(({ dataset }) => dataset.at === place);
  if (place === null || !field) return false;
  const target = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest' });
  return true;
}

/** All that is wrong, above the form as well as beside its fields: each line leads to its field, the first has the focus. */
export function FaultList({ faults, nameOf = (field) => field, form }: Props) {
  const { t } = useTranslation('admin');
  const [places, setPlaces] = useState<readonly string[]>([]);
  const asked = [...faults].join();
  useLayoutEffect(() => {
    if (faults.size === 0) return;
    const here = form?.current ?? null;
    const found = placesOf(here);
    setPlaces(found);
    here?.scrollTo({ top: 0 });
    goTo(here, inOrder(faults, found)[0]);
    // The map is another at each drawing; what is in it is what counts.
  }, [asked]);
  const lead = (event: MouseEvent, pointer: string) => {
    event.preventDefault();
    goTo(form?.current ?? null, pointer);
  };
  return (
    <div role="alert">
      {faults.size === 0 ? null : (
        <Notice tone="bad">
          <p>
            <b>{t('state.wrong', { count: faults.size })}</b>
          </p>
          <ul className={css.faults}>
            {inOrder(faults, places).map((pointer) => {
              const words = capital(`${nameAt(pointer, nameOf)}${faults.get(pointer) ?? ''}`);
              return (
                <li key={pointer}>
                  {fieldFor(pointer, places) === null ? (
                    words
                  ) : (
                    <a href={`#${pointer}`} onClick={(event) => lead(event, pointer)}>
                      {words}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** `Họ và tên: `, for `/name`; by its part where that has a name of its own, as `/name/en`. */
function nameAt(pointer: string, nameOf: (field: string) => string): string {
  const path = pointer.slice(1);
  const [field = ''] = path.split('/');
  const name = [path, field].map(nameOf).find((one, i) => one !== [path, field][i]);
  return name === undefined ? '' : `${capital(name)}: `;
}

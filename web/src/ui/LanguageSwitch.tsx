import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n';
import css from './language.module.css';

/** Without a reload: what was typed stays. */
export function LanguageSwitch() {
  const { i18n, t } = useTranslation();
  return (
    <div className={css.wrap} role="group" aria-label={t('language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={css.button}
          aria-pressed={i18n.language === language}
          onClick={() => void i18n.changeLanguage(language)}
        >
          <span className={css.long}>{LANGUAGE_NAMES[language]}</span>
          <span className={css.short} aria-hidden="true">
            {language.toUpperCase()}
          </span>
        </button>
      ))}
    </div>
  );
}

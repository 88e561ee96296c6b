import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { leave } from '../api/session';
import { useMe } from '../api/use-session';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n';
import { lettersOf } from '../ui/letters';
import css from './top.module.css';

export const SCHEMES = ['light', 'dark'] as const;

export const signOut = () => void leave().then(() => location.assign('/dang-nhap'));

/** Who is signed in, and what they may set for themselves without leaving the page. */
export function PersonMenu() {
  const { t, i18n } = useTranslation('console');
  const { t: common } = useTranslation('common');
  const { name, agency, roles } = useMe();
  const nameOf = useAgencyName();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = t('menu.label', { name });
  return (
    <Menu
      position="bottom-end"
      width={264}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      aria-label={label}
    >
      <Menu.Target>
        <button type="button" className={css.person} title={name} aria-label={label}>
          <span aria-hidden="true">{lettersOf(name)}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown className={css.menu} aria-label={label}>
        <div className={css.who}>
          <b>{name}</b>
          <span>{nameOf(agency)}</span>
          <span>{roles.map((role) => common(`role.${role}`)).join(', ')}</span>
        </div>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/tai-khoan"
          leftSection={<IconUserCircle size={18} aria-hidden />}
        >
          {t('menu.account')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('menu.language')}</Menu.Label>
        <Menu.RadioGroup
          value={i18n.language}
          onChange={(language) => void i18n.changeLanguage(language)}
          aria-label={t('menu.language')}
        >
          {LANGUAGES.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('menu.theme')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme === 'dark' ? 'dark' : 'light')}
          aria-label={t('menu.theme')}
        >
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {common(`scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={signOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { Menu } from '@mantine/core';
import { MoreButton } from './MoreButton';
import css from './moves.module.css';
import { SecondPerson } from './SecondPerson';
import { type Act } from './use-acts';

interface Props {
  readonly acts: readonly Act[];
  readonly opened: boolean;
}

/** The steps for which a telephone has no room. */
export const MoreMenu = ({ acts, opened }: Props) => (
  <Menu
    position="bottom-start"
    withinPortal={false}
    withInitialFocusPlaceholder={false}
    defaultOpened={opened}
  >
    <Menu.Target>
      <MoreButton count={acts.length} />
    </Menu.Target>
    <Menu.Dropdown>
      {acts.map(({ key, label, second, run }) => (
        <Menu.Item
          key={key}
          className={css.item}
          rightSection={second ? <SecondPerson /> : undefined}
          onClick={run}
        >
          {label}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);

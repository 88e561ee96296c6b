import { scriptIn } from './new-build';

it('a new build is known by the name of its script', () => {
  const page = '<script type="module" crossorigin src="/assets/console-CO2nJ3.js"></script>';
  expect(scriptIn(page)).toBe('/assets/console-CO2nJ3.js');
  expect(scriptIn('<p>502</p>')).toBeNull();
});

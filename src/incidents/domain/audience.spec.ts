import { audienceOf, type Concerned, viewersOf } from './audience.js';

const AN = '0198a000-0000-7000-8000-000000000001';
const BINH = '0198a000-0000-7000-8000-000000000002';

const plain: Concerned = {
  ...{ reporterAgency: 'GL-UBND-633', affectedAgencies: ['GL-UBND-626'], leadAgency: 'GL-CAT' },
  ...{ routeMode: 'lead', handlerId: AN, transfer: null, supportAgencies: ['GL-STTTT'] },
  ...{ restricted: false, restrictedPeople: [], senderConfirmed: true },
  viewers: ['GL-UBND-633', 'GL-UBND-626', 'GL-CAT', 'GL-STTTT'],
};
const restricted: Concerned = {
  ...{ ...plain, restricted: true, restrictedPeople: [BINH] },
  viewers: [...plain.viewers, AN, BINH],
};

it.each<[string, Concerned, 'all' | 'desk' | 'own', readonly string[]]>([
  ['everyone who sees it hears of a case', plain, 'all', plain.viewers],
  ['what the desks write is heard at the desks', plain, 'desk', ['GL-CAT', 'GL-STTTT']],
  ['what a desk keeps to itself is heard there alone', plain, 'own', ['GL-STTTT']],
  ['a restricted case is heard of in its circle', restricted, 'all', ['GL-CAT', AN, BINH]],
  ['of it the desk that leads hears what desks write', restricted, 'desk', ['GL-CAT']],
  ['of it a desk outside hears not even its own words', restricted, 'own', []],
  [
    'whoever is offered it is inside',
    {
      ...restricted,
      transfer: { to: 'GL-STTTT' },
    },
    'all',
    ['GL-CAT', 'GL-STTTT', AN, BINH],
  ],
  [
    'what is only recorded is heard at the Department too',
    {
      ...plain,
      ...{ leadAgency: 'VN-BTLTP', routeMode: 'refer_only', supportAgencies: [] },
      viewers: ['GL-UBND-633', 'VN-BTLTP', 'GL-STTTT'],
    },
    'desk',
    ['VN-BTLTP', 'GL-STTTT'],
  ],
])('%s', (_, incident, visibility, heard) => {
  expect(audienceOf(incident, visibility, 'GL-STTTT')).toEqual(heard);
});

it('the unit that a guest names is no viewer until the sender is confirmed', () => {
  expect(viewersOf({ ...plain, senderConfirmed: false })).toEqual([
    'GL-CAT',
    'GL-STTTT',
    'GL-UBND-626',
  ]);
  expect(viewersOf(plain)).toContain('GL-UBND-633');
});

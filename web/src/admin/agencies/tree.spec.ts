import { type Agency } from '../../api/agencies';
import { treeOf } from './tree';

const agency = (code: string, parent: string | null, vi: string, active = true): Agency => ({
  ...{ code, parent, active, name: { vi, en: vi }, kind: 'department', district: null },
  ...{
    eidCode: null,
    eidStatus: null,
    verification: 'memory',
    reports: true,
    note: null,
    version: 1,
  },
});
const all = [
  agency('GL', null, 'Ủy ban nhân dân tỉnh'),
  agency('GL-A', 'GL', 'Sở Y tế'),
  agency('GL-B', 'GL', 'Đăk Đoa', false),
  agency('GL-C', 'KHÔNG-CÓ', 'Bưu điện'),
];
const codes = (words: string, fits = () => true) =>
  treeOf(all, words, fits).map(({ agency: { code }, isFound, below }) => [
    ...[code, isFound],
    below.map((one) => one.agency.code),
  ]);

it('keeps everybody in their place', () => {
  expect(codes('')).toEqual([
    ['GL', true, ['GL-A', 'GL-B']],
    ['GL-C', true, []],
  ]);
});

it('finds without marks, and shows what is above', () => {
  expect(codes('dak doa')).toEqual([['GL', false, ['GL-B']]]);
});

it('finds nothing', () => {
  expect(codes('xyz')).toEqual([]);
});

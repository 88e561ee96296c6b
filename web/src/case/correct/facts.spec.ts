import { type Incident } from '../case-data';
import { correctionOf, factsOf, fieldOf, isTooShort, recordedOf } from './facts';

const impact = {
  ...{ systemLevel: '2', serviceOutage: 'partial', dataImpact: 'none', spread: 'single' },
  ...{ ongoing: 'ongoing', recoverability: 'regular', congressRole: 'none' },
  ...{ ownerCanHandle: 'yes', recordsAffected: 40, crimeSigns: false },
};
const incident = {
  ...{ title: 'Cổng bị sửa', description: 'Hiện nội dung lạ.', tlp: 'AMBER', impact },
  category: { taxonomy: 'fraud', type: null },
  detectedAt: '2026-11-24T01:30:20.000Z',
  system: {
    ...{ code: null, name: 'Máy chủ tệp', operatorAgency: 'GL-UBND-633', provider: null },
    ...{ domains: ['a.vn'], ipAddresses: [] },
  },
  contact: { name: 'Nguyễn Thị Hoa', phone: '0269 385 1234' },
} as unknown as Incident;
const facts = factsOf(incident);
const corrected = (change: object) =>
  correctionOf(Object.keys(change), { ...facts, ...change }, incident);

describe('the correction of a report', () => {
  it('says nothing of what was not touched', () => {
    expect(corrected({})).toEqual({});
    expect(corrected({ title: ' Cổng huyện bị sửa ' })).toEqual({ title: 'Cổng huyện bị sửa' });
  });

  it('sends whole what the API takes whole', () => {
    expect(corrected({ contactEmail: 'hoa@chuse.vn' })).toEqual({
      contact: { name: 'Nguyễn Thị Hoa', phone: '0269 385 1234', email: 'hoa@chuse.vn' },
    });
    expect(corrected({ crimeSigns: 'yes' })).toEqual({ impact: { ...impact, crimeSigns: true } });
    expect(corrected({ category: 'fraud/phishing' })).toEqual({
      category: { taxonomy: 'fraud', type: 'phishing' },
    });
    expect(corrected({ category: 'other/' })).toEqual({ category: { taxonomy: 'other' } });
  });

  it('keeps what is known of a system that only gets another name, and nothing where it is another', () => {
    expect(corrected({ systemName: 'Máy chủ tệp 2' }).system).toEqual({
      ...{ name: 'Máy chủ tệp 2', operatorAgency: 'GL-UBND-633', domains: ['a.vn'] },
      ipAddresses: [],
    });
    expect(corrected({ system: 'CHUSE-PORTAL' }).system).toEqual({ code: 'CHUSE-PORTAL' });
  });

  it('means times in the time of the province', () => {
    expect(facts.detectedAt).toBe('2026-11-24T08:30');
    expect(corrected({ detectedAt: '2026-11-24T09:00' })).toEqual({
      detectedAt: '2026-11-24T02:00:00.000Z',
    });
  });

  it('knows under what the record and the faults have each field', () => {
    expect(recordedOf('contactPhone')).toEqual(['contact']);
    expect(recordedOf('spread')).toEqual(['impact']);
    expect(recordedOf('category')).toEqual(['categoryTaxonomy', 'categoryType']);
    expect(recordedOf('tlp')).toEqual(['tlp']);
    expect(['/contact/phone', '/impact/spread', '/system/code', '/system', '/title'].map(fieldOf))
      // prettier-ignore
      .toEqual(['contactPhone', 'spread', 'system', 'systemName', 'title']);
  });

  it('is too short only where something must be said', () => {
    expect([isTooShort('title', 'Cổng'), isTooShort('title', 'Cổng bị')]).toEqual([true, false]);
    expect([isTooShort('actionsTaken', ''), isTooShort('description', ' ')]).toEqual([false, true]);
  });
});

import { asksFirst } from './risk';

const of = (detectedType: string, claimedType = detectedType) => ({ detectedType, claimedType });

describe('the download of a file that nothing has looked into', () => {
  it('asks first where a machine could run what is in it', () => {
    expect(['application/x-dosexec', 'application/zip', 'image/svg+xml', 'text/html'].map((type) => asksFirst(of(type)))) // prettier-ignore
      .toEqual([true, true, true, true]);
    expect(['image/png', 'text/plain'].map((type) => asksFirst(of(type)))).toEqual([false, false]);
  });

  it('asks first where it is not what its sender says', () => {
    expect(asksFirst(of('text/plain', 'application/pdf'))).toBe(true);
  });
});

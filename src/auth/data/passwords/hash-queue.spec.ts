import { HashQueue } from './hash-queue.js';

const held = () => {
  let release = (): void => undefined;
  const done = new Promise<void>((resolve) => (release = resolve));
  return { done, release };
};

// Everything that can go on has gone on.
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the line before the hashes', () => {
  it('lets so many work at once, then the next, and sends the rest away', async () => {
    const queue = new HashQueue(2, 1);
    const [first, second, third] = [held(), held(), held()];
    let begun = 0;
    const work = ({ done }: ReturnType<typeof held>) =>
      queue.run(() => {
        begun++;
        return done;
      });
    const all = [work(first), work(second), work(third)];
    await settled();
    expect(begun).toBe(2);
    await expect(work(held())).rejects.toMatchObject({ type: 'auth/too-many-at-once' });
    first.release();
    await all[0];
    await settled();
    expect(begun).toBe(3);
    second.release();
    third.release();
    await Promise.all(all);
  });

  it('goes on after one that failed', async () => {
    const queue = new HashQueue(1, 1);
    await expect(queue.run(() => Promise.reject(new Error('no memory')))).rejects.toThrow();
    expect(await queue.run(() => Promise.resolve('next'))).toBe('next');
  });
});

import { type Schemas } from '../../api/desk';

type Link = Pick<Schemas['ChainLinkDto'], 'sequence' | 'previousHash' | 'hash'>;

/** Whether each entry names the one before it: nothing was taken out and nothing put between. */
export const holds = (links: readonly Link[]): boolean =>
  links.every(({ previousHash, sequence }, i) => {
    const before = links[i - 1];
    return !before || (previousHash === before.hash && sequence === before.sequence + 1);
  });

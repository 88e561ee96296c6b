import { type Challenge, type Solution } from 'altcha-lib';

/** What ALTCHA's widget sends: JSON in base64. */
interface Given {
  readonly challenge: Challenge;
  readonly solution: Solution;
}

/** Nothing for what has another form. What it says is not looked at. */
export function readProof(text: string): Given | undefined {
  const { challenge, solution } = parsed(text);
  const { parameters, signature } = objectOf(challenge);
  const { counter, derivedKey } = objectOf(solution);
  const { nonce, salt, keyPrefix, ...rest } = objectOf(parameters);
  const texts = [nonce, salt, keyPrefix, signature, derivedKey];
  if (!texts.every((one) => typeof one === 'string') || typeof counter !== 'number') return;
  return {
    challenge: {
      parameters: { nonce, salt, keyPrefix, ...rest } as Challenge['parameters'],
      signature: signature as string,
    },
    solution: { counter, derivedKey: derivedKey as string },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
  } catch {
    return {};
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

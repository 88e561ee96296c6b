import { addressFault, type Found, type OwnFault } from '../kit/own-faults';
import { type GatewayValues } from './GatewayFields';

const GAP = /\{\{\s*([\w.]*)\s*\}\}/g;

const gapsIn = (template: string): readonly string[] =>
  [...template.matchAll(GAP)].map(([, name = '']) => name);

/** The API looks at the call only once all else of the form is right: here it is looked at beside it. */
export function callFaults(values: GatewayValues, hasSecret: boolean): Found {
  const { url, headers, body, secret } = values;
  const templates = [url, body ?? '', ...headers.map(({ value }) => value)];
  const needsSecret = templates.some((template) => gapsIn(template).includes('secret'));
  const keepsSecret = typeof secret === 'string' || (secret === undefined && hasSecret);
  return {
    '/url': addressFault(url.replace(GAP, '1')),
    '/body': bodyFault(values),
    '/secret': needsSecret && !keepsSecret ? 'secretGap' : undefined,
  };
}

function bodyFault({ url, method, format, body }: GatewayValues): OwnFault | undefined {
  if (method === 'GET' && body !== null) return 'noBody';
  if (format === 'json' && body !== null && !isJson(body)) return 'json';
  return gapsIn(url + (body ?? '')).includes('text') ? undefined : 'textGap';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

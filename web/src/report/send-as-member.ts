import { desk, got } from '../api/desk';
import { type Arrived, inTime } from './sending';
import { type Parcel } from './shelf';

/** Under its key: however often it is sent, it is reported once. @throws ProblemError @throws NoAnswer */
export async function sendAsMember({ key, body }: Parcel): Promise<Arrived> {
  const params = { header: { 'Idempotency-Key': key } };
  const { code, severity } = await inTime(got(desk.POST('/api/v1/incidents', { params, body })));
  return { code, severity };
}

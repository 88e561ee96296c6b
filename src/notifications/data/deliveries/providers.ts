import { Courier } from './courier.js';
import { DeadLetters } from './dead-letters.js';
import { Deliveries } from './deliveries.js';
import { DeliveryExpiry } from './delivery-expiry.js';
import { DeliveryRecords } from './delivery-records.js';
import { Replays } from './replays.js';
import { Settlements } from './settlements.js';

export const DELIVERY_DATA = [
  Courier,
  DeadLetters,
  Deliveries,
  DeliveryExpiry,
  DeliveryRecords,
  Replays,
  Settlements,
];

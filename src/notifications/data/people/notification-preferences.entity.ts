import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  type DigestPreference,
  type GatewayPreference,
  type Preferences,
  type QuietHours,
  type WayPreference,
} from '../../domain/people/preferences.js';

@Entity('notification_preferences')
export class NotificationPreferences implements Preferences {
  @PrimaryColumn('uuid') personId: string;
  @Column('text') language: 'vi' | 'en';
  @Column('jsonb') email: WayPreference;
  @Column('jsonb') sms: GatewayPreference;
  @Column('jsonb') chat: GatewayPreference;
  @Column('jsonb', { nullable: true }) quietHours: QuietHours | null;
  @Column('jsonb') digest: DigestPreference;
  @Column('timestamptz') updatedAt: Date;
}

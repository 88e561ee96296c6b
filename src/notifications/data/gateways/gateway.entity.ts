import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Header, type Method } from '../../domain/gateways/fit.js';
import { type Format } from '../../domain/gateways/template.js';

export const GATEWAY_KINDS = ['sms', 'chat'] as const;
export type GatewayKind = (typeof GATEWAY_KINDS)[number];

/** How short messages, or messages to a chat, leave the house: a request made from templates. */
@Entity('gateway')
export class Gateway {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') kind: GatewayKind;
  /** At most one of a kind is. */
  @Column('boolean') active: boolean;
  @Column('text') url: string;
  @Column('text') method: Method;
  @Column('text') format: Format;
  @Column('jsonb') headers: readonly Header[];
  @Column('text', { nullable: true }) body: string | null;
  /** Sealed for `gateway:<id>`. */
  @Column('text', { nullable: true }) secret: string | null;
  /** What an answer must hold to be a good one, beside its status. */
  @Column('text', { nullable: true }) expects: string | null;
  /** False: the gateway gets Vietnamese without its marks. */
  @Column('boolean') diacritics: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}

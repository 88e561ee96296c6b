import { type DynamicModule, Module } from '@nestjs/common';
import { Outbound } from './outbound.js';

@Module({})
export class OutboundModule {
  static with({ outboundAllow }: { outboundAllow: readonly string[] }): DynamicModule {
    return {
      module: OutboundModule,
      global: true,
      providers: [{ provide: Outbound, useFactory: () => new Outbound(outboundAllow) }],
      exports: [Outbound],
    };
  }
}

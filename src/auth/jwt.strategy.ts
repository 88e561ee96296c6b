import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { ISSUER, SigningKeys, type TokenClaims } from './data/signing-keys.js';

/** Checks signature and issuer of an access token (RFC 7519); its end is checked by the guard, whose clock can be moved. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(keys: SigningKeys) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: ['ES256'],
      issuer: ISSUER,
      ignoreExpiration: true,
      secretOrKeyProvider: (_request, token: string, done) => {
        keys.publicKeyOf(token).then(
          // Typed as text, though a KeyObject is what the library wants most: no parsing at each check.
          (key) => {
            done(key ? null : 'unknown key', key as unknown as string);
          },
          (error: unknown) => {
            done(error);
          },
        );
      },
    });
  }

  validate({ sub, sid, exp }: TokenClaims): TokenClaims {
    return { sub, sid, exp };
  }
}

import { permissionsOf, type Role, SCOPES } from '../../../src/auth/permissions.js';
import {
  type Document,
  type Operation,
  type Parameter,
  type Route,
  routesOf,
} from '../../../src/openapi/document-parts.js';
import { Bodies, type Manner } from './bodies.js';
import { Chance } from './chance.js';
import { HEADERS, hostileText } from './hostile.js';
import { Samples } from './samples.js';
import { EVERYBODY, type Guarded, ROLE_OF, type Who, type World } from './world.js';

export interface Shot {
  readonly who: Who;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Its address and headers are as the document has them, so its answer must be so too. */
  readonly described: boolean;
  /** The case in its address, where it is one that the caller must not see. */
  readonly hidden: Guarded | undefined;
}

/** Stands for the version that the case has when the request is sent. */
export const CURRENT = '"current"';

// argon2 is slow on purpose: a password is checked or made.
const SLOW = /\/auth\/(login|password|mfa)|\/users/;
const ODD_METHODS = ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'POST', 'GET'];
const ODD_PARTS = ['%', '%zz', '%ff', '%00', '..%2f..', '%2e%2e', '', 'a'.repeat(250)];
const NOBODY = '019b3a52-7c1d-7e4a-9f00-000000000000';

/** Requests over all that the document describes; each is made anew from the seed and its number. */
export class Requests {
  private readonly routes: readonly Route[];

  constructor(
    private readonly document: Document,
    private readonly world: World,
    private readonly seed: number,
  ) {
    this.routes = routesOf(document);
  }

  make(index: number): Shot {
    const chance = new Chance(Math.imul(this.seed, 0x9e3779b1) + Math.imul(index, 0x85ebca6b));
    const route = chance.of(this.routes);
    const other = SLOW.test(route.path) && chance.often(0.6) ? chance.of(this.routes) : route;
    return new Shooter(this.document, this.world, chance).shot(other);
  }
}

class Shooter {
  private readonly samples: Samples;
  private readonly bodies: Bodies;
  private readonly manner: Manner;
  private who: Who = 'anonymous';
  private hidden: Guarded | undefined;
  private described = true;

  constructor(
    document: Document,
    private readonly world: World,
    private readonly chance: Chance,
  ) {
    this.samples = new Samples(document, chance);
    this.bodies = new Bodies(world, this.samples, chance);
    this.manner = chance.of(['valid', 'valid', 'near', 'near', 'hostile'] as const);
  }

  shot({ path, method, operation }: Route): Shot {
    const { parameters = [] } = operation;
    const who = (this.who = this.sender(operation));
    const address = this.address(path, operation);
    const query = this.query(parameters);
    const body = this.bodies.of(operation, who, this.manner);
    if (body?.strange) this.described = false;
    const headers = { ...body?.headers, ...this.headers(parameters) };
    return {
      ...{ who, headers, body: body?.text, method: this.method(method) },
      path: query === '' ? address : `${address}?${query}`,
      ...{ described: this.described, hidden: this.hidden },
    };
  }

  private method(named: string): string {
    if (this.manner !== 'hostile' || this.chance.often(0.95)) return named.toUpperCase();
    this.described = false;
    return this.chance.of(ODD_METHODS);
  }

  /** Mostly somebody who gets past the guard: what lies behind it is where faults are. */
  private sender(operation: Operation): Who {
    const permission = operation['x-permission'];
    if (permission === undefined || this.chance.often(0.3)) return this.chance.of(EVERYBODY);
    const may = EVERYBODY.filter((who) => {
      // Its key has every scope.
      if (who === 'system') return (SCOPES as readonly string[]).includes(permission);
      const role: Role | undefined = ROLE_OF[who];
      return role && (permissionsOf([role]) as ReadonlySet<string>).has(permission);
    });
    return this.chance.of(may.length > 0 ? may : EVERYBODY);
  }

  private address(path: string, { operationId }: Operation): string {
    return path.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (this.manner === 'hostile' && this.chance.often(0.3)) return this.oddPart();
      if (path.includes('/incidents/{code}') && name === 'code') return this.code();
      return name === 'id' ? this.id(operationId) : this.chance.of(registerCodes(path));
    });
  }

  private oddPart(): string {
    this.described = false;
    if (this.chance.often(0.2)) return this.chance.of(ODD_PARTS);
    return encodeURIComponent(hostileText(this.chance).slice(0, 1000).toWellFormed());
  }

  private get hiddenOnes(): Guarded[] {
    return this.world.guarded.filter(({ hiddenFrom }) => hiddenFrom.includes(this.who));
  }

  /** A case that is hidden from the caller, or one that everybody may try their hand at. */
  private code(): string {
    const hidden = this.hiddenOnes;
    if (hidden.length === 0 || this.chance.often(0.6)) return this.chance.of(this.world.codes);
    this.hidden = this.chance.of(hidden);
    return this.hidden.code;
  }

  private id(operationId: string): string {
    // Who is changed by an administrator must be nobody whose sight is watched.
    if (/User|Password|Factor/.test(operationId)) return this.chance.of(this.world.spare);
    if (this.hidden && this.hidden.ids.length > 0) return this.chance.of(this.hidden.ids);
    const foreign = this.hiddenOnes.flatMap(({ ids }) => ids);
    return this.chance.of([...this.world.ids, ...foreign, ...foreign, NOBODY]);
  }

  private query(parameters: readonly Parameter[]): string {
    const { chance } = this;
    const asked = parameters.filter(
      (one) => one.in === 'query' && (one.required === true || chance.often(0.35)),
    );
    const pairs = asked.map(({ name, schema }) => [name, this.parameter(schema)]);
    if (this.manner === 'hostile' && chance.often(0.2)) {
      const name = chance.of([...asked.map((one) => one.name), 'a[b]', '__proto__', 'x']);
      pairs.push([name, hostileText(chance)]);
    }
    return pairs.map((pair) => pair.map(inQuery).join('=')).join('&');
  }

  private parameter(schema: Parameter['schema']): string {
    const hostile = { valid: 0, near: 0.2, hostile: 0.5 }[this.manner];
    if (this.chance.often(hostile)) return hostileText(this.chance);
    return String(this.samples.of(schema));
  }

  private headers(parameters: readonly Parameter[]): Record<string, string> {
    const { chance } = this;
    const takes = (name: string) => parameters.some((one) => one.name === name);
    const needsVersion = takes('If-Match') && chance.often(0.9);
    const key = takes('Idempotency-Key') && chance.often(0.3);
    return {
      'accept-language': chance.of(['vi', 'en']),
      ...this.credentials(),
      ...(needsVersion && { 'if-match': CURRENT }),
      ...(key && { 'idempotency-key': `k${chance.below(1e9)}` }),
      ...this.oddHeader(),
    };
  }

  private credentials(): Record<string, string> {
    const { who, world } = this;
    if (who === 'anonymous') return {};
    if (who === 'system') return { 'x-api-key': world.key };
    return { authorization: `Bearer ${world.callers[who].token}` };
  }

  private oddHeader(): Record<string, string> {
    if (this.manner !== 'hostile' || this.chance.often(0.5)) return {};
    this.described = false;
    const [name, value] = this.chance.of(HEADERS);
    return { [name]: value };
  }
}

const inQuery = (text: string): string => encodeURIComponent(text.toWellFormed().slice(0, 1000));

function registerCodes(path: string): readonly string[] {
  if (path.includes('/agencies')) return ['GL-BAO', 'GL-KHONG-CO', 'GL-DAI'];
  if (path.includes('/systems')) return ['CHUSE-PORTAL', 'KHONG-CO', 'GL-CTTDT'];
  return ['1', '2', '999', 'DH-2025', 'KHONG-CO', 'defacement', '2147483648'];
}

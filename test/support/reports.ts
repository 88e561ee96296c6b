import { type Caller, type TestApp } from './app.js';

/** A defacement of a district's page: medium on an ordinary day. */
export const defacement = (changes: Record<string, unknown> = {}) => ({
  title: 'Cổng thông tin huyện bị thay đổi giao diện',
  description: 'Sáng nay trang chủ hiện nội dung lạ, không đăng nhập được quản trị.',
  category: {
    taxonomy: 'information-content-security',
    type: 'unauthorised-information-modification',
  },
  detectedAt: '2026-11-24T01:30:00Z',
  system: { code: 'CHUSE-PORTAL' },
  impact: impact(),
  contact: { name: 'Nguyễn Thị Hoa', phone: '0269 385 1234' },
  ...changes,
});

export const impact = (changes: Record<string, unknown> = {}) => ({
  systemLevel: '2',
  serviceOutage: 'partial',
  dataImpact: 'integrity',
  spread: 'single',
  ongoing: 'ongoing',
  recoverability: 'regular',
  congressRole: 'none',
  ownerCanHandle: 'yes',
  recordsAffected: 0,
  crimeSigns: false,
  ...changes,
});

/** The same but for some members. */
export const without = (whole: object, ...members: string[]): object =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !members.includes(name)));

/** Answers that lead to each severity on an ordinary day. */
export const IMPACT_OF = {
  low: impact({ serviceOutage: 'degraded', dataImpact: 'none', ongoing: 'ended' }),
  medium: impact(),
  high: impact({ serviceOutage: 'full', spread: 'unit', recoverability: 'extended' }),
  critical: impact({ dataImpact: 'state_secret', serviceOutage: 'full' }),
} as const;

/** A case as one person after another moves it on; remembers the newest version. */
export class Case {
  private constructor(
    private readonly app: TestApp,
    readonly code: string,
    public etag: string,
  ) {}

  static async reported(app: TestApp, by: Caller, body: object = defacement()): Promise<Case> {
    const answer = await by.post('/incidents', body);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return new Case(app, answer.body.code, answer.headers.etag ?? '');
  }

  static known(app: TestApp, code: string, etag: string): Case {
    return new Case(app, code, etag);
  }

  path(rest = ''): string {
    return `/incidents/${this.code}${rest}`;
  }

  /** Makes a move with the newest version; whatever comes of it is the answer. */
  async move(by: Caller, event: string, members: object = {}) {
    return this.write(by.post(this.path('/transitions'), { event, ...members }));
  }

  /** The same, for a move that must succeed. */
  async moved(by: Caller, event: string, members: object = {}) {
    const answer = await this.move(by, event, members);
    if (answer.status !== 200) throw new Error(`${event}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async write(call: ReturnType<Caller['post']>) {
    const answer = await call.set('if-match', this.etag);
    this.etag = answer.headers.etag ?? this.etag;
    return answer;
  }

  async events(): Promise<{ type: string; data: any }[]> {
    return this.app.db.query(
      `SELECT type, data FROM incident_event JOIN incident i ON i.id = incident_id
        WHERE i.code = $1 ORDER BY sequence`,
      [this.code],
    );
  }
}

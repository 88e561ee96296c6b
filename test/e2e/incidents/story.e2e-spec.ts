import { type Caller, TestApp } from '../../support/app.js';
import { approved, finishTasks } from '../../support/cases.js';
import { Case, defacement, impact } from '../../support/reports.js';

type Who = 'admin' | 'reporter' | 'police' | 'handler' | 'supervisor' | 'auditor';

describe('an incident during a congress, from report to closure', () => {
  let app: TestApp;
  let people: Record<Who, Caller>;
  beforeAll(async () => {
    app = await TestApp.start();
    people = {
      admin: await app.as('admin'),
      reporter: await app.as('reporter'),
      police: await app.as('police'),
      handler: await app.as('police-handler'),
      supervisor: await app.as('supervisor'),
      auditor: await app.as('auditor'),
    };
  });
  afterAll(() => app.stop());

  it('is critical, led by the Police, walks every phase and leaves a record that verifies', async () => {
    const { admin, reporter, police, handler, supervisor, auditor } = people;
    const period = await admin.post('/periods', {
      code: 'dh-chu-se',
      name: { vi: 'Đại hội Đảng bộ huyện Chư Sê', en: 'Chư Sê District Party Congress' },
      level: 'district',
      host: 'GL-DU-633',
      scope: ['GL-UBND-633'],
      congress: { from: '2026-11-23', to: '2026-11-25' },
    });
    expect(period.status).toBe(201);

    const report = defacement({ impact: impact({ congressRole: 'critical' }) });
    const incident = await Case.reported(app, reporter, report);
    const { body } = await reporter.get(incident.path());
    expect(body).toMatchObject({
      status: 'submitted',
      severity: 'critical',
      score: 45,
      leadAgency: 'GL-CAT',
      supportAgencies: ['GL-STTTT'],
      period: { code: 'dh-chu-se', phase: 'during' },
      deadlines: [{ kind: 'acknowledge', dueAt: '2026-11-24T02:05:00.000Z', paused: false }],
    });

    await incident.moved(police, 'acknowledge');
    await incident.moved(police, 'accept', { handler: handler.id });
    await incident.moved(handler, 'start');
    await incident.moved(handler, 'contain', { actions: 'Ngắt máy chủ khỏi mạng.' });
    await incident.moved(handler, 'eradicate', { cause: 'Lỗ hổng ở trang quản trị.' });
    app.clock.advance(30);
    await incident.moved(handler, 'recover', {
      check: 'Đã rà quét lại, không còn mã lạ.',
      restoredAt: '2026-11-24T02:20:00Z',
    });
    await finishTasks(incident, handler);
    await incident.moved(reporter, 'confirm');
    const asked = await incident.moved(police, 'close', {
      rootCause: 'Chưa cập nhật phần mềm.',
      lessons: 'Cập nhật hằng tháng.',
    });
    expect(asked).toMatchObject({ status: 'resolved', approval: { kind: 'close' } });
    const { incident: closed } = await approved(incident, supervisor);
    expect(closed).toMatchObject({ status: 'closed', severity: 'critical' });

    const timeline = await reporter.get(incident.path('/timeline?limit=200'));
    const sentences = timeline.body.items.map(({ sentence }: any) => sentence.vi as string);
    const ofTasks = ' hoàn thành nhiệm vụ “';
    expect(sentences.filter((one: string) => one.includes(ofTasks))).toHaveLength(10);
    expect(sentences.filter((one: string) => !one.includes(ofTasks))).toEqual([
      'Nguyễn Thị Hoa (GL-UBND-633) đã gửi báo cáo sự cố; mức rất cao (khẩn cấp), chủ trì: GL-CAT.',
      expect.stringContaining('đã tiếp nhận báo cáo'),
      expect.stringContaining('đã phân công Siu Thành xử lý.'),
      expect.stringMatching(/^Kịch bản “Trang thông tin điện tử .+” \(phiên bản 1\) được áp dụng/),
      expect.stringContaining('bắt đầu xử lý'),
      expect.stringContaining('đã ngăn chặn sự cố: Ngắt máy chủ khỏi mạng.'),
      expect.stringContaining('đã gỡ bỏ nguyên nhân'),
      expect.stringContaining('đã khôi phục'),
      expect.stringContaining('đã xác nhận'),
      expect.stringContaining('đã kết thúc sự cố'),
    ]);
    const verification = await auditor.get('/audit/verify');
    expect(verification.body).toMatchObject({ valid: true, incidents: 1 });
  });
});

import { add } from '../../support/evidence.js';
import { type Cast } from '../../support/cast.js';
import { caseIn, MEMBERS, type Place, type Rank } from '../../support/cases.js';
import { caseOf, sendAsGuest } from '../../support/guests.js';
import { type Case, impact, IMPACT_OF } from '../../support/reports.js';
import { type Visitors } from './browser.js';

const HOUR_MS = 3_600_000;

const TITLES = [
  ...['Thư điện tử giả mạo lãnh đạo huyện yêu cầu chuyển tiền', 'Máy chủ tệp bị mã hóa'],
  ...['Trang dịch vụ công bị sửa nội dung', 'Tài khoản quản trị đăng nhập lúc 2 giờ sáng'],
  ...['Trang tin xã hiện quảng cáo cờ bạc', 'Danh sách công dân bị phát tán'],
  ...['Hệ thống họp trực tuyến không vào được', 'Máy trạm kế toán gửi thư rác'],
];

/** Cases in every state that their page has; each about another system, so that few look like the same one. */
export class CaseStage {
  private reported = 0;

  constructor(
    private readonly visitors: Visitors,
    private readonly cast: Cast,
  ) {}

  in(place: Place, severity: Rank = 'medium', ago = 2): Promise<Case> {
    const at = Date.now() - ago * HOUR_MS;
    const nth = this.reported++;
    const report = {
      severity,
      title: TITLES[nth % TITLES.length] ?? '',
      system: { name: `Máy chủ số ${nth + 1}`, operatorAgency: 'GL-UBND-633' },
      detectedAt: new Date(at - (nth + 1) * 30 * HOUR_MS).toISOString(),
      contact: { name: 'Nguyễn Thị Hoa', position: 'Văn thư', phone: '0269 385 1234' },
      ...(severity === 'critical' && {
        impact: impact({ ...IMPACT_OF.critical, crimeSigns: true }),
      }),
      actionsTaken: 'Đã ngắt máy khỏi mạng, giữ nguyên hiện trạng.',
    };
    return this.visitors.at(at, () => caseIn(this.visitors.app, this.cast, place, report));
  }

  /** Words of both sides, traces, files, a link, a task that is done. */
  async full(): Promise<Case> {
    const { coordinator, handler, reporter } = this.cast;
    const incident = await this.in('containment', 'high', 26);
    const other = await this.in('triage');
    const say = (by: typeof coordinator, visibility: string, text: string) =>
      by.post(incident.path('/comments'), { text, visibility });
    await say(coordinator, 'desk', 'Đã gọi cho đơn vị lúc 8 giờ, họ sẽ gửi nhật ký trước 10 giờ.');
    await say(coordinator, 'all', 'Đề nghị đơn vị giữ nguyên máy, không cài lại.');
    await say(reporter, 'all', 'Chúng tôi đã ngắt mạng máy đó, nhật ký gửi kèm.');
    await say(handler, 'own', 'Nhớ hỏi bên VNPT về cổng 12.');
    const trace = { tlp: 'AMBER', note: 'Máy điều khiển' };
    await coordinator.post(incident.path('/observables'), {
      ...{ ...trace, type: 'ipv4', value: '203.0.113.44' },
    });
    await coordinator.post(other.path('/observables'), {
      ...{ ...trace, type: 'ipv4', value: '203.0.113.44' },
    });
    await coordinator.post(incident.path('/observables'), {
      ...{ type: 'url', value: 'hxxps://dangnhap-gialai[.]example/login', tlp: 'GREEN' },
    });
    await add(reporter, incident, Buffer.from('08:40 đăng nhập lạ từ 203.0.113.44\n'));
    await add(handler, incident, Buffer.from('MZ\u0090\u0000 giả'), 'hoadon.pdf.exe');
    await incident.write(
      coordinator.post(incident.path('/links'), {
        ...{ kind: 'related_to', to: other.code, note: 'Cùng địa chỉ máy điều khiển.' },
      }),
    );
    return incident;
  }

  async waiting(): Promise<Case> {
    const incident = await this.in('triage');
    const questions = ['Phần mềm quản trị phiên bản nào?', 'Bản sao lưu gần nhất lúc nào?'];
    const dueAt = new Date(Date.now() + 20 * HOUR_MS).toISOString();
    await incident.moved(this.cast.coordinator, 'request_info', { questions, dueAt });
    return incident;
  }

  async offered(): Promise<Case> {
    const incident = await this.in('triage', 'high');
    await incident.moved(this.cast.coordinator, 'transfer_request', {
      ...{ ...MEMBERS.transfer_request, reason: 'Có dấu hiệu tội phạm.' },
    });
    return incident;
  }

  /** The Police ask to lower it; whoever is second has not spoken. */
  async lowering(): Promise<Case> {
    const incident = await this.in('containment', 'critical');
    const reason = 'Đã xác minh: tệp bị sửa không chứa bí mật nhà nước.';
    const { police } = this.cast;
    await incident.write(police.put(incident.path('/severity'), { severity: 'high', reason }));
    return incident;
  }

  async restricted(): Promise<Case> {
    const incident = await this.in('triage', 'critical');
    await incident.moved(this.cast.police, 'restrict', { reason: 'Đang điều tra.', people: [] });
    return incident;
  }

  async merged(): Promise<Case> {
    const [incident, other] = [await this.in('triage'), await this.in('triage')];
    await incident.moved(this.cast.coordinator, 'merge', { into: other.code });
    return incident;
  }

  async reopened(): Promise<Case> {
    const incident = await this.in('closed');
    await incident.moved(this.cast.coordinator, 'reopen', { reason: 'Nội dung lạ hiện lại.' });
    return incident;
  }

  /** Reported days ago, acknowledged by nobody. */
  breached = (): Promise<Case> => this.in('submitted', 'high', 100);

  async fromGuest(): Promise<Case> {
    const { body } = await sendAsGuest(this.visitors.app);
    return caseOf(this.visitors.app, String(body.code), this.cast.coordinator);
  }

  /** Two reports of the same, a minute apart. */
  async twins(): Promise<Case> {
    const { app } = this.visitors;
    await caseIn(app, this.cast, 'triage', { title: 'Cổng thông tin huyện bị đổi giao diện' });
    return caseIn(app, this.cast, 'triage', { title: 'Cổng thông tin huyện hiện nội dung lạ' });
  }
}

/** What a district writes when its page was defaced. `[<id>]` becomes another text in each request. */
export const sampleReport = () => ({
  title: 'Cổng thông tin huyện bị thay đổi giao diện, lần [<id>]',
  description:
    'Khoảng 7 giờ 30 sáng nay, cán bộ trực phát hiện trang chủ cổng thông tin điện tử của huyện hiện hình ảnh và ' +
    'nội dung lạ, không phải do đơn vị đăng tải. Tài khoản quản trị không đăng nhập được. Một số chuyên mục con ' +
    'trả về lỗi 500. Chưa rõ có lộ lọt dữ liệu cán bộ, công dân hay không.',
  category: {
    taxonomy: 'information-content-security',
    type: 'unauthorised-information-modification',
  },
  detectedAt: new Date(Date.now() - 30 * 60_000).toISOString(),
  system: { code: 'CHUSE-PORTAL' },
  impact: {
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
  },
  contact: { name: 'Nguyễn Thị Hoa', position: 'Văn thư', phone: '0269 385 1234' },
  actionsTaken: 'Đã tạm ngắt trang khỏi mạng và giữ nguyên nhật ký máy chủ.',
  supportRequested: 'Đề nghị hỗ trợ rà quét mã độc và khôi phục từ bản sao lưu.',
});

/** Each with a key and a title of its own. */
export const reporting = (desk, token) => ({
  url: desk.base,
  idReplacement: true,
  requests: [
    {
      method: 'POST',
      path: '/api/v1/incidents',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': '[<id>]',
      },
      body: JSON.stringify(sampleReport()),
    },
  ],
});

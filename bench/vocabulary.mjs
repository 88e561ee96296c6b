import { searchWords } from '../dist/src/common/search-words.js';

/** Two in five of them speak of a portal, so "cổng" is a common word. */
const TITLES = [
  'Cổng thông tin điện tử bị thay đổi giao diện',
  'Cổng dịch vụ công không truy cập được',
  'Cổng thông tin nội bộ bị chèn liên kết lạ',
  'Trang chủ cổng thông tin trả về lỗi 503',
  'Cổng thanh toán trực tuyến bị tấn công từ chối dịch vụ',
  'Tài khoản quản trị cổng thông tin bị chiếm',
  'Cổng tiếp nhận hồ sơ bị quét lỗ hổng liên tục',
  'Chứng thư số của cổng thông tin bị thu hồi',
  'Máy trạm văn thư nhiễm mã độc tống tiền',
  'Thư điện tử công vụ gửi tệp đính kèm độc hại',
  'Hộp thư lãnh đạo bị đăng nhập trái phép',
  'Phần mềm quản lý văn bản bị gián đoạn',
  'Máy chủ tệp dùng chung bị mã hoá dữ liệu',
  'Thiết bị mạng lõi khởi động lại bất thường',
  'Camera giám sát bị truy cập từ nước ngoài',
  'Lộ danh sách cán bộ trên mạng xã hội',
  'Trang giả mạo cơ quan để lừa đảo người dân',
  'Đường truyền số liệu chuyên dùng bị chập chờn',
  'Phát hiện kết nối tới máy chủ điều khiển',
  'Sao lưu hằng ngày thất bại nhiều lần',
];

const SENTENCES = [
  'Cán bộ trực phát hiện sự cố lúc đầu giờ sáng và báo ngay cho lãnh đạo.',
  'Đơn vị đã ngắt thiết bị khỏi mạng và giữ nguyên hiện trạng.',
  'Nhật ký cho thấy nhiều lần đăng nhập thất bại từ một địa chỉ lạ.',
  'Chưa rõ có lộ lọt dữ liệu cá nhân của công dân hay không.',
  'Nhà cung cấp dịch vụ đã được thông báo và đang kiểm tra.',
  'Người dùng nhận được yêu cầu trả tiền chuộc bằng tiền mã hoá.',
  'Phần mềm diệt vi rút không cảnh báo, mẫu tệp đã được giữ lại.',
  'Hệ thống phục vụ nhân dân bị gián đoạn trong khoảng hai giờ.',
  'Bản sao lưu gần nhất là của đêm hôm trước.',
  'Đề nghị hỗ trợ rà quét mã độc và khôi phục hoạt động.',
  'Mật khẩu của các tài khoản liên quan đã được đổi.',
  'Tường lửa đã chặn dải địa chỉ nguồn tấn công.',
  'Một số chuyên mục con vẫn hoạt động bình thường.',
  'Sự cố tương tự đã xảy ra tại đơn vị bên cạnh tuần trước.',
  'Lỗ hổng nằm ở thành phần quản trị nội dung chưa cập nhật.',
  'Kết nối đi ra bất thường vào ban đêm, lưu lượng lớn.',
];

/** In 25 reports of the first thousand and in none after: what is rare stays rare however much is filed. */
export const RARE = { text: 'Trạm điều khiển tuabin cũng bị ảnh hưởng.', word: 'tuabin' };

const folded = (texts) => texts.map((text) => searchWords(text).join(' '));

/** As the service would store them: the text, and the words it is found by. */
export const VOCABULARY = {
  titles: TITLES,
  titleWords: folded(TITLES),
  sentences: SENTENCES,
  sentenceWords: folded(SENTENCES),
  rare: RARE.text,
  rareWords: folded([RARE.text])[0],
};

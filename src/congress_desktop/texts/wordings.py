"""The table of messages: for every code its title, body, what to do now, and its short form for a cell."""

from congress_desktop.domain.codes import Code
from congress_desktop.texts.election_wordings import ELECTION_WORDINGS
from congress_desktop.texts.templates import Wording

_NOTHING_CHANGED = "Chưa có gì bị thay đổi."
_ASK_THE_NAME = "Chưa ai được điểm danh. Hỏi họ tên đồng chí rồi gõ vào ô tìm."
_FIX_IN_EXCEL = "Sửa ô này trong Excel rồi đọc lại tệp, hoặc để riêng dòng này."
_CHECK_IN_EXCEL = "Dòng này vẫn nhập được. Nếu chưa đúng, sửa trong Excel rồi đọc lại tệp."
_RESTORE = "Mở bản sao lưu gần nhất và giữ nguyên tệp này để người hỗ trợ kiểm tra."

WORDINGS: dict[Code, Wording] = {
    # Set-up of a congress and of its agenda
    Code.FIELD_EMPTY: Wording(
        ("Chưa ghi {field}", "Còn ô chưa ghi"),
        "Mục này bắt buộc phải có.",
        ("Ghi {field} rồi làm lại.", "Ghi vào ô còn trống rồi làm lại."),
    ),
    Code.NUMBER_OUT_OF_RANGE: Wording(
        ("{field} nằm ngoài giới hạn", "Con số nằm ngoài giới hạn"),
        ("{limits}", "Con số này quá nhỏ hoặc quá lớn."),
        ("Sửa {field} rồi làm lại.", "Sửa con số này rồi làm lại."),
    ),
    Code.DATES_IN_WRONG_ORDER: Wording(
        "Ngày các phiên chưa đúng thứ tự",
        "Phiên sau không được họp trước ngày của phiên trước.",
        "Sửa ngày các phiên rồi làm lại.",
    ),
    Code.PROFILE_UNREADABLE: Wording(
        "Không đọc được bộ quy định hoặc mẫu trình bày",
        (
            "Tệp “{path}” thiếu mục, thừa mục hoặc có giá trị ghi sai dạng.",
            "Tệp thiếu mục, thừa mục hoặc có giá trị ghi sai dạng.",
        ),
        f"Dùng lại tệp gốc đi kèm phần mềm. {_NOTHING_CHANGED}",
    ),
    Code.NO_SITTING: Wording(
        "Đại hội chưa có phiên nào",
        "Điểm danh và biểu quyết đều ghi theo phiên.",
        "Thêm ít nhất một phiên với ngày họp rồi làm lại.",
    ),
    Code.SITTING_ALREADY_OPEN: Wording(
        "Phiên này đã mở",
        ("Phiên được mở lúc {at}, không cần mở lần nữa.", "Phiên đang họp, không cần mở lần nữa."),
        "Tiếp tục làm việc trong phiên này.",
    ),
    Code.SITTING_NOT_OPEN: Wording(
        "Phiên này chưa mở",
        "Việc vừa làm chỉ ghi được khi phiên đang họp.",
        "Mở phiên rồi làm lại.",
    ),
    Code.SITTING_ALREADY_CLOSED: Wording(
        "Phiên này đã kết thúc",
        ("Phiên kết thúc lúc {at}, không ghi thêm được.", "Phiên đã kết thúc thì không ghi thêm được."),
        "Chọn phiên đang họp rồi làm lại.",
    ),
    Code.NOT_AN_HOUR: Wording(
        ("“{text}” không phải giờ", "Ô này không phải giờ"),
        "Ghi giờ như 13.30 hoặc 13:30; chưa rõ giờ thì để trống.",
        "Sửa ô giờ rồi thêm lại.",
    ),
    Code.AGENDA_ITEM_BEGUN: Wording(
        ("“{title}” đã bắt đầu", "Mục này đã bắt đầu"),
        "Mục đã bắt đầu thì không bỏ, không xếp lại và không chuyển phiên được.",
        "Nếu bắt đầu nhầm, rút lại việc bắt đầu trước đã.",
    ),
    Code.TEMPLATE_FITS_NOWHERE: Wording(
        ("Mẫu “{title}” không có phần nào cho phiên này", "Mẫu không có phần nào cho phiên này"),
        "Phần của mẫu được ghép theo loại phiên: trù bị với trù bị, chính thức với chính thức.",
        f"Chọn mẫu khác hoặc gõ từng mục. {_NOTHING_CHANGED}",
    ),
    Code.SPEECH_STEP_OUT_OF_TURN: Wording(
        ("Tham luận đang ở trạng thái “{state}”", "Tham luận không ở trạng thái làm được việc này"),
        "Ở trạng thái này không làm được việc vừa chọn.",
        "Xem lại trạng thái của tham luận; ghi nhầm thì rút lại việc đã ghi.",
    ),
    Code.ALREADY_REGISTERED: Wording(
        ("Đồng chí {name} đã đăng ký nội dung này", "Nội dung này đã đăng ký rồi"),
        "Một người đăng ký một nội dung một lần.",
        "Sửa đăng ký đã có, hoặc ghi nội dung khác.",
    ),
    Code.NOBODY_TO_SPEAK: Wording(
        "Chưa chọn người đăng ký",
        "Người tham luận là đại biểu hoặc khách mời có trong danh sách.",
        "Gõ vài chữ của họ tên hoặc số thẻ rồi chọn đúng người.",
    ),
    Code.AGENDA_ITEM_ALREADY_STARTED: Wording(
        "Nội dung này đã bắt đầu",
        ("Nội dung bắt đầu lúc {at}, không cần bắt đầu lần nữa.", "Không cần bắt đầu lần nữa."),
        "Chọn nội dung tiếp theo trong chương trình.",
    ),
    Code.AGENDA_ITEM_NOT_STARTED: Wording(
        "Nội dung này không đang diễn ra",
        "Chỉ kết thúc được nội dung đang diễn ra.",
        "Bắt đầu nội dung này trước, hoặc chọn nội dung đang diễn ra.",
    ),
    Code.REASON_MISSING: Wording(
        "Chưa ghi lý do",
        "Lý do được giữ trong nhật ký cùng với việc này.",
        "Ghi một câu lý do rồi làm lại.",
    ),
    Code.NOTHING_TO_WITHDRAW: Wording(
        "Không có việc nào để rút lại",
        "Việc này đã được rút lại trước đó, hoặc là loại việc không rút lại được.",
        "Xem Nhật ký để chọn đúng việc, hoặc ghi lại số liệu đúng kèm lý do.",
    ),
    Code.WITHDRAWAL_TOO_LATE: Wording(
        ("Không rút lại được việc “{kind}”", "Không rút lại được việc này nữa"),
        "Đã có việc ghi sau dựa vào việc này, hoặc việc này chỉ được sửa chứ không rút lại.",
        "Rút lại các việc ghi sau trước, hoặc ghi lại số liệu đúng kèm lý do.",
    ),
    Code.NO_SUCH_RECORD: Wording(
        "Không tìm thấy mục này",
        "Mục có thể vừa được thay đổi hoặc rút lại.",
        "Mở lại màn hình rồi chọn lại.",
    ),
    # Check-in
    Code.CARD_UNKNOWN: Wording(
        "Không nhận thẻ này",
        (
            "Thẻ {scanned} không có trong danh sách đại biểu triệu tập.",
            "Thẻ không có trong danh sách đại biểu triệu tập.",
        ),
        _ASK_THE_NAME,
    ),
    Code.ALREADY_CHECKED_IN: Wording(
        "Đã điểm danh trước đó",
        (
            "Đồng chí {name} đã vào lúc {at} tại {desk}.",
            "Đồng chí {name} đã vào lúc {at}.",
            "Đã vào lúc {at} tại {desk}.",
            "Đã vào lúc {at}.",
            "Đồng chí {name} đã có mặt.",
            "Đồng chí này đã có mặt.",
        ),
        "Lượt quét này không thay đổi gì: đồng chí vẫn có mặt.",
    ),
    Code.CARD_FOREIGN: Wording(
        "Không nhận thẻ này",
        (
            "Thẻ {scanned} là của một đại hội khác, không có trong danh sách đại biểu triệu tập.",
            "Thẻ của một đại hội khác, không có trong danh sách đại biểu triệu tập.",
        ),
        _ASK_THE_NAME,
    ),
    Code.CARD_MALFORMED: Wording(
        "Không đọc được thẻ này",
        ("“{scanned}” không phải mã thẻ đại biểu.", "Mã vừa quét không phải mã thẻ đại biểu."),
        "Chưa ai được điểm danh. Quét lại cho thẳng, hoặc gõ số thẻ hay họ tên đồng chí.",
    ),
    Code.NAME_NOT_FOUND: Wording(
        ("Không có đồng chí nào khớp “{text}”", "Không có đồng chí nào khớp tên này"),
        "Tìm trong danh sách đại biểu triệu tập, có dấu hay không dấu đều được.",
        "Gõ ít chữ hơn hoặc gõ số thẻ. Khách mời thì mời sang bàn đón khách.",
    ),
    Code.NAME_AMBIGUOUS: Wording(
        (
            "Có {matched} đồng chí khớp “{text}”",
            "Có {matched} đồng chí khớp tên này",
            "Có nhiều đồng chí khớp “{text}”",
            "Có nhiều đồng chí khớp tên này",
        ),
        "Phần mềm không tự chọn giữa các đồng chí có tên giống nhau.",
        "Chọn đúng đồng chí trong danh sách, xem chi bộ và năm sinh; hoặc gõ thêm chữ.",
    ),
    Code.NOT_PRESENT: Wording(
        ("Đồng chí {name} chưa có mặt", "Đồng chí này chưa có mặt"),
        "Chưa ghi đến thì không ghi rời hội trường hay trở lại được.",
        "Điểm danh đồng chí trước rồi làm lại.",
    ),
    Code.ALREADY_LEFT: Wording(
        ("Đồng chí {name} đã rời hội trường", "Đồng chí này đã rời hội trường"),
        ("Đồng chí rời hội trường lúc {at}. Lượt này không thay đổi gì.", "Lượt này không thay đổi gì."),
        "Nếu đồng chí vừa quay lại, ghi “Trở lại”.",
    ),
    Code.NOT_LEFT: Wording(
        ("Đồng chí {name} vẫn đang có mặt", "Đồng chí này vẫn đang có mặt"),
        "Chưa ghi rời hội trường nên không cần ghi trở lại.",
        "Không cần làm gì thêm: đồng chí vẫn được tính có mặt.",
    ),
    Code.PRESENT_NOT_EXCUSED: Wording(
        ("Đồng chí {name} đã đến phiên này", "Đồng chí này đã đến phiên này"),
        "Đã đến thì không ghi vắng có lý do được.",
        "Nếu đồng chí về giữa chừng, ghi “Rời hội trường”. Nếu điểm danh nhầm, rút lại lượt đến.",
    ),
    Code.CARD_REVOKED: Wording(
        "Thẻ cũ đã hủy",
        ("Thẻ này của đồng chí {name} đã báo mất, thẻ mới đã được cấp.", "Thẻ này đã báo mất và đã được cấp lại."),
        "Chưa ai được điểm danh. Thu thẻ cũ, đề nghị dùng thẻ mới.",
    ),
    Code.DELEGATE_WITHDRAWN: Wording(
        "Đại biểu đã rút tên",
        ("Đồng chí {name} đã được ghi là rút, không còn trong số triệu tập.", "Đồng chí này đã được ghi là rút."),
        "Chưa ai được điểm danh. Báo Ban Thẩm tra tư cách đại biểu nếu có nhầm lẫn.",
    ),
    Code.DELEGATE_NOT_RECOGNISED: Wording(
        "Không được công nhận tư cách",
        (
            "Đồng chí {name} đã được ghi là không được công nhận tư cách đại biểu.",
            "Đồng chí này không được công nhận tư cách đại biểu.",
        ),
        "Chưa ai được điểm danh. Báo Ban Thẩm tra tư cách đại biểu.",
    ),
    Code.ALTERNATE_NOT_CALLED: Wording(
        "Đại biểu dự khuyết chưa được gọi",
        (
            "Đồng chí {name} là đại biểu dự khuyết, chưa thay cho ai.",
            "Đồng chí này là đại biểu dự khuyết, chưa thay cho ai.",
        ),
        "Chưa ai được điểm danh. Nếu được gọi thay, bấm nút Dự khuyết thay để ghi thay cho ai.",
    ),
    Code.DELEGATE_REPLACED: Wording(
        "Đã có đại biểu dự khuyết thay",
        (
            "Ghế của đồng chí {name} đã do đại biểu dự khuyết giữ; mỗi ghế chỉ tính một lần.",
            "Ghế này đã do đại biểu dự khuyết giữ; mỗi ghế chỉ tính một lần.",
        ),
        "Chưa ai được điểm danh. Nếu thay nhầm, rút lại việc gọi dự khuyết trong Nhật ký.",
    ),
    Code.GUEST_AT_DELEGATES_DOOR: Wording(
        "Đây là thẻ khách mời",
        (
            "{name} là khách mời, không tính vào số đại biểu.",
            "Thẻ khách mời không tính vào số đại biểu.",
        ),
        "Chưa ghi gì. Mời qua cửa khách, hoặc chuyển bàn này sang Khách mời.",
    ),
    Code.DELEGATE_AT_GUESTS_DOOR: Wording(
        "Đây là thẻ đại biểu",
        (
            "Đồng chí {name} là đại biểu, điểm danh ở cửa đại biểu.",
            "Đây là thẻ đại biểu, điểm danh ở cửa đại biểu.",
        ),
        "Chưa ai được điểm danh. Mời qua cửa đại biểu, hoặc chuyển bàn này sang Vào.",
    ),
    Code.NOT_THIS_PERSON: Wording(
        "Không đúng người cầm thẻ",
        ("Người cầm thẻ không phải đồng chí {name}.", "Người cầm thẻ không phải chủ thẻ."),
        "Chưa ai được điểm danh. Hỏi họ tên người cầm thẻ và giữ thẻ để trả đúng chủ.",
    ),
    Code.WRONG_SITTING: Wording(
        "Đang họp phiên khác",
        "Bàn này đang chọn một phiên không phải phiên đang họp.",
        "Chưa ai được điểm danh. Chọn phiên đang họp ở đầu màn hình rồi quét lại.",
    ),
    Code.GUEST_ALREADY_HERE: Wording(
        "Khách đã được đón trước đó",
        (
            "{name} đã đến lúc {at} tại {desk}.",
            "{name} đã đến trước đó.",
            "Khách mời này đã đến trước đó.",
        ),
        "Lượt quét này không thay đổi gì.",
    ),
    Code.NOT_AN_ALTERNATE: Wording(
        "Không phải đại biểu dự khuyết đang chờ",
        "Chỉ đại biểu dự khuyết chưa được gọi mới thay được cho đại biểu vắng.",
        "Chọn một đại biểu dự khuyết trong danh sách.",
    ),
    Code.SEAT_NOT_FREE: Wording(
        "Ghế này không thay được",
        "Chỉ thay cho đại biểu chính thức chưa có ai thay.",
        "Chọn đại biểu chính thức vắng mặt, chưa có người thay.",
    ),
    Code.STANDING_UNCHANGED: Wording(
        "Tư cách không thay đổi",
        "Đại biểu đang đúng như vậy.",
        "Chọn tư cách khác, hoặc đóng lại.",
    ),
    Code.SEAT_HELD_BY_SUBSTITUTE: Wording(
        "Ghế đang do đại biểu dự khuyết giữ",
        "Mỗi ghế chỉ tính một lần, nên người cũ chưa trở lại được.",
        "Rút lại việc gọi dự khuyết trong Nhật ký trước, rồi làm lại.",
    ),
    Code.PRESENT_NOT_REPLACED: Wording(
        "Đại biểu đang có mặt",
        ("Đồng chí {name} đang có mặt nên không thay được.", "Đại biểu đang có mặt nên không thay được."),
        "Ghi đồng chí rời hội trường trước, hoặc chọn đại biểu vắng mặt khác.",
    ),
    Code.NUMBERS_UNREADABLE: Wording(
        ("Không hiểu “{text}”", "Không hiểu các số vừa gõ"),
        "Gõ số thứ tự trên danh sách giấy, cách nhau bằng dấu cách, ví dụ 1 4 7-12.",
        "Sửa chỗ này rồi làm lại; các số khác vẫn còn nguyên.",
    ),
    Code.NOT_IN_LIST: Wording(
        ("Số {text} không có trong danh sách giấy", "Có số không có trong danh sách giấy"),
        "Danh sách chỉ có các số thứ tự đã in.",
        "Xem lại tờ giấy rồi sửa số này.",
    ),
    Code.SCAN_RESENT: Wording(
        "Lượt quét này đã ghi rồi",
        "Cùng một lượt quét được gửi lần nữa; việc chỉ được ghi một lần.",
        "Không cần làm gì thêm.",
    ),
    Code.SCAN_ASIDE: Wording(
        ("Thẻ {scanned} vừa quét chưa được ghi", "Thẻ vừa quét chưa được ghi"),
        "Màn hình Điểm danh không mở, hoặc đang có hộp thoại; các số của thẻ không vào ô nào.",
        "Mở Điểm danh rồi quét lại thẻ này.",
    ),
    Code.CARD_READ_TWICE: Wording(
        "Thẻ được đọc hai lần liền",
        "Đầu đọc gửi cùng một mã hai lần trong chốc lát; chỉ lần đầu được tính.",
        "Không cần làm gì thêm.",
    ),
    Code.SECOND_PERSON_MISSING: Wording(
        "Cần người thứ hai cùng xác nhận",
        (
            "Việc này ghi đã quá {minutes} phút, một người không tự rút lại được.",
            "Việc này một người không tự xác nhận được.",
        ),
        "Mời một người nữa của tổ thư ký ghi họ tên vào ô xác nhận.",
    ),
    Code.SECOND_PERSON_SAME: Wording(
        "Người xác nhận phải là người khác",
        ("{name} là người đang làm việc hoặc đã ghi việc này.", "Người này đang làm việc hoặc đã ghi việc này."),
        "Mời một người khác ghi họ tên.",
    ),
    Code.SEVERAL_MATCH: Wording(
        ("Giống {matched} người đã có", "Giống nhiều người đã có"),
        "Người này có thể là người đã có trong danh sách; phần mềm không đoán.",
        "Chọn đúng người trong bản xem trước, ghi là người mới, hoặc để riêng dòng này.",
        "Giống nhiều người đã có, cần chọn",
    ),
    Code.CARD_NUMBER_TAKEN: Wording(
        ("Số thẻ {text} đã của người khác", "Số thẻ này đã của người khác"),
        _FIX_IN_EXCEL,
        "Sửa số thẻ trong Excel rồi đọc lại tệp, hoặc để riêng dòng này.",
    ),
    Code.STANDING_UNKNOWN: Wording(
        ("Không hiểu “{text}”", "Không hiểu ô chính thức, dự khuyết"),
        _CHECK_IN_EXCEL,
        "Ghi “chính thức” hoặc “dự khuyết” rồi đọc lại tệp.",
    ),
    Code.NAME_WITH_ODD_SIGNS: Wording(
        ("Họ tên có chữ lạ: {text}", "Họ tên có chữ lạ"),
        "Có thể tệp gõ bằng phông chữ cũ mà tên phông đã mất, ví dụ khi lưu thành tệp chữ.",
        "Mở tệp gốc trong Excel, giữ đúng phông chữ, rồi đọc lại tệp ấy.",
    ),
    Code.CARD_NUMBER_UNREADABLE: Wording(
        ("Không hiểu số thẻ “{text}”", "Không hiểu số thẻ"),
        "Dòng này sẽ được cấp số thẻ kế tiếp còn trống.",
        "Nếu thẻ đã in, ghi đúng số thẻ trong Excel rồi đọc lại tệp.",
    ),
    Code.ROW_HIDDEN: Wording(
        "Dòng đang bị ẩn trong Excel",
        "Dòng bị ẩn hoặc bị lọc vẫn được đọc, để không sót đại biểu.",
        "Nếu dòng này đã bỏ, để riêng dòng này.",
    ),
    Code.ROW_NAME_TWICE: Wording(
        ("Có hai hàng ghế cùng tên {text}", "Có hai hàng ghế cùng tên"),
        "Mỗi hàng ghế cần một tên riêng để thẻ chỉ đúng chỗ.",
        "Đổi tên một hàng rồi lưu lại.",
    ),
    Code.TOO_FEW_SEATS: Wording(
        "Không đủ ghế",
        ("Hội trường có {seats} ghế, cần xếp {people} đại biểu.", "Số ghế ít hơn số đại biểu."),
        "Thêm hàng ghế hoặc thêm ghế vào hàng rồi xếp lại.",
    ),
    Code.SEAT_TAKEN: Wording(
        ("Ghế {seat} đã có người", "Ghế này đã có người"),
        ("Ghế đang của đồng chí {name}.", "Ghế đang của người khác."),
        "Chọn ghế khác, hoặc đổi chỗ hai đồng chí.",
    ),
    Code.NO_SUCH_SEAT: Wording(
        ("Không có ghế {seat} trong sơ đồ", "Không có ghế này trong sơ đồ"),
        "Số ghế của đại biểu không khớp với các hàng ghế của hội trường.",
        "Sửa số ghế hoặc sơ đồ hàng ghế.",
    ),
    # Pictures of delegates
    Code.PICTURE_UNREADABLE: Wording(
        ("Không mở được ảnh “{path}”", "Không mở được ảnh này"),
        "Tệp hỏng, hoặc không phải ảnh JPG hay PNG.",
        "Mở ảnh bằng phần mềm xem ảnh, lưu lại thành JPG rồi chọn lại.",
        cell="không mở được ảnh",
    ),
    Code.PICTURE_NOT_NUMBERED: Wording(
        "Tên tệp ảnh không phải số thẻ",
        "Ảnh được nhận theo số thẻ ghi ở đầu tên tệp, như 057.jpg hay 057 Nguyễn Văn An.jpg.",
        "Đổi tên tệp theo số thẻ rồi chọn lại thư mục.",
        cell="tên tệp không phải số thẻ",
    ),
    Code.PICTURE_OF_NOBODY: Wording(
        ("Không có đại biểu mang thẻ {number}", "Không có đại biểu mang thẻ này"),
        "Số thẻ ghi ở tên tệp ảnh không có trong danh sách.",
        "Sửa số thẻ ở tên tệp rồi chọn lại thư mục.",
        cell=("không có thẻ {number}", "không có thẻ này"),
    ),
    Code.PICTURE_NAME_DIFFERS: Wording(
        ("Thẻ {number} là của đồng chí {name}", "Tên tệp ảnh khác họ tên trong danh sách"),
        "Họ tên ghi ở tên tệp ảnh không phải họ tên của người mang thẻ này; phần mềm không đoán ảnh là của ai.",
        "Xem lại ảnh, sửa tên tệp rồi chọn lại thư mục.",
        cell=("thẻ {number} là {name}", "khác họ tên"),
    ),
    Code.PICTURE_TWICE: Wording(
        ("Thẻ {number} có hai ảnh trở lên", "Một thẻ có hai ảnh trở lên"),
        "Thư mục có nhiều tệp ảnh cùng một số thẻ.",
        "Để lại một ảnh cho mỗi thẻ rồi chọn lại thư mục.",
        cell="hai ảnh cùng một thẻ",
    ),
    Code.PICTURE_OF_ANOTHER: Wording(
        ("Ảnh này giống hệt ảnh của thẻ {number}", "Ảnh này giống hệt ảnh của thẻ khác"),
        "Hai đại biểu không thể có cùng một tệp ảnh.",
        "Xem lại ảnh của hai thẻ, thay ảnh đúng rồi chọn lại.",
        cell=("giống hệt ảnh thẻ {number}", "giống hệt ảnh thẻ khác"),
    ),
    Code.NO_PICTURES: Wording(
        "Không có ảnh nào để ghi",
        "Các ảnh đã chọn đều có rồi, hoặc chưa nhận được ảnh nào.",
        "Chọn thư mục có ảnh mang tên số thẻ, như 057.jpg.",
    ),
    # Roll
    Code.BIRTH_IN_BOTH_COLUMNS: Wording(
        ("Ngày sinh ở cả cột Nam và Nữ ({cells})", "Ngày sinh ở cả cột Nam và Nữ"),
        "Phần mềm không đoán đồng chí là nam hay nữ.",
        "Xóa ô sai trong Excel rồi đọc lại tệp, hoặc để riêng dòng này.",
        cell="Ngày sinh ở cả cột Nam và Nữ",
    ),
    Code.NO_SUCH_DAY: Wording(
        ("Không có ngày {text}", "Không có ngày này"),
        "Lịch không có ngày này.",
        ("Gõ lại {field} cho đúng.", _FIX_IN_EXCEL),
    ),
    Code.NAME_MISSING: Wording(
        "Thiếu họ và tên",
        "Dòng có số liệu nhưng chưa ghi họ và tên.",
        "Ghi họ và tên trong Excel rồi đọc lại tệp, hoặc để riêng dòng này.",
    ),
    Code.DATE_IN_FUTURE: Wording(
        ("{text} là sau hôm nay", "Ngày ở sau hôm nay"),
        "Ngày sinh và ngày vào Đảng phải ở trước hôm nay.",
        _FIX_IN_EXCEL,
    ),
    Code.OFFICIAL_BEFORE_PROBATIONARY: Wording(
        "Ngày vào Đảng chính thức ở trước ngày dự bị",
        "Hai ngày có thể đã ghi đổi chỗ cho nhau.",
        _FIX_IN_EXCEL,
        cell="Chính thức trước dự bị",
    ),
    Code.NOT_A_DATE: Wording(
        ("“{text}” không phải ngày", "Ô này không phải ngày"),
        "Ghi ngày như 08/4/1968, tháng như 4/1968 hoặc năm như 1955; năm đủ bốn chữ số.",
        ("Gõ lại {field} cho đúng.", _FIX_IN_EXCEL),
    ),
    Code.SAME_PERSON_TWICE: Wording(
        ("Người này đã có ở dòng {row}", "Người này đã có ở dòng khác"),
        "Hai dòng cùng họ tên, cùng đơn vị; ngày sinh hoặc chức vụ cũng như nhau.",
        "Xóa một dòng trong Excel rồi đọc lại tệp, hoặc để riêng dòng này.",
    ),
    Code.BRANCH_MISSING: Wording(
        "Thiếu chi bộ",
        "Đại biểu được xếp theo chi bộ nên phải có tên chi bộ.",
        "Ghi chi bộ trong Excel rồi đọc lại tệp, hoặc để riêng dòng này.",
    ),
    Code.ROWS_IN_ERROR: Wording(
        ("Còn {count} dòng lỗi", "Còn dòng lỗi"),
        (
            f"Ô đầu tiên cần xem là {{cell}}. {_NOTHING_CHANGED}",
            f"Danh sách chỉ nhập khi không còn dòng lỗi. {_NOTHING_CHANGED}",
        ),
        "Sửa trong Excel rồi đọc lại tệp, hoặc để riêng các dòng lỗi và nhập phần còn lại.",
    ),
    Code.ROLL_CHANGED_SINCE_PREVIEW: Wording(
        "Danh sách đã thay đổi từ lúc xem trước",
        f"Có việc vừa được ghi vào danh sách này. {_NOTHING_CHANGED}",
        "Đọc lại tệp, xem lại rồi nhập.",
    ),
    Code.PARTY_BEFORE_BIRTH: Wording(
        "Ngày vào Đảng ở trước ngày sinh",
        "Một trong hai ngày ghi sai.",
        _FIX_IN_EXCEL,
        cell="Vào Đảng trước ngày sinh",
    ),
    Code.ORDINAL_TWICE: Wording(
        ("STT {ordinal} đã có ở dòng {row}", "STT {ordinal} đã có ở dòng khác", "STT đã có ở dòng khác"),
        "Số thứ tự trùng có thể là do chép nhầm dòng.",
        _CHECK_IN_EXCEL,
    ),
    Code.CELL_FAILED: Wording(
        "Công thức lỗi, bỏ qua ô này",
        "Excel không tính được ô này nên phần mềm coi là ô trống.",
        _CHECK_IN_EXCEL,
    ),
    Code.BIRTH_MISSING: Wording(
        "Thiếu ngày sinh",
        "Báo cáo tư cách đại biểu cần ngày sinh để tính tuổi.",
        "Dòng này vẫn nhập được. Bổ sung ngày sinh khi có.",
    ),
    Code.SEAT_SHARED: Wording(
        ("Ghế {seat} cũng ở dòng {row}", "Ghế {seat} cũng ở dòng khác", "Số ghế cũng ở dòng khác"),
        "Hai đồng chí được xếp cùng một ghế.",
        _CHECK_IN_EXCEL,
    ),
    Code.GENDER_MISSING: Wording(
        "Thiếu giới tính",
        "Báo cáo tư cách đại biểu cần số nam, số nữ.",
        "Dòng này vẫn nhập được. Bổ sung giới tính khi có.",
    ),
    Code.GENDER_UNKNOWN: Wording(
        ("Không rõ giới tính “{text}”", "Không rõ giới tính"),
        "Cột này ghi “nam” hoặc “nữ”; ô được coi là trống.",
        _CHECK_IN_EXCEL,
    ),
    Code.CLASS_UNKNOWN: Wording(
        ("Không rõ diện đại biểu “{text}”", "Không rõ diện đại biểu"),
        "Cột này ghi “đương nhiên”, “bầu” hoặc “chỉ định”; ô được coi là trống.",
        _CHECK_IN_EXCEL,
    ),
    # Open votes
    Code.MATTER_EMPTY: Wording(
        "Chưa ghi nội dung biểu quyết",
        "Nội dung này được in vào biên bản.",
        "Ghi nội dung rồi làm lại.",
    ),
    Code.ANOTHER_VOTE_OPEN: Wording(
        "Đang có một nội dung chờ đếm",
        (
            "“{title}” đã mở mà chưa có kết quả. Mỗi lúc chỉ biểu quyết một nội dung.",
            "Mỗi lúc chỉ biểu quyết một nội dung.",
        ),
        "Ghi kết quả nội dung đang mở, hoặc rút lại việc mở, rồi mở nội dung này.",
    ),
    Code.VOTE_ALREADY_OPEN: Wording(
        "Nội dung này đang mở biểu quyết",
        "Số có mặt đã chốt lúc mở, không cần mở lần nữa.",
        "Ghi số đếm của nội dung này.",
    ),
    Code.VOTE_NOT_OPEN: Wording(
        "Nội dung này chưa mở biểu quyết",
        "Mở biểu quyết là lúc chốt số đại biểu có mặt.",
        "Mở biểu quyết rồi ghi số đếm.",
    ),
    Code.SUM_OVER_PRESENT: Wording(
        ("Thừa {difference}: {sum} = {total}, có mặt {present}", "Tổng số đếm nhiều hơn số có mặt"),
        "Một người chỉ giơ thẻ một lần.",
        "Hỏi lại tổ đếm, rồi sửa ô sai. Số đã gõ vẫn được giữ.",
    ),
    Code.SUM_BELOW_PRESENT: Wording(
        ("Thiếu {difference}: {sum} = {total}, có mặt {present}", "Tổng số đếm ít hơn số có mặt"),
        "Mỗi đại biểu có mặt lúc mở biểu quyết phải nằm trong một con số.",
        "Hỏi lại tổ đếm; ai không giơ thẻ thì ghi vào số không biểu quyết, ai ra ngoài thì ghi giải thích. "
        "Số đã gõ vẫn được giữ.",
    ),
    Code.COUNT_MISSING: Wording(
        ("Chưa ghi {field}", "Còn số đếm chưa ghi"),
        "Ô để trống không được coi là không có ai.",
        "Ghi đủ các số; không có ai thì ghi 0.",
    ),
    Code.VOTE_ALREADY_COUNTED: Wording(
        ("“{title}” đã có kết quả", "Nội dung này đã có kết quả"),
        "Kết quả đã ghi không bị ghi đè.",
        "Nếu số đếm sai, dùng “Sửa số đã ghi” và ghi lý do.",
    ),
    Code.VOTE_NOT_COUNTED: Wording(
        ("“{title}” chưa có kết quả", "Nội dung này chưa có kết quả"),
        "Chỉ sửa và công bố được số biểu quyết đã ghi.",
        "Ghi số đếm của nội dung này trước.",
    ),
    Code.MATTER_NOT_DRAFT: Wording(
        ("“{title}” đã mở biểu quyết", "Nội dung này đã mở biểu quyết"),
        "Lời đã đưa ra biểu quyết thì không sửa, chuyển hay bỏ khỏi danh sách.",
        "Nếu mở nhầm, rút lại việc mở rồi sửa; nếu đã có kết quả, thêm một nội dung mới.",
    ),
    Code.VOTE_ALREADY_RELEASED: Wording(
        ("“{title}” đã công bố rồi", "Nội dung này đã công bố rồi"),
        "Kết quả đang có trên màn hình hội trường và trong biên bản.",
        "Nếu số sai, dùng “Sửa số đã ghi” và ghi lý do, rồi công bố lại.",
    ),
    Code.BLOCK_OVER_PRESENT: Wording(
        ("{name}: thừa {difference}, đếm {total}, có mặt {present}", "Một tổ đếm nhiều hơn số có mặt của tổ"),
        "Một người chỉ giơ thẻ một lần.",
        "Hỏi lại người kiểm đếm của tổ, rồi sửa số đếm hoặc số có mặt của tổ. Số đã gõ vẫn được giữ.",
    ),
    Code.BLOCKS_NOT_PRESENCE: Wording(
        ("Các tổ cộng lại {total}, chốt có mặt {present}, lệch {difference}", "Các tổ cộng lại không bằng số có mặt"),
        "Số có mặt của các tổ cộng lại phải bằng số đã chốt lúc mở biểu quyết.",
        "Xem tổ nào ghi sót hoặc ghi trùng. Số đã gõ vẫn được giữ.",
    ),
    Code.BLOCKS_NOT_COUNT: Wording(
        ("Các tổ cộng lại {total}, tổng số ghi {present}, lệch {difference}", "Các tổ cộng lại không bằng tổng số"),
        "Tổng số phải đúng là tổng của các tổ.",
        "Sửa số của tổ hoặc tổng số cho khớp. Số đã gõ vẫn được giữ.",
    ),
    Code.BLOCK_NAME_TWICE: Wording(
        ("Hai dòng cùng tên “{name}”", "Hai tổ cùng tên"),
        "Mỗi tổ, đoàn chỉ đếm một lần trong một nội dung.",
        "Đặt tên khác hoặc bỏ bớt một dòng.",
    ),
    Code.BASES_DIFFER: Wording(
        "Các nội dung này tính trên cơ sở khác nhau",
        "Biểu quyết cùng lúc thì phải cùng tính trên số có mặt, hoặc cùng tính trên số được triệu tập.",
        "Sửa cơ sở tính cho giống nhau, hoặc biểu quyết riêng từng nội dung.",
    ),
    Code.NOTHING_RELEASED: Wording(
        "Chưa có kết quả nào được công bố",
        "Biên bản biểu quyết chỉ ghi những kết quả đã công bố.",
        "Ghi số đếm và công bố ít nhất một nội dung trước.",
    ),
    Code.NOBODY_PRESENT: Wording(
        "Chưa có đại biểu nào có mặt",
        "Biểu quyết tính trên số đại biểu có mặt lúc mở.",
        "Điểm danh đại biểu ở phiên này rồi mở biểu quyết.",
    ),
    Code.NOTHING_CORRECTED: Wording(
        "Chưa có gì thay đổi",
        "Nội dung mới giống hệt nội dung đã ghi.",
        "Sửa chỗ chưa đúng rồi làm lại, hoặc bấm Thôi.",
    ),
    Code.WITHOUT_QUORUM: Wording(
        "Chưa đủ số đại biểu có mặt theo quy định",
        (
            "Có mặt {present}, cần ít nhất {needed}.",
            "Số có mặt thấp hơn tỷ lệ mà bộ quy định nêu.",
        ),
        "Báo Đoàn Chủ tịch quyết định. Nếu vẫn tiến hành, việc này được ghi vào nhật ký.",
    ),
    # Elections by secret ballot
    **ELECTION_WORDINGS,
    # Appointments
    Code.DECISION_NUMBER_TAKEN: Wording(
        ("Số {number} đã có trong danh sách quyết định", "Số quyết định này đã có"),
        "Mỗi quyết định chỉ ghi một lần.",
        "Xem lại số trên văn bản, hoặc mở quyết định đã ghi để sửa.",
    ),
    Code.PERSON_TWICE_ON_BODY: Wording(
        (
            "Đồng chí {name} được ghi hai lần ở {body}",
            "Có đồng chí được ghi hai lần ở {body}",
            "Đồng chí {name} được ghi hai lần",
            "Có đồng chí được ghi hai lần",
        ),
        "Trong một cơ quan, mỗi đồng chí chỉ ghi một dòng.",
        "Bỏ dòng thừa rồi làm lại. Nếu là hai đồng chí cùng tên, chọn đúng người ở mỗi dòng.",
    ),
    Code.TWO_SECRETARIES: Wording(
        "Có hai đồng chí Bí thư",
        "Một quyết định chỉ có một đồng chí giữ chức Bí thư.",
        "Xem lại văn bản rồi sửa chức danh.",
    ),
    Code.POST_NOT_OF_BODY: Wording(
        ("{body} không có chức danh {post}", "Chức danh không thuộc cơ quan này"),
        (
            "Xem dòng của đồng chí {name}: cơ quan và chức danh chưa khớp nhau.",
            "Cơ quan và chức danh chưa khớp nhau.",
        ),
        "Sửa cơ quan hoặc chức danh rồi làm lại.",
    ),
    Code.NOBODY_APPOINTED: Wording(
        "Quyết định chưa có đồng chí nào",
        "Quyết định chỉ định phải có ít nhất một đồng chí.",
        "Thêm các đồng chí theo thứ tự trên văn bản rồi làm lại.",
    ),
    Code.ENDED_BEFORE_BEGUN: Wording(
        "Ngày thôi giữ chức trước ngày nhận chức",
        "Một người không thể thôi một chức trước khi nhận.",
        "Xem lại hai ngày trên văn bản rồi sửa.",
    ),
    Code.TENURE_OVER: Wording(
        ("Đồng chí {name} đã thôi giữ chức này", "Chức này đã thôi giữ"),
        "Việc này chỉ ghi được cho người đang giữ chức.",
        "Chọn người đang giữ chức, hoặc hoàn tác việc thôi giữ chức nếu ghi nhầm.",
    ),
    Code.RATIFIED_ALREADY: Wording(
        ("Chức của đồng chí {name} đã được chuẩn y", "Chức này đã được chuẩn y"),
        "Mỗi chức chỉ ghi chuẩn y một lần.",
        "Xem lại danh sách; nếu ghi nhầm, hoàn tác lần ghi trước.",
    ),
    Code.TENURE_HAS_HISTORY: Wording(
        (
            "Đã ghi thêm việc về đồng chí {name}, không bỏ khỏi quyết định được",
            "Đã ghi thêm việc về người này, không bỏ khỏi quyết định được",
        ),
        "Người này đã được ghi chuẩn y hoặc thôi giữ chức sau quyết định.",
        "Hoàn tác việc đã ghi thêm rồi mới sửa quyết định.",
    ),
    Code.NOBODY_ELECTED: Wording(
        "Không còn người trúng cử nào để ghi",
        "Người trúng cử theo kết quả đã công bố đều đã có trong danh sách, hoặc chưa công bố kết quả nào.",
        "Công bố kết quả bầu cử trước, rồi làm lại.",
    ),
    Code.SUCCESSOR_SAME: Wording(
        ("Đồng chí {name} đang giữ chức này hoặc chức cao hơn", "Người thay đang giữ chức này hoặc chức cao hơn"),
        "Người thay phải là người khác, chưa giữ chức này hay chức cao hơn ở cùng cơ quan.",
        "Ghi tên người khác, hoặc để trống nếu chưa có người thay.",
    ),
    Code.TENURE_OF_DECISION: Wording(
        ("Khác với Quyết định số {number} đã ghi", "Khác với quyết định đã ghi"),
        "Chức này do một quyết định trong phần mềm chỉ định; danh sách Excel không sửa được quyết định.",
        "Sửa quyết định trong phần mềm nếu quyết định ghi sai, hoặc để riêng dòng này.",
        "Khác với quyết định đã ghi",
    ),
    Code.POST_UNREADABLE: Wording(
        ("Không hiểu chức danh “{text}”", "Không hiểu chức danh"),
        _FIX_IN_EXCEL,
        "Ghi Bí thư, Phó Bí thư, Chủ nhiệm, Phó Chủ nhiệm hoặc Ủy viên rồi đọc lại tệp, hoặc để riêng dòng này.",
    ),
    Code.BODY_UNKNOWN: Wording(
        "Không rõ chức danh của cơ quan nào",
        "Dòng này và tiêu đề phía trên không nói Ban Chấp hành, Ban Thường vụ hay Ủy ban Kiểm tra.",
        "Ghi tên cơ quan vào cột Cơ quan hoặc vào chức danh rồi đọc lại tệp, hoặc để riêng dòng này.",
    ),
    Code.NAME_NEARLY_KNOWN: Wording(
        ("Gần giống tên {name} đã có", "Gần giống tên một người đã có"),
        "Hai tên chỉ khác dấu, có thể là một người mà một nơi ghi lệch; phần mềm không đoán.",
        "Chọn đúng người trong bản xem trước, ghi là người mới, hoặc để riêng dòng này.",
        ("Gần giống tên {name}, cần chọn", "Gần giống tên một người đã có, cần chọn"),
    ),
    Code.COLUMNS_TOO_WIDE: Wording(
        ("Các cột rộng hơn trang {over} milimét", "Các cột rộng hơn trang"),
        "Danh sách in trên khổ A4 nằm ngang; chữ không được co lại hay cắt bớt.",
        "Bỏ bớt cột rồi làm lại.",
    ),
    Code.BODY_SIZE_DIFFERS: Wording(
        ("{body} có {agreeing} đồng chí, dự kiến {of}", "Số người khác với số dự kiến"),
        "Số dự kiến lấy từ thông tin đại hội.",
        "Đối chiếu với văn bản; vẫn ghi được nếu văn bản đúng như vậy.",
    ),
    Code.STANDING_OUTSIDE_EXECUTIVE: Wording(
        "Có ủy viên Ban Thường vụ không thuộc Ban Chấp hành",
        ("Cần xem: {name}.", "Ủy viên Ban Thường vụ thường đồng thời là ủy viên Ban Chấp hành."),
        "Đối chiếu họ tên với văn bản; có thể một tên ghi lệch.",
    ),
    Code.SECRETARIES_OUTSIDE_STANDING: Wording(
        "Bí thư hoặc Phó Bí thư không thuộc Ban Thường vụ",
        ("Cần xem: {name}.", "Bí thư và Phó Bí thư thường đồng thời là ủy viên Ban Thường vụ."),
        "Đối chiếu họ tên với văn bản; có thể một tên ghi lệch.",
    ),
    Code.BODY_LISTED_TWICE: Wording(
        ("Đã có quyết định khác về {body}", "Đã có quyết định khác về cơ quan này"),
        "Hai quyết định cùng nêu danh sách của một cơ quan.",
        "Xem lại hai văn bản; vẫn ghi được nếu quyết định sau bổ sung cho quyết định trước.",
    ),
    # Papers
    Code.PAPER_FINAL: Wording(
        ("{title} đã là bản chính thức", "Văn bản đã là bản chính thức"),
        "Bản chính thức giữ nguyên từng chữ, việc ghi sau không làm thay đổi.",
        "Nếu phải sửa, phát hành bản thay thế và ghi lý do.",
    ),
    Code.PAPER_NOT_FINAL: Wording(
        ("{title} chưa có bản chính thức", "Văn bản chưa có bản chính thức"),
        "Chỉ bản chính thức mới có bản thay thế.",
        "Sửa bản nháp, rồi lấy số để thành chính thức.",
    ),
    Code.PAPER_LACKS_FACTS: Wording(
        ("{title} còn thiếu: {facts}", "Văn bản còn thiếu nội dung"),
        "Chỗ thiếu được đánh dấu trong bản nháp; ở bản chính thức sẽ để trống để ghi tay.",
        "Bổ sung rồi làm lại, hoặc đồng ý để trống những chỗ này.",
    ),
    Code.PAPER_UNCHANGED: Wording(
        ("{title} không có gì khác bản chính thức", "Văn bản không có gì khác bản chính thức"),
        "Bản thay thế chỉ có ích khi nội dung đã khác.",
        "Dùng bản chính thức đang có.",
    ),
    Code.PAPER_TAKES_NO_NUMBER: Wording(
        ("{title} là bảng kê, không lấy số", "Văn bản này không lấy số"),
        "Bảng kê luôn theo số liệu mới nhất, không có bản nháp và bản chính thức.",
        "In hoặc lưu ra tệp khi cần.",
    ),
    Code.PAPER_NOTHING_TO_SAY: Wording(
        ("{title} chưa có gì để lập", "Văn bản chưa có gì để lập"),
        "Văn bản lấy nội dung từ những việc đã ghi.",
        "Ghi các việc của phần này trước, rồi mở lại văn bản.",
    ),
    Code.LETTER_NOT_DRAWN: Wording(
        ("Phông chữ không có chữ: {letters}", "Phông chữ không có một số chữ"),
        "Trên văn bản, mỗi chữ này được thay bằng một ô vuông.",
        "Sửa chữ đó ở nơi đã ghi (họ tên, nội dung) rồi lập lại văn bản.",
    ),
    # The machine and its files
    Code.FILE_OPEN_ELSEWHERE: Wording(
        "Tệp đang mở ở chương trình khác",
        _NOTHING_CHANGED,
        (
            "Đóng “{path}” trong Excel hoặc chương trình đang mở rồi bấm Thử lại.",
            "Đóng tệp trong Excel hoặc chương trình đang mở rồi bấm Thử lại.",
        ),
    ),
    Code.NO_PERMISSION: Wording(
        "Máy không cho ghi hoặc đọc ở nơi này",
        ("“{path}” bị khóa hoặc chỉ cho đọc.", "Tệp hoặc thư mục bị khóa hoặc chỉ cho đọc."),
        "Chọn thư mục khác, như Tài liệu của đồng chí, rồi bấm Thử lại.",
    ),
    Code.DISK_FULL: Wording(
        ("Ổ {drive} đầy, việc vừa rồi chưa ghi được", "Ổ đĩa đầy, việc vừa rồi chưa ghi được"),
        "Các việc ghi trước đó vẫn an toàn. Ô đang gõ vẫn được giữ.",
        "Xóa bớt tệp hoặc đổi ổ, rồi bấm Thử lại.",
    ),
    Code.NOT_A_WORKBOOK: Wording(
        "Tệp này không phải tệp Excel",
        ("“{path}” không mở được như một tệp .xlsx.", "Phần mềm chỉ đọc tệp .xlsx."),
        "Mở tệp trong Excel, lưu lại dạng .xlsx rồi chọn tệp mới.",
    ),
    Code.WORKBOOK_EMPTY: Wording(
        "Tệp không có dòng nào để nhập",
        ("“{path}” không có dòng nào bên dưới tiêu đề.", "Không có dòng nào bên dưới tiêu đề."),
        "Kiểm tra lại tệp và trang tính rồi chọn lại.",
    ),
    Code.HEADER_NOT_FOUND: Wording(
        "Không tìm thấy dòng tiêu đề",
        (
            "Trang “{sheet}” không có dòng nào ghi tên các cột như Họ và tên, Chi bộ.",
            "Không có dòng nào ghi tên các cột như Họ và tên, Chi bộ.",
        ),
        "Thêm dòng tiêu đề trong Excel, hoặc chọn trang tính khác, rồi đọc lại tệp.",
    ),
    Code.WORKBOOK_ENCRYPTED: Wording(
        "Tệp Excel có mật khẩu",
        ("Phần mềm không mở được “{path}” khi còn mật khẩu.", "Phần mềm không mở được tệp khi còn mật khẩu."),
        "Bỏ mật khẩu trong Excel, lưu lại rồi bấm Thử lại.",
    ),
    Code.WORKBOOK_TOO_LARGE: Wording(
        "Tệp Excel quá lớn",
        (
            "“{path}” lớn hơn nhiều so với một danh sách đại biểu.",
            "Tệp lớn hơn nhiều so với một danh sách đại biểu.",
        ),
        "Chép riêng trang danh sách đại biểu sang một tệp mới rồi chọn tệp đó.",
    ),
    Code.IS_A_FOLDER: Wording(
        "Đây là thư mục, không phải tệp",
        ("“{path}” là một thư mục.", "Nơi vừa chọn là một thư mục."),
        "Chọn một tệp rồi làm lại.",
    ),
    Code.FILE_NOT_FOUND: Wording(
        "Không tìm thấy tệp",
        (
            "“{path}” không còn ở chỗ cũ, hoặc USB đã rút ra.",
            "Tệp không còn ở chỗ cũ, hoặc USB đã rút ra.",
        ),
        "Cắm lại USB rồi bấm Thử lại, hoặc chọn tệp khác.",
    ),
    Code.NOT_A_CONGRESS_FILE: Wording(
        "Tệp này không phải tệp đại hội",
        ("“{path}” không do phần mềm này lập.", "Tệp không do phần mềm này lập."),
        "Chọn tệp có đuôi .congress. Tệp vừa chọn không bị thay đổi.",
    ),
    Code.CONGRESS_FILE_DAMAGED: Wording(
        "Tệp đại hội bị hỏng",
        ("Một phần của “{path}” không đọc được.", "Một phần của tệp không đọc được."),
        _RESTORE,
    ),
    Code.CONGRESS_FILE_NEWER: Wording(
        "Tệp được lập bằng phần mềm mới hơn",
        (
            "“{path}” ở phiên bản {found}, phần mềm trên máy này chưa đọc được.",
            "“{path}” ở phiên bản mà phần mềm trên máy này chưa đọc được.",
            "Phần mềm trên máy này chưa đọc được tệp.",
        ),
        "Cài bản phần mềm mới hơn rồi mở lại. Tệp không bị thay đổi.",
    ),
    Code.CONGRESS_OPEN_ELSEWHERE: Wording(
        "Tệp đại hội đang mở ở nơi khác",
        ("“{path}” đang mở ở cửa sổ hoặc máy khác.", "Tệp đang mở ở cửa sổ hoặc máy khác."),
        "Đóng ở nơi kia rồi bấm Thử lại. Ô đang gõ vẫn được giữ.",
    ),
    Code.JOURNAL_BROKEN: Wording(
        "Nhật ký không còn nguyên vẹn",
        (
            "Chỗ đầu tiên không khớp là việc {entry}. Có thể tệp đã bị sửa bên ngoài phần mềm.",
            "Các việc đã ghi không nối liền nhau. Có thể tệp đã bị sửa bên ngoài phần mềm.",
        ),
        f"Tạm dừng ghi và báo người phụ trách. {_RESTORE}",
    ),
    Code.CONGRESS_FILE_EXISTS: Wording(
        "Đã có tệp cùng tên",
        (
            "“{path}” đã có ở thư mục này và không bị ghi đè.",
            "Tệp cùng tên ở thư mục này không bị ghi đè.",
        ),
        "Đặt tên khác, hoặc mở tệp đã có.",
    ),
    Code.FILE_UNREADABLE: Wording(
        "Không đọc hoặc ghi được tệp",
        (
            "Ổ đĩa hoặc USB chứa “{path}” không trả lời.",
            "Ổ đĩa hoặc USB không trả lời.",
        ),
        "Cắm lại USB hoặc chép tệp sang ổ khác, rồi bấm Thử lại.",
    ),
    Code.NO_SCREEN_LIBRARY: Wording(
        "Máy thiếu thư viện để mở cửa sổ",
        ("Còn thiếu {libraries}.", "Hệ điều hành thiếu một thư viện hiển thị."),
        (
            "Nhờ người quản trị máy chạy lệnh “{command}” rồi mở lại phần mềm.",
            "Nhờ người quản trị máy cài thư viện này rồi mở lại phần mềm.",
        ),
    ),
    Code.NO_DISPLAY: Wording(
        "Không có màn hình để mở cửa sổ",
        "Máy đang chạy không có màn hình đồ họa.",
        "Ngồi vào máy có màn hình, hoặc dùng các câu lệnh không cần cửa sổ.",
    ),
    Code.NO_CAMERA: Wording(
        "Không dùng được máy quay",
        "Máy không có máy quay, máy quay đang được phần mềm khác dùng, hoặc vừa bị rút ra.",
        "Dùng đầu đọc thẻ, gõ số thẻ hoặc tên; máy quay có thể bật lại sau.",
    ),
    Code.NO_PRINTER: Wording(
        ("Máy in {printer} không nhận việc in", "Không in được"),
        "Máy in có thể đang tắt, hết giấy hoặc chưa nối với máy tính.",
        "Xem lại máy in rồi in lại, hoặc lưu ra tệp để in ở máy khác.",
    ),
    Code.SET_UNREADABLE: Wording(
        ("{path} không phải hồ sơ đại hội", "Đây không phải hồ sơ đại hội"),
        "Hồ sơ đại hội là một thư mục hoặc một tệp nén có kèm mã băm của từng tệp.",
        "Chọn đúng thư mục hoặc tệp nén mà chương trình đã ghi khi kết thúc đại hội.",
    ),
    Code.PROGRAM_FAULT: Wording(
        "Phần mềm vừa gặp lỗi",
        (
            "Số liệu an toàn đến {at}. Bản ghi lỗi: {log}.",
            "Số liệu đã ghi vẫn an toàn. Bản ghi lỗi: {log}.",
            "Số liệu đã ghi vẫn an toàn.",
        ),
        "Việc đang làm dở chưa được ghi: mở lại và gõ lại. Gửi bản ghi lỗi cho người hỗ trợ.",
    ),
}

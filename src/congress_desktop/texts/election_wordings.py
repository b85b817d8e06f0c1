"""The messages of secret ballots: what a counting board reads for each of their codes."""

from congress_desktop.domain.codes import Code
from congress_desktop.texts.templates import Wording

_READ_AGAIN = "Xem lại tờ phiếu rồi gõ lại. Số đã gõ vẫn được giữ."
_COUNT_AGAIN = "Đếm lại, sửa số sai rồi ghi. Số đã gõ vẫn được giữ."

ELECTION_WORDINGS: dict[Code, Wording] = {
    Code.LIST_CLOSED: Wording(
        "Danh sách bầu cử đã chốt",
        "Sau khi Đại hội chốt, danh sách không tự thay đổi nữa.",
        "Muốn sửa, mở lại danh sách và nêu lý do; chỉ mở lại được khi chưa phát phiếu.",
    ),
    Code.LIST_NOT_CLOSED: Wording(
        "Danh sách bầu cử chưa chốt",
        "Phiếu chỉ in được từ danh sách mà Đại hội đã biểu quyết.",
        "Chốt danh sách trước.",
    ),
    Code.NOMINEE_TWICE: Wording(
        ("{name} đã có trong danh sách", "Người này đã có trong danh sách"),
        "Hai người trùng họ tên phải khác ngày sinh để phân biệt trên phiếu.",
        "Nếu là người khác, ghi ngày sinh của cả hai.",
        cell="Đã có trong danh sách",
    ),
    Code.SURPLUS_OVER_CAP: Wording(
        ("Số dư {surplus} người, quá mức {cap}", "Số dư quá mức quy định"),
        (
            "Bầu {seats} người thì danh sách nhiều nhất được dư {cap} người; đang dư thêm {over} người.",
            "Danh sách có nhiều người hơn mức quy định cho phép.",
        ),
        "Cho rút bớt, hoặc lấy phiếu xin ý kiến về những người được giới thiệu tại Đại hội.",
    ),
    Code.TOO_FEW_NOMINEES: Wording(
        ("Danh sách mới có {names} người, cần bầu {seats}", "Danh sách còn ít hơn số lượng cần bầu"),
        "Không thể bầu đủ từ danh sách ít hơn số lượng cần bầu.",
        "Thêm người, hoặc sửa số lượng cần bầu.",
    ),
    Code.SURPLUS_MISSING: Wording(
        ("Danh sách {names} người không có số dư", "Danh sách không có số dư"),
        "Phiếu gạch tên chỉ dùng khi danh sách có nhiều người hơn số lượng cần bầu.",
        "Thêm người, hoặc đổi sang phiếu đồng ý, không đồng ý.",
    ),
    Code.SURPLUS_ON_TWO_BOXES: Wording(
        ("Danh sách dư {surplus} người", "Danh sách có số dư"),
        "Phiếu đồng ý, không đồng ý chỉ dùng khi danh sách bằng đúng số lượng cần bầu.",
        "Đổi sang phiếu gạch tên, hoặc sửa danh sách.",
    ),
    Code.LIST_VOTE_NOT_CARRIED: Wording(
        ("Nội dung “{title}” chưa được thông qua", "Biểu quyết về danh sách chưa được thông qua"),
        "Danh sách bầu cử chốt theo kết quả biểu quyết của Đại hội.",
        "Ghi kết quả biểu quyết trước, hoặc chọn nội dung khác.",
    ),
    Code.ROUND_STEP_OUT_OF_TURN: Wording(
        ("Chưa đến bước {step}", "Chưa đến bước này"),
        "Phiếu đi theo thứ tự: in, phát ra, thu về, rồi mới nhập.",
        "Làm xong bước đang sáng trên thanh các bước.",
    ),
    Code.ISSUED_OVER_PRESENT: Wording(
        ("Phát thừa {difference}: phát ra {issued}, có mặt {present}", "Phiếu phát ra nhiều hơn số có mặt"),
        "Mỗi đại biểu có mặt chỉ nhận một phiếu.",
        "Đếm lại số phiếu đã phát, hoặc xem lại điểm danh.",
    ),
    Code.ISSUED_OVER_PRINTED: Wording(
        ("Phát thừa {difference}: phát ra {issued}, đã in {printed}", "Phiếu phát ra nhiều hơn số đã in"),
        "Không thể phát nhiều hơn số phiếu đã in.",
        "Đếm lại số phiếu đã phát, hoặc ghi thêm lần in.",
    ),
    Code.COLLECTED_OVER_ISSUED: Wording(
        ("Thu thừa {difference}: thu về {collected}, phát ra {issued}", "Phiếu thu về nhiều hơn số phát ra"),
        "Trong hòm có phiếu không do Ban Kiểm phiếu phát ra, hoặc một con số bị đếm sai.",
        "Đếm lại số phiếu trong hòm và số phiếu đã phát, báo trưởng ban kiểm phiếu.",
    ),
    Code.DIFFERENCE_UNEXPLAINED: Wording(
        ("Thiếu {difference}: {less} so với {more}", "Hai con số chưa khớp"),
        "Chênh lệch phải có lời giải thích; lời này được in vào biên bản.",
        "Đếm lại, hoặc ghi lý do chênh lệch rồi làm lại.",
    ),
    Code.NO_SUCH_NUMBER: Wording(
        ("Không có số {text}", "Không có số này trong danh sách"),
        ("Danh sách bầu cử có số 1 đến {last}.", "Số này nằm ngoài danh sách bầu cử."),
        ("Xóa số {text} rồi gõ lại số trên phiếu.", "Xóa số đó rồi gõ lại số trên phiếu."),
    ),
    Code.NUMBER_TWICE: Wording(
        ("Số {number} gõ hai lần", "Một số gõ hai lần"),
        "Mỗi người chỉ bị gạch một lần.",
        _READ_AGAIN,
    ),
    Code.PAPER_BLANK: Wording(
        "Chưa gõ gì cho phiếu này",
        "Ô để trống không được coi là không gạch ai.",
        "Gõ số của những người bị gạch; gõ 0 nếu không gạch ai.",
    ),
    Code.NO_SUCH_BOX: Wording(
        ("“{text}” không phải ô nào trên phiếu", "Dấu này không phải ô nào trên phiếu"),
        "Mỗi người gõ một số: 1 đồng ý, 2 không đồng ý, 0 cả hai ô hoặc không ô nào.",
        _READ_AGAIN,
    ),
    Code.BOXES_MISSING: Wording(
        ("Mới gõ {typed} người, danh sách có {names}", "Số ô đã gõ khác số người trong danh sách"),
        "Mỗi người gõ đúng một số theo thứ tự trên phiếu.",
        _READ_AGAIN,
    ),
    Code.NO_SUCH_PAPER: Wording(
        ("Không có phiếu số {number}", "Không có phiếu này"),
        ("Ban Kiểm phiếu đã thu về {collected} phiếu.", "Số phiếu nằm ngoài số đã thu về."),
        "Xem lại số ghi sau tờ phiếu, hoặc sửa số phiếu thu về.",
    ),
    Code.PAPER_ALREADY_READ: Wording(
        ("Phiếu số {number} đã nhập ở lần này", "Phiếu này đã nhập ở lần này"),
        "Mỗi phiếu nhập đúng hai lần, mỗi lần một người.",
        "Rút phiếu đã nhập trước khi nhập lại.",
    ),
    Code.SAME_READER_TWICE: Wording(
        ("Đồng chí {name} đã nhập lần kia", "Hai lần nhập phải do hai người"),
        "Người thứ hai nhập độc lập thì mới phát hiện được chỗ gõ nhầm.",
        "Mời người khác nhập lần này.",
    ),
    Code.PAPER_NOT_READ_TWICE: Wording(
        ("Phiếu số {number} chưa nhập đủ hai lần", "Phiếu này chưa nhập đủ hai lần"),
        "Ban Kiểm phiếu quyết định một phiếu sau khi hai người đã nhập.",
        "Nhập đủ hai lần trước.",
    ),
    Code.PAPERS_UNREAD: Wording(
        ("Còn {missing} phiếu chưa nhập đủ hai lần", "Còn phiếu chưa nhập đủ hai lần"),
        "Kết quả chỉ có khi mọi phiếu thu về đều được nhập hai lần.",
        ("Nhập tiếp từ phiếu số {number}.", "Nhập tiếp những phiếu còn thiếu."),
    ),
    Code.PAPERS_DIFFERING: Wording(
        ("Còn {count} phiếu hai lần nhập khác nhau", "Còn phiếu hai lần nhập khác nhau"),
        "Những phiếu này phải được xem lại và quyết định.",
        "Mở bước Đối chiếu, xem lại từng tờ phiếu.",
    ),
    Code.CALCULATIONS_DIFFER: Wording(
        ("Hai cách tính cho kết quả khác nhau ở {name}", "Hai cách tính cho kết quả khác nhau"),
        "Phần mềm tính kết quả hai lần bằng hai cách và không công bố khi chúng khác nhau.",
        "Không đọc kết quả này. Dùng kết quả kiểm đếm trên giấy và báo người hỗ trợ.",
    ),
    Code.RESULT_NOT_CONFIRMED: Wording(
        "Kết quả chưa được xác nhận",
        "Trưởng ban kiểm phiếu xác nhận trước, người thứ hai mới công bố.",
        "Ghi tên trưởng ban kiểm phiếu để xác nhận.",
    ),
    Code.RESULT_CONFIRMED: Wording(
        "Kết quả đã được xác nhận",
        "Sau khi xác nhận, phiếu không sửa được nữa.",
        "Công bố kết quả, hoặc mở lại và nêu lý do.",
    ),
    Code.RESULT_LOCKED: Wording(
        "Kết quả đã công bố, không sửa được",
        "Kết quả đã lên màn hình hội trường và vào biên bản.",
        "Nếu có sai sót, mở lại kết quả và nêu lý do; kết quả cũ vẫn còn trong nhật ký.",
    ),
    Code.RESULT_NOT_RELEASED: Wording(
        "Lần bầu này chưa công bố kết quả",
        "Lần bầu sau dựa trên kết quả đã công bố của lần trước.",
        "Xác nhận và công bố kết quả trước.",
    ),
    Code.NO_FURTHER_ROUND: Wording(
        "Không còn ai để bầu tiếp",
        "Đã bầu đủ, hoặc không còn người nào trong danh sách.",
        "Kết thúc cuộc bầu cử này.",
    ),
    Code.NOMINEE_ON_COUNTING_BOARD: Wording(
        ("Đồng chí {name} ở trong Ban Kiểm phiếu", "Có người ở trong Ban Kiểm phiếu"),
        "Thành viên Ban Kiểm phiếu không được có tên trong danh sách bầu cử.",
        "Đổi thành viên Ban Kiểm phiếu, hoặc cho rút tên khỏi danh sách.",
    ),
    Code.VALID_AND_INVALID_DIFFER: Wording(
        (
            "Hợp lệ {valid} + không hợp lệ {invalid} = {total}, khác thu về {collected}",
            "Hợp lệ và không hợp lệ cộng lại khác số phiếu thu về",
        ),
        "Phiếu thu về phải bằng phiếu hợp lệ cộng phiếu không hợp lệ.",
        _COUNT_AGAIN,
    ),
    Code.VOTES_OVER_VALID: Wording(
        (
            "{name} được {votes} phiếu, nhiều hơn {valid} phiếu hợp lệ",
            "Số {place} được {votes} phiếu, nhiều hơn {valid} phiếu hợp lệ",
            "Có người được nhiều phiếu hơn số phiếu hợp lệ",
        ),
        "Mỗi phiếu hợp lệ chỉ bầu một người một lần.",
        _COUNT_AGAIN,
    ),
    Code.VOTES_OVER_SEATS: Wording(
        ("{addition}, nhiều hơn {seats} × {valid} = {most}", "Tổng số phiếu bầu nhiều hơn mức có thể"),
        (
            "{valid} phiếu hợp lệ, mỗi phiếu bầu nhiều nhất {seats} người, cộng lại nhiều nhất là {most}.",
            "Mỗi phiếu hợp lệ chỉ bầu nhiều nhất bằng số lượng cần bầu.",
        ),
        _COUNT_AGAIN,
    ),
    Code.BOXES_DIFFER: Wording(
        (
            "{name}: {votes} + {against} + {uncounted} = {total}, khác {valid} phiếu hợp lệ",
            "Số {place}: {votes} + {against} + {uncounted} = {total}, khác {valid} phiếu hợp lệ",
            "Các ô của một người cộng lại khác số phiếu hợp lệ",
        ),
        "Đồng ý, không đồng ý và không tính của mỗi người cộng lại phải bằng số phiếu hợp lệ.",
        _COUNT_AGAIN,
    ),
    Code.CASE_UNREADABLE: Wording(
        ("Không đọc được trường hợp này ở mục “{entry}”", "Không đọc được trường hợp này"),
        "Tệp phải có đủ các mục và đúng kiểu như trong hướng dẫn.",
        "Xem lại tệp rồi làm lại.",
    ),
    Code.ISSUED_OVER_CONVENED: Wording(
        ("Phát ra {issued} phiếu cho {convened} người", "Phiếu phát ra nhiều hơn số người được bầu cử"),
        "Không thể phát nhiều phiếu hơn số người được triệu tập trừ số vắng suốt thời gian đại hội.",
        _COUNT_AGAIN,
    ),
    Code.ABSENT_OVER_CONVENED: Wording(
        ("Vắng {absent} trong {convened} người được triệu tập", "Số vắng nhiều hơn số được triệu tập"),
        "Số vắng mặt không thể bằng hoặc nhiều hơn số được triệu tập.",
        _COUNT_AGAIN,
    ),
    Code.PRESENT_OVER_CONVENED: Wording(
        ("Có mặt {present}, chỉ triệu tập {convened}", "Số có mặt nhiều hơn số được triệu tập"),
        "Số có mặt không thể nhiều hơn số được triệu tập.",
        _COUNT_AGAIN,
    ),
    Code.NOMINEE_WITHDRAWN: Wording(
        ("{name} đã rút khỏi danh sách", "Người này đã rút khỏi danh sách"),
        "Tên đã rút vẫn còn trong nhật ký.",
        "Muốn đưa lại vào danh sách, rút lại việc cho rút tên.",
    ),
    Code.ELECTION_ENDED: Wording(
        "Cuộc bầu cử này đã kết thúc",
        "Không mở thêm lần bầu nào nữa.",
        "Muốn bầu tiếp, rút lại việc kết thúc.",
    ),
    Code.REASON_NOT_IN_RULES: Wording(
        "Chưa chọn lý do không hợp lệ",
        "Phiếu không hợp lệ phải có một lý do theo quy chế, hoặc lý do do Ban Kiểm phiếu ghi.",
        "Chọn một lý do rồi làm lại.",
    ),
    Code.READINGS_FOREIGN: Wording(
        "Tệp nhập phiếu này không thuộc lần bầu đang mở",
        "Danh sách, số phiếu hoặc đại hội trong tệp khác với lần bầu này.",
        "Chọn đúng tệp của máy nhập lần hai.",
    ),
    Code.PAPERS_OUTSIDE: Wording(
        ("Đã nhập đến phiếu số {number}", "Đã nhập nhiều phiếu hơn số này"),
        "Số phiếu thu về không thể ít hơn những phiếu đã nhập.",
        "Rút những phiếu nhập thừa trước, hoặc sửa con số.",
    ),
    Code.NOT_HEAD_OF_BOARD: Wording(
        ("Trưởng ban kiểm phiếu là đồng chí {name}", "Người xác nhận không phải trưởng ban kiểm phiếu"),
        "Kết quả do trưởng ban kiểm phiếu xác nhận.",
        "Ghi đúng tên trưởng ban, hoặc lập lại Ban Kiểm phiếu.",
    ),
    Code.PAPER_PROPOSED_INVALID: Wording(
        ("Phiếu này có thể không hợp lệ: {reason}", "Phiếu này có thể không hợp lệ"),
        "Đây là đề xuất theo quy chế; Ban Kiểm phiếu xem tờ phiếu và quyết định.",
        "Ghi không hợp lệ, hoặc ghi hợp lệ kèm lời quyết định.",
    ),
    Code.VOTES_UNDER_PAPERS: Wording(
        ("{addition}, ít hơn {valid} phiếu hợp lệ", "Tổng số phiếu bầu ít hơn số phiếu hợp lệ"),
        "Phiếu không bầu ai thì không hợp lệ, nên mỗi phiếu hợp lệ bầu ít nhất một người.",
        _COUNT_AGAIN,
    ),
    Code.BALLOT_TOO_LONG: Wording(
        ("Danh sách {names} người không vừa phiếu khổ A5", "Danh sách không vừa phiếu khổ A5"),
        "Phiếu khổ A5 chỉ đủ chỗ cho ít người; dòng không được thu nhỏ thêm.",
        "Chọn khổ A4.",
    ),
    Code.BALLOTS_MISDRAWN: Wording(
        ("Trang {page} của tệp phiếu không đúng danh sách", "Tệp phiếu không đúng danh sách"),
        "Phần mềm đọc lại từng tờ phiếu trước khi giao in; tờ này thiếu, thừa hoặc có chữ không vẽ được.",
        "Không in tệp này. Kiểm tra chữ trong họ tên và tên cuộc bầu cử rồi làm lại.",
    ),
    Code.NO_SUCH_ROUND: Wording(
        "Chưa có cuộc bầu cử hay lần bầu này",
        "Hồ sơ này không có lần bầu cử như đã hỏi.",
        "Xem lại số thứ tự cuộc bầu cử và lần bầu, hoặc lập cuộc bầu cử trước.",
    ),
    Code.TIE_AT_LAST_SEAT: Wording(
        ("Bằng phiếu ở vị trí cuối: {names}", "Bằng phiếu ở vị trí cuối"),
        "Đoàn Chủ tịch lập danh sách những người bằng phiếu để Đại hội bầu lại; ai nhiều phiếu hơn thì trúng cử.",
        "Lập lần bầu lại giữa những người bằng phiếu.",
    ),
    Code.SEATS_LEFT: Wording(
        ("Mới bầu được {elected}/{seats}, còn thiếu {left}", "Bầu chưa đủ số lượng"),
        "Đại hội quyết định có bầu tiếp hay không.",
        "Lập lần bầu tiếp theo, hoặc kết thúc và ghi quyết định của Đại hội.",
    ),
}

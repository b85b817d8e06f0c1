"""The Vietnamese words for every enumeration, field and kind of act; no sentences about errors."""

from datetime import date
from enum import StrEnum

from congress_desktop.domain.agenda import AgendaState, ItemKind, Need
from congress_desktop.domain.appointments import Body, CheckKind, Post
from congress_desktop.domain.attendance import AttendanceState, Movement
from congress_desktop.domain.ballots import PaperState, PaperStep
from congress_desktop.domain.biographies import BiographyColumn
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.cards import Holder, ScanKind
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.counting import AbsenceRule, ResultBase, VoteBase
from congress_desktop.domain.credentials import AgeMethod, Group, Remark
from congress_desktop.domain.election_rounds import EntryMode, ResultState, ResultStep, RoundState, RoundStep
from congress_desktop.domain.elections import (
    BallotForm,
    ElectionKind,
    ElectionState,
    ElectionStep,
    Electorate,
    NominationSource,
)
from congress_desktop.domain.markup import MarkupKind
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.domain.papers import LifeState, LifeStep
from congress_desktop.domain.people import DelegateClass, Gender
from congress_desktop.domain.scan_outcomes import DoorMode, ScanOutcome, Sound, VerdictState
from congress_desktop.domain.speeches import SpeechState, SpeechStep, TimerState
from congress_desktop.domain.standing import Standing
from congress_desktop.domain.tally import Outcome
from congress_desktop.domain.tenures import Origin, TenureState
from congress_desktop.domain.tidy_values import Education, PartyPost, Theory
from congress_desktop.domain.vote_states import MatterState, VoteStep
from congress_desktop.texts.forms import short_date

# By enumeration first: members of two enumerations may share a value, and are then equal as keys.
_LABELS: dict[type[StrEnum], dict[str, str]] = {
    DelegateClass: {
        DelegateClass.EX_OFFICIO: "Đương nhiên",
        DelegateClass.ELECTED: "Bầu",
        DelegateClass.APPOINTED: "Chỉ định",
    },
    Gender: {Gender.MALE: "nam", Gender.FEMALE: "nữ"},
    AttendanceState: {
        AttendanceState.EXPECTED: "chưa đến",
        AttendanceState.PRESENT: "có mặt",
        AttendanceState.LEFT: "đã rời",
        AttendanceState.EXCUSED: "vắng có lý do",
    },
    Movement: {
        Movement.ARRIVE: "Đến",
        Movement.LEAVE: "Rời hội trường",
        Movement.RETURN: "Trở lại",
        Movement.EXCUSE: "Vắng có lý do",
    },
    Standing: {
        Standing.OFFICIAL: "chính thức",
        Standing.ALTERNATE: "dự khuyết, chưa gọi",
        Standing.SUBSTITUTE: "dự khuyết thay thế",
        Standing.REPLACED: "đã có người thay",
        Standing.WITHDRAWN: "rút tên",
        Standing.NOT_RECOGNISED: "không được công nhận tư cách",
    },
    Holder: {Holder.DELEGATE: "đại biểu", Holder.GUEST: "khách mời"},
    DoorMode: {DoorMode.IN: "Vào", DoorMode.OUT: "Ra", DoorMode.GUESTS: "Khách mời"},
    VerdictState: {
        VerdictState.DONE: "Đã ghi",
        VerdictState.ALREADY: "Đã có từ trước",
        VerdictState.REFUSED: "Từ chối",
        VerdictState.ASKING: "Chờ xác nhận",
    },
    Sound: {
        Sound.DONE: "tiếng báo đã ghi",
        Sound.ATTENTION: "tiếng nhắc chú ý",
        Sound.REFUSED: "tiếng báo từ chối",
    },
    ScanOutcome: {
        ScanOutcome.ARRIVED: "Đã điểm danh",
        ScanOutcome.LEFT: "Đã ghi rời hội trường",
        ScanOutcome.RETURNED: "Đã ghi trở lại",
        ScanOutcome.EXCUSED: "Đã ghi vắng có lý do",
        ScanOutcome.GUEST_ARRIVED: "Đã đón khách mời",
        ScanOutcome.ASKED: "Đúng đồng chí này?",
        ScanOutcome.RESENT: "Lượt quét đã ghi rồi",
        ScanOutcome.ALREADY_IN: "Đã điểm danh trước đó",
        ScanOutcome.ALREADY_OUT: "Đã rời hội trường",
        ScanOutcome.NOT_OUT: "Chưa rời hội trường",
        ScanOutcome.NOT_IN: "Chưa có mặt",
        ScanOutcome.PRESENT_NOT_EXCUSED: "Đã đến nên không ghi vắng",
        ScanOutcome.GUEST_ALREADY_IN: "Khách đã được đón",
        ScanOutcome.NAME_AMBIGUOUS: "Nhiều người trùng tên",
        ScanOutcome.NAME_NOT_FOUND: "Không có tên này",
        ScanOutcome.CARD_UNKNOWN: "Thẻ không có trong danh sách",
        ScanOutcome.CARD_FOREIGN: "Thẻ của đại hội khác",
        ScanOutcome.CARD_MALFORMED: "Không đọc được thẻ",
        ScanOutcome.CARD_REVOKED: "Thẻ cũ đã hủy",
        ScanOutcome.WITHDRAWN: "Đại biểu đã rút tên",
        ScanOutcome.NOT_RECOGNISED: "Không được công nhận tư cách",
        ScanOutcome.ALTERNATE_NOT_CALLED: "Dự khuyết chưa được gọi",
        ScanOutcome.REPLACED: "Đã có dự khuyết thay",
        ScanOutcome.GUEST_AT_DELEGATES_DOOR: "Khách ở cửa đại biểu",
        ScanOutcome.DELEGATE_AT_GUESTS_DOOR: "Đại biểu ở cửa khách",
        ScanOutcome.NOT_THIS_PERSON: "Không đúng người cầm thẻ",
        ScanOutcome.WRONG_SITTING: "Đang họp phiên khác",
        ScanOutcome.SITTING_OVER: "Phiên đã kết thúc",
    },
    ScanKind: {
        ScanKind.CODE: "thẻ",
        ScanKind.NUMBER: "số thẻ",
        ScanKind.GUEST_NUMBER: "số thẻ khách mời",
        ScanKind.NAME: "họ tên",
        ScanKind.MALFORMED: "mã không đọc được",
    },
    AgeMethod: {
        AgeMethod.TO_THE_DAY: "tính tròn năm đến ngày",
        AgeMethod.BY_YEAR: "lấy năm trừ năm sinh",
    },
    Group: {
        Group.CLASS: "Thành phần",
        Group.GENDER: "Giới tính",
        Group.ETHNICITY: "Dân tộc",
        Group.RELIGION: "Tôn giáo",
        Group.POST: "Chức vụ trong Đảng",
        Group.EDUCATION: "Trình độ chuyên môn",
        Group.THEORY: "Lý luận chính trị",
        Group.AGE: "Tuổi đời",
        Group.PARTY_AGE: "Tuổi Đảng",
        Group.FIELD: "Lĩnh vực công tác",
    },
    Remark: {
        Remark.MEAN_AGE: "Tuổi bình quân",
        Remark.YOUNGEST: "Trẻ tuổi nhất",
        Remark.OLDEST: "Cao tuổi nhất",
        Remark.LONGEST_IN_PARTY: "Tuổi Đảng cao nhất",
        Remark.BADGES: "Huy hiệu Đảng",
        Remark.AWARDS: "Khen thưởng",
        Remark.DISCIPLINE: "Kỷ luật",
    },
    Education: {
        Education.DOCTOR: "Tiến sĩ",
        Education.MASTER: "Thạc sĩ",
        Education.UNIVERSITY: "Đại học",
        Education.COLLEGE: "Cao đẳng",
        Education.INTERMEDIATE: "Trung cấp",
        Education.ELEMENTARY: "Sơ cấp",
        Education.OTHER: "Trình độ khác",
    },
    Theory: {
        Theory.BACHELOR: "Cử nhân",
        Theory.ADVANCED: "Cao cấp",
        Theory.INTERMEDIATE: "Trung cấp",
        Theory.ELEMENTARY: "Sơ cấp",
        Theory.OTHER: "Trình độ khác",
    },
    PartyPost: {
        PartyPost.SECRETARY: "Bí thư",
        PartyPost.DEPUTY_SECRETARY: "Phó Bí thư",
        PartyPost.COMMITTEE_MEMBER: "Cấp ủy viên",
        PartyPost.MEMBER: "Đảng viên không giữ chức vụ",
        PartyPost.OTHER: "Chức vụ khác",
    },
    SittingKind: {SittingKind.PREPARATORY: "Trù bị", SittingKind.OFFICIAL: "Chính thức"},
    MatterState: {
        MatterState.DRAFT: "Chưa mở",
        MatterState.OPEN: "Đang đếm",
        MatterState.COUNTED: "Chờ công bố",
        MatterState.RELEASED: "Đã công bố",
    },
    VoteStep: {
        VoteStep.CHANGE: "Sửa, chuyển, bỏ nội dung",
        VoteStep.OPEN: "Mở biểu quyết",
        VoteStep.COUNT: "Ghi số đếm",
        VoteStep.CORRECT: "Sửa số đã ghi",
        VoteStep.RELEASE: "Công bố kết quả",
        VoteStep.TAKE_BACK: "Rút lại",
    },
    MatterGroup: {
        MatterGroup.BODY: "Bầu các cơ quan của Đại hội",
        MatterGroup.PROCEDURE: "Chương trình, quy chế",
        MatterGroup.CREDENTIALS: "Tư cách đại biểu",
        MatterGroup.REPORT: "Báo cáo",
        MatterGroup.TARGET: "Chỉ tiêu",
        MatterGroup.TASK: "Nhiệm vụ trọng tâm",
        MatterGroup.PROJECT: "Đề án trọng điểm",
        MatterGroup.BREAKTHROUGH: "Khâu đột phá",
        MatterGroup.RESOLUTION: "Nghị quyết",
        MatterGroup.OTHER: "Nội dung khác",
    },
    VoteBase: {VoteBase.PRESENT: "có mặt", VoteBase.SUMMONED: "được triệu tập"},
    LifeState: {
        LifeState.DRAFT: "Nháp",
        LifeState.FINAL: "Chính thức",
        LifeState.PRINTED: "Đã in",
    },
    LifeStep: {
        LifeStep.HAND_OUT: "Phát hành bản nháp",
        LifeStep.FINALISE: "Lấy số, thành chính thức",
        LifeStep.PRINT: "In",
        LifeStep.REISSUE: "Phát hành bản thay thế",
    },
    CongressBody: {
        CongressBody.PRESIDIUM: "Đoàn Chủ tịch",
        CongressBody.SECRETARIAT: "Đoàn Thư ký",
        CongressBody.CREDENTIALS_COMMITTEE: "Ban Thẩm tra tư cách đại biểu",
        CongressBody.COUNTING_BOARD: "Ban Kiểm phiếu",
    },
    ElectionKind: {ElectionKind.ELECTION: "Bầu cử", ElectionKind.OPINION: "Xin ý kiến"},
    Electorate: {
        Electorate.DELEGATE_CONGRESS: "Đại hội đại biểu",
        Electorate.MEMBERS_CONGRESS: "Đại hội đảng viên",
        Electorate.COMMITTEE: "Hội nghị cấp ủy",
    },
    BallotForm: {
        BallotForm.STRIKE_OUT: "Phiếu gạch tên (có số dư)",
        BallotForm.TWO_BOX: "Phiếu đồng ý, không đồng ý (không có số dư)",
    },
    NominationSource: {
        NominationSource.CONVENING_COMMITTEE: "Cấp ủy triệu tập chuẩn bị",
        NominationSource.FLOOR: "Đề cử tại Đại hội",
        NominationSource.SELF: "Ứng cử",
    },
    ElectionState: {
        ElectionState.PREPARING: "Đang lập danh sách",
        ElectionState.CLOSED: "Đã chốt danh sách",
        ElectionState.ENDED: "Đã kết thúc",
    },
    RoundState: {
        RoundState.LISTED: "Chưa in phiếu",
        RoundState.PRINTED: "Đã in phiếu",
        RoundState.ISSUED: "Đã phát phiếu",
        RoundState.COLLECTED: "Đã thu phiếu",
    },
    ResultState: {
        ResultState.DRAFT: "Nháp, chưa công bố",
        ResultState.CONFIRMED: "Đã xác nhận, chờ công bố",
        ResultState.RELEASED: "Đã công bố",
    },
    EntryMode: {EntryMode.PAPERS: "Nhập từng phiếu", EntryMode.BATCHES: "Nhập sổ kiểm theo xấp"},
    PaperState: {
        PaperState.UNREAD: "Chưa nhập",
        PaperState.READ_ONCE: "Đã nhập một lần",
        PaperState.AGREED: "Khớp",
        PaperState.DIFFERING: "Khác nhau",
        PaperState.SETTLED: "Đã quyết định",
    },
    AbsenceRule: {
        AbsenceRule.EVERYBODY: "trừ người vắng suốt thời gian đại hội",
        AbsenceRule.EXCUSED: "trừ người vắng suốt thời gian đại hội có lý do",
        AbsenceRule.NOBODY: "không trừ người vắng",
    },
    ElectionStep: {
        ElectionStep.CLOSE: "chốt danh sách",
        ElectionStep.REOPEN: "mở lại danh sách",
        ElectionStep.END: "kết thúc bầu cử",
    },
    RoundStep: {RoundStep.PRINT: "in phiếu", RoundStep.ISSUE: "phát phiếu", RoundStep.COLLECT: "thu phiếu"},
    ResultStep: {
        ResultStep.CONFIRM: "xác nhận kết quả",
        ResultStep.RELEASE: "công bố kết quả",
        ResultStep.REOPEN: "mở lại kết quả",
    },
    PaperStep: {
        PaperStep.READ: "nhập lần đầu",
        PaperStep.READ_ALIKE: "nhập lần sau, giống lần đầu",
        PaperStep.READ_OTHERWISE: "nhập lần sau, khác lần đầu",
        PaperStep.SETTLE: "xem lại và quyết định",
    },
    Outcome: {
        Outcome.ELECTED: "Trúng cử",
        Outcome.TIED: "Bằng phiếu",
        Outcome.NO_SEAT_LEFT: "Quá nửa, hết chỗ",
        Outcome.NOT_ENOUGH: "Không trúng cử",
    },
    ResultBase: {
        ResultBase.SUMMONED: "số được triệu tập",
        ResultBase.COLLECTED: "số phiếu thu về",
        ResultBase.VALID: "số phiếu hợp lệ",
    },
    Body: {
        Body.EXECUTIVE_COMMITTEE: "Ban Chấp hành",
        Body.STANDING_COMMITTEE: "Ban Thường vụ",
        Body.INSPECTION_COMMISSION: "Ủy ban Kiểm tra",
    },
    Post: {
        Post.SECRETARY: "Bí thư",
        Post.DEPUTY_SECRETARY: "Phó Bí thư",
        Post.INSPECTION_CHAIR: "Chủ nhiệm",
        Post.INSPECTION_DEPUTY: "Phó Chủ nhiệm",
        Post.MEMBER: "Ủy viên",
    },
    CheckKind: {
        CheckKind.EXECUTIVE_SIZE: "Ban Chấp hành",
        CheckKind.STANDING_SIZE: "Ban Thường vụ",
        CheckKind.INSPECTION_SIZE: "Ủy ban Kiểm tra",
        CheckKind.SECRETARIES_WITHIN_STANDING: "Bí thư, Phó Bí thư đều thuộc Ban Thường vụ",
        CheckKind.STANDING_WITHIN_EXECUTIVE: "Ban Thường vụ đều thuộc Ban Chấp hành",
        CheckKind.NOBODY_TWICE: "Không ai ghi hai lần",
        CheckKind.NAMES_TOLD_APART: "Tên gần giống đều đã rõ",
        CheckKind.ENDED_AFTER_BEGUN: "Ngày thôi không trước ngày nhận",
        CheckKind.ONE_AT_A_TIME: "Mỗi lúc một Bí thư, Chủ nhiệm",
        CheckKind.ELECTED_AS_RELEASED: "Người trúng cử đúng kết quả công bố",
    },
    BiographyColumn: {
        BiographyColumn.BIRTH: "Ngày sinh (nam, nữ)",
        BiographyColumn.ETHNICITY: "Dân tộc",
        BiographyColumn.RELIGION: "Tôn giáo",
        BiographyColumn.PROBATIONARY_ON: "Vào Đảng dự bị",
        BiographyColumn.OFFICIAL_ON: "Vào Đảng chính thức",
        BiographyColumn.EDUCATION: "Chuyên môn",
        BiographyColumn.POLITICAL_THEORY: "Lý luận",
        BiographyColumn.UNIT: "Đơn vị sinh hoạt",
        BiographyColumn.FIELD_OF_WORK: "Lĩnh vực công tác",
        BiographyColumn.TELEPHONE: "Điện thoại",
        BiographyColumn.POSITION: "Chức vụ hiện nay",
        BiographyColumn.POST: "Chức danh",
        BiographyColumn.BASIS: "Căn cứ",
        BiographyColumn.BEGAN_ON: "Từ ngày",
    },
    Origin: {
        Origin.APPOINTED: "Được chỉ định",
        Origin.ELECTED: "Trúng cử",
    },
    TenureState: {
        TenureState.APPOINTED: "chỉ định",
        TenureState.ELECTED: "trúng cử",
        TenureState.RATIFIED: "chuẩn y",
        TenureState.REPLACED: "đã thay",
        TenureState.ENDED: "đã thôi",
    },
    AgendaState: {
        AgendaState.DUE: "Chưa bắt đầu",
        AgendaState.RUNNING: "Đang diễn ra",
        AgendaState.FINISHED: "Đã xong",
    },
    MarkupKind: {
        MarkupKind.PARAGRAPH: "đoạn văn",
        MarkupKind.DASH: "mục gạch đầu dòng",
        MarkupKind.NUMBER: "mục đánh số",
    },
    ItemKind: {
        ItemKind.BUSINESS: "Nội dung làm việc",
        ItemKind.SPEECHES: "Tham luận",
        ItemKind.BREAK: "Giải lao",
    },
    Need: {
        Need.QUORUM: "Đủ số đại biểu và tổ chức đảng",
        Need.BODIES: "Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra đã lập",
        Need.PROGRAMME: "Chương trình đã lấy số",
        Need.CREDENTIALS: "Báo cáo thẩm tra đã lấy số",
        Need.SPEAKERS: "Đã có đại biểu đăng ký tham luận",
        Need.DECISIONS: "Quyết định chỉ định đã ghi và khớp",
    },
    SpeechState: {
        SpeechState.REGISTERED: "Đã đăng ký",
        SpeechState.SPEAKING: "Đang phát biểu",
        SpeechState.PAUSED: "Tạm dừng",
        SpeechState.SPOKEN: "Đã trình bày",
        SpeechState.HANDED_IN: "Gửi bằng văn bản",
        SpeechState.DROPPED: "Thôi tham luận",
    },
    SpeechStep: {
        SpeechStep.START: "Bắt đầu",
        SpeechStep.PAUSE: "Tạm dừng",
        SpeechStep.RESUME: "Tiếp tục",
        SpeechStep.FINISH: "Kết thúc",
        SpeechStep.HAND_IN: "Gửi bằng văn bản",
        SpeechStep.DROP: "Thôi tham luận",
        SpeechStep.RESTORE: "Đăng ký lại",
    },
    TimerState: {
        TimerState.IN_TIME: "còn thời gian",
        TimerState.LAST_MINUTE: "phút cuối",
        TimerState.OVER: "quá giờ",
    },
    MinutesSection: {
        MinutesSection.GUESTS: "Đại biểu khách mời",
        MinutesSection.PREPARATORY_OPENING: "Khai mạc phiên trù bị",
        MinutesSection.DISCUSSION: "Thảo luận",
        MinutesSection.OFFICIAL_OPENING: "Khai mạc phiên chính thức",
        MinutesSection.REPORTS: "Các báo cáo",
        MinutesSection.SPEECHES: "Tham luận",
        MinutesSection.DIRECTION: "Phát biểu chỉ đạo",
        MinutesSection.CLOSING: "Bế mạc",
        MinutesSection.COMPLAINTS: "Khiếu nại, tố cáo",
        MinutesSection.REMARKS: "Ý kiến bảo lưu, phản ánh",
        MinutesSection.ADOPTION: "Thông qua biên bản",
    },
}

_DUTIES: dict[CongressBody, tuple[str, str]] = {
    CongressBody.PRESIDIUM: ("Chủ tịch", "Thành viên"),
    CongressBody.SECRETARIAT: ("Trưởng đoàn", "Thành viên"),
    CongressBody.CREDENTIALS_COMMITTEE: ("Trưởng ban", "Ủy viên"),
    CongressBody.COUNTING_BOARD: ("Trưởng ban", "Ủy viên"),
}

_SHORT_NAMES: dict[Body, str] = {
    Body.EXECUTIVE_COMMITTEE: "BCH",
    Body.STANDING_COMMITTEE: "BTV",
    Body.INSPECTION_COMMISSION: "UBKT",
}

_FIELD_NAMES: dict[str, str] = {
    # Papers
    "copies": "số bản in",
    # The congress at set-up
    "title": "tên gọi",
    "organization": "đảng bộ cấp trên",
    "host": "đảng bộ tổ chức đại hội",
    "term": "nhiệm kỳ",
    "venue": "địa điểm",
    "locality": "địa danh trên văn bản",
    "sittings": "các phiên",
    "held_on": "ngày họp",
    "kind": "loại phiên",
    "summoned_count": "số đại biểu triệu tập",
    "member_count": "số đảng viên",
    "branch_count": "số chi, đảng bộ trực thuộc",
    "executive_count": "số ủy viên Ban Chấp hành",
    "standing_count": "số ủy viên Ban Thường vụ",
    "inspection_count": "số ủy viên Ủy ban Kiểm tra",
    "sample": "dấu số liệu mẫu",
    # The running order, matters and counts
    "due_at": "giờ dự kiến",
    "presenter": "người trình bày",
    "duration_seconds": "thời lượng",
    "topic": "chủ đề tham luận",
    "planned_seconds": "thời lượng đề nghị",
    "group": "nhóm nội dung",
    "in_favour": "số tán thành",
    "against": "số không tán thành",
    "other_opinion": "số ý kiến khác",
    "not_voting": "số không biểu quyết",
    "count": "số đếm biểu quyết",
    "block": "tên tổ, đoàn",
    # Elections by secret ballot
    "election_title": "tên cuộc bầu cử",
    "seats": "số lượng cần bầu",
    "printed": "số phiếu in",
    "issued": "số phiếu phát ra",
    "collected": "số phiếu thu về",
    "batch_size": "số phiếu mỗi xấp",
    "typed_by": "người nhập",
    "decided_by": "người quyết định",
    "confirmed_by": "trưởng ban kiểm phiếu",
    "released_by": "người công bố",
    "valid": "số phiếu hợp lệ",
    "votes": "số phiếu bầu",
    "reduced": "số người trừ thêm",
    # Bodies and appointment decisions
    "members": "danh sách thành viên",
    "number": "số quyết định",
    "issued_on": "ngày ban hành",
    "authority": "cơ quan ban hành",
    "signer": "người ký",
    "effective_on": "ngày có hiệu lực",
    "appointments": "danh sách được chỉ định",
    "body": "cơ quan",
    "post": "chức danh",
    "posts": "chức danh",
    "origin": "hình thức chỉ định hoặc bầu",
    "began_on": "từ ngày",
    "ended_on": "đến ngày",
    "end_reason": "lý do thôi",
    # Delegates
    "full_name": "họ và tên",
    "branch": "chi bộ",
    "birth": "ngày sinh",
    "gender": "giới tính",
    "ethnicity": "dân tộc",
    "religion": "tôn giáo",
    "probationary_on": "ngày vào Đảng dự bị",
    "official_on": "ngày vào Đảng chính thức",
    "education": "trình độ chuyên môn",
    "political_theory": "trình độ lý luận chính trị",
    "position": "chức vụ",
    "delegate_class": "diện đại biểu",
    "seat": "số ghế",
    "note": "ghi chú",
    "alternate": "dự khuyết",
    "telephone": "điện thoại",
    "field_of_work": "lĩnh vực công tác",
    "badge": "huy hiệu Đảng",
    "discipline": "kỷ luật",
    # Guests and the hall
    "unit": "đơn vị",
    "hall_rows": "các hàng ghế",
    "age_on": "ngày tính tuổi",
}

_ACT_TITLES: dict[str, str] = {
    "congress_founded": "Lập đại hội",
    "congress_corrected": "Sửa thông tin đại hội",
    "sitting_opened": "Mở phiên",
    "sitting_closed": "Kết thúc phiên",
    "roll_imported": "Nhập danh sách",
    "delegate_corrected": "Sửa thông tin đại biểu",
    "alternate_called": "Gọi dự khuyết thay",
    "standing_settled": "Đổi tư cách đại biểu",
    "guests_listed": "Ghi danh sách khách mời",
    "guest_arrived": "Đón khách mời",
    "card_replaced": "Cấp lại thẻ",
    "cards_printed": "In thẻ",
    "hall_arranged": "Xếp hàng ghế hội trường",
    "seats_given": "Xếp chỗ ngồi",
    "pictures_given": "Nhận ảnh đại biểu",
    "presence_released": "Công bố số có mặt",
    "credentials_chosen": "Chọn cách lập báo cáo thẩm tra",
    "delegate_moved": "Điểm danh",
    "scan_refused": "Từ chối lượt quét",
    "agenda_planned": "Thêm vào chương trình",
    "agenda_item_changed": "Sửa mục chương trình",
    "agenda_ordered": "Xếp lại chương trình",
    "agenda_item_removed": "Bỏ mục chương trình",
    "preparation_ticked": "Đánh dấu việc chuẩn bị",
    "speech_registered": "Đăng ký tham luận",
    "speech_changed": "Sửa đăng ký tham luận",
    "speeches_ordered": "Xếp lại tham luận",
    "speech_stepped": "Tham luận",
    "note_written": "Ghi chép của thư ký",
    "agenda_item_started": "Bắt đầu nội dung",
    "agenda_item_finished": "Kết thúc nội dung",
    "body_formed": "Lập cơ quan của Đại hội",
    "matters_added": "Thêm nội dung biểu quyết",
    "matters_ordered": "Xếp lại nội dung biểu quyết",
    "matter_revised": "Sửa nội dung biểu quyết",
    "matters_removed": "Bỏ nội dung biểu quyết",
    "vote_opened": "Mở biểu quyết",
    "vote_counted": "Ghi số biểu quyết",
    "vote_corrected": "Sửa số biểu quyết",
    "vote_released": "Công bố kết quả biểu quyết",
    "election_planned": "Thêm cuộc bầu cử",
    "election_corrected": "Sửa cuộc bầu cử",
    "nominees_added": "Đưa vào danh sách bầu cử",
    "nominee_corrected": "Sửa người trong danh sách bầu cử",
    "nominee_withdrew": "Cho rút khỏi danh sách bầu cử",
    "nominee_list_closed": "Chốt danh sách bầu cử",
    "nominee_list_reopened": "Mở lại danh sách bầu cử",
    "round_opened": "Mở lần bầu",
    "ballots_printed": "In phiếu bầu",
    "ballots_issued": "Phát phiếu",
    "ballots_collected": "Thu phiếu",
    "collection_corrected": "Sửa số phiếu thu về",
    "ballot_read": "Nhập phiếu",
    "ballots_taken": "Nhận phiếu từ máy khác",
    "ballot_settled": "Quyết định phiếu khác nhau",
    "batch_counted": "Nhập sổ kiểm một xấp",
    "batch_settled": "Quyết định xấp khác nhau",
    "base_reduced": "Trừ thêm vào số được triệu tập",
    "result_confirmed": "Xác nhận kết quả kiểm phiếu",
    "result_released": "Công bố kết quả bầu cử",
    "result_reopened": "Mở lại kết quả bầu cử",
    "election_ended": "Kết thúc cuộc bầu cử",
    "decision_recorded": "Ghi quyết định chỉ định",
    "decision_corrected": "Sửa quyết định chỉ định",
    "decisions_announced": "Công bố quyết định",
    "elected_recorded": "Ghi người trúng cử vào danh sách chức danh",
    "tenures_listed": "Nhập danh sách chức danh",
    "tenures_ratified": "Ghi chuẩn y",
    "tenure_ended": "Ghi thôi giữ chức",
    "likeness_settled": "Xác định một hay hai đồng chí",
    "biography_columns_chosen": "Chọn cột danh sách trích ngang",
    "minutes_text_written": "Ghi lời vào biên bản",
    "paper_text_written": "Ghi lời vào văn bản",
    "paper_text_refilled": "Điền lại câu từ nhật ký",
    "paper_numbered": "Lấy số văn bản",
    "paper_drafted": "Phát hành bản nháp",
    "paper_finalised": "Chốt bản chính thức",
    "paper_reissued": "Phát hành bản thay thế",
    "paper_printed": "In văn bản",
    "act_withdrawn": "Rút lại việc đã ghi",
}


def label(value: StrEnum) -> str:
    """Return the word or sentence that a screen shows for a member of an enumeration.

    Raises KeyError for an enumeration without labels; `Code` has none, its words stand in `messages`.
    """
    return _LABELS[type(value)][value]


def sitting_name(kind: SittingKind, held_on: date) -> str:
    """Return a sitting's name for narrow places: "Trù bị 13/8"."""
    return f"{label(kind)} {short_date(held_on).removesuffix(f'/{held_on.year}')}"


def sitting_full_name(kind: SittingKind, held_on: date) -> str:
    """Return a sitting's name for headings and papers: "Phiên trù bị, ngày 13/8/2025"."""
    return f"Phiên {label(kind).lower()}, ngày {short_date(held_on)}"


def duty(body: CongressBody, *, head: bool) -> str:
    """Return what the head, or another member, of a body of the congress is called: "Trưởng đoàn"."""
    of_head, of_member = _DUTIES[body]
    return of_head if head else of_member


def short_name(body: Body) -> str:
    """Return the short form of a leading body's name: "BCH", "BTV" or "UBKT"."""
    return _SHORT_NAMES[body]


def field_name(field: str) -> str:
    """Return what a field of a form is called, in lower case for the middle of a sentence: "ngày sinh".

    `field` is the name of an attribute in `domain`; raises KeyError for one that no form shows.
    """
    return _FIELD_NAMES[field]


def gap_word(field: str) -> str:
    """Return the word for a field that a delegate's row leaves open: "thiếu ngày sinh"."""
    return f"thiếu {field_name(field)}"


def act_title(kind: str, movement: Movement | None = None) -> str:
    """Return what the journal calls an act of this kind; for "delegate_moved" the movement decides.

    Without a movement a delegate's act is called "Điểm danh". Raises KeyError for an unknown kind.
    """
    if kind == "delegate_moved" and movement is not None:
        return label(movement)
    return _ACT_TITLES[kind]

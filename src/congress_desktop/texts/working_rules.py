"""The usual articles of a congress's working rules: a template that the congress makes its own and votes on.

Custom, taken from no document; nothing in it is confirmed.
"""

ARTICLES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "Điều 1",
        "Nguyên tắc làm việc",
        (
            (
                "Đại hội làm việc theo nguyên tắc tập trung dân chủ, theo Chương trình đã được Đại hội biểu "
                "quyết thông qua và dưới sự điều hành của Đoàn Chủ tịch."
            ),
            (
                "Đại hội quyết định các nội dung bằng biểu quyết giơ thẻ đại biểu; việc bầu cử thực hiện theo "
                "Quy chế bầu cử trong Đảng."
            ),
        ),
    ),
    (
        "Điều 2",
        "Trách nhiệm của đại biểu",
        (
            (
                "- Dự đủ các phiên họp, đúng giờ; đeo thẻ đại biểu, ngồi đúng vị trí; vắng mặt phải báo cáo "
                "trưởng đoàn và được Đoàn Chủ tịch đồng ý."
            ),
            (
                "- Nghiên cứu tài liệu, thảo luận, biểu quyết và bầu cử trên tinh thần xây dựng, thẳng thắn, "
                "trách nhiệm trước Đảng bộ."
            ),
            (
                "- Giữ gìn tài liệu; không mang tài liệu thu hồi ra khỏi nơi họp; không sử dụng điện thoại khi "
                "Đại hội đang làm việc."
            ),
        ),
    ),
    (
        "Điều 3",
        "Phát biểu ý kiến",
        (
            (
                "Đại biểu đăng ký phát biểu với Đoàn Thư ký và phát biểu khi được Đoàn Chủ tịch mời. Mỗi ý kiến "
                "tại hội trường không quá 10 phút, tại tổ không quá 05 phút; đại biểu có thể gửi ý kiến bằng văn"
                " bản."
            ),
        ),
    ),
    (
        "Điều 4",
        "Biểu quyết",
        (
            (
                "Đoàn Chủ tịch lấy biểu quyết theo thứ tự: tán thành, không tán thành, ý kiến khác. Đại biểu "
                "biểu quyết bằng cách giơ thẻ; kết quả được kiểm đếm và công bố tại Đại hội."
            ),
        ),
    ),
    (
        "Điều 5",
        "Đoàn Chủ tịch",
        (
            (
                "Đoàn Chủ tịch điều hành Đại hội theo Chương trình; phân công thành viên điều hành từng phần "
                "việc; chuẩn bị nội dung để Đại hội thảo luận, biểu quyết; kết luận các vấn đề Đại hội đã thống "
                "nhất."
            ),
        ),
    ),
    (
        "Điều 6",
        "Đoàn Thư ký",
        (
            (
                "Đoàn Thư ký ghi biên bản, tổng hợp ý kiến thảo luận, soạn thảo các kết luận và nghị quyết của "
                "Đại hội theo sự chỉ đạo của Đoàn Chủ tịch; quản lý, phát hành tài liệu của Đại hội."
            ),
        ),
    ),
    (
        "Điều 7",
        "Ban Thẩm tra tư cách đại biểu",
        (
            (
                "Ban Thẩm tra tư cách đại biểu xem xét, báo cáo Đại hội về tư cách đại biểu và những vấn đề liên"
                " quan đến tư cách đại biểu để Đại hội quyết định."
            ),
        ),
    ),
    (
        "Điều 8",
        "Điều khoản thi hành",
        (
            (
                "Quy chế này có hiệu lực từ khi Đại hội biểu quyết thông qua đến khi Đại hội bế mạc. Các đại "
                "biểu, khách mời và bộ phận phục vụ có trách nhiệm thực hiện."
            ),
        ),
    ),
)
"""Number, title and paragraphs of each article."""

# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.screens.elections.paper_panel import PaperPanel
from congress_desktop.gui.screens.elections.paper_picture import PaperPicture
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.marks import (ElidedLabel, Pill, StateMark)

class Ui_PracticeDialog(object):
    def setupUi(self, PracticeDialog):
        if not PracticeDialog.objectName():
            PracticeDialog.setObjectName(u"PracticeDialog")
        PracticeDialog.setMinimumSize(QSize(1160, 640))
        self.practice_layout = QVBoxLayout(PracticeDialog)
        self.practice_layout.setSpacing(12)
        self.practice_layout.setObjectName(u"practice_layout")
        self.practice_layout.setContentsMargins(20, 16, 20, 16)
        self.banner_frame = QFrame(PracticeDialog)
        self.banner_frame.setObjectName(u"banner_frame")
        self.banner_frame.setProperty(u"role", u"box")
        self.banner_frame.setProperty(u"state", u"warn")
        self.banner_layout = QHBoxLayout(self.banner_frame)
        self.banner_layout.setSpacing(16)
        self.banner_layout.setObjectName(u"banner_layout")
        self.banner_layout.setContentsMargins(16, 6, 12, 6)
        self.banner_label = QLabel(self.banner_frame)
        self.banner_label.setObjectName(u"banner_label")
        self.banner_label.setProperty(u"role", u"verdict")
        self.banner_label.setProperty(u"state", u"warn")

        self.banner_layout.addWidget(self.banner_label)

        self.safe_label = ElidedLabel(self.banner_frame)
        self.safe_label.setObjectName(u"safe_label")
        self.safe_label.setProperty(u"role", u"secondary")

        self.banner_layout.addWidget(self.safe_label)

        self.step_pill = Pill(self.banner_frame)
        self.step_pill.setObjectName(u"step_pill")

        self.banner_layout.addWidget(self.step_pill)

        self.leave_button = KeyCapButton(self.banner_frame)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave_button.setProperty(u"scale", u"small")
        self.leave_button.setProperty(u"key", u"Esc")

        self.banner_layout.addWidget(self.leave_button)

        self.banner_layout.setStretch(1, 1)

        self.practice_layout.addWidget(self.banner_frame)

        self.page_stack = QStackedWidget(PracticeDialog)
        self.page_stack.setObjectName(u"page_stack")
        self.start_page = QWidget()
        self.start_page.setObjectName(u"start_page")
        self.start_layout = QVBoxLayout(self.start_page)
        self.start_layout.setObjectName(u"start_layout")
        self.start_state = EmptyState(self.start_page)
        self.start_state.setObjectName(u"start_state")

        self.start_layout.addWidget(self.start_state)

        self.page_stack.addWidget(self.start_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QHBoxLayout(self.work_page)
        self.work_layout.setSpacing(16)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.paper_picture = PaperPicture(self.work_page)
        self.paper_picture.setObjectName(u"paper_picture")

        self.work_layout.addWidget(self.paper_picture)

        self.hand_frame = QFrame(self.work_page)
        self.hand_frame.setObjectName(u"hand_frame")
        self.hand_frame.setProperty(u"role", u"card")
        self.hand_layout = QVBoxLayout(self.hand_frame)
        self.hand_layout.setSpacing(8)
        self.hand_layout.setObjectName(u"hand_layout")
        self.hand_layout.setContentsMargins(20, 14, 20, 14)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.place_label = QLabel(self.hand_frame)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"matter")

        self.head_layout.addWidget(self.place_label)

        self.what_label = ElidedLabel(self.hand_frame)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"secondary")

        self.head_layout.addWidget(self.what_label)

        self.head_layout.setStretch(1, 1)

        self.hand_layout.addLayout(self.head_layout)

        self.readings_widget = QWidget(self.hand_frame)
        self.readings_widget.setObjectName(u"readings_widget")
        self.readings_layout = QHBoxLayout(self.readings_widget)
        self.readings_layout.setSpacing(12)
        self.readings_layout.setObjectName(u"readings_layout")
        self.readings_layout.setContentsMargins(0, 0, 0, 0)
        self.first_frame = QFrame(self.readings_widget)
        self.first_frame.setObjectName(u"first_frame")
        self.first_frame.setProperty(u"role", u"box")
        self.first_layout = QHBoxLayout(self.first_frame)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(12, 6, 8, 6)
        self.first_words_layout = QVBoxLayout()
        self.first_words_layout.setSpacing(0)
        self.first_words_layout.setObjectName(u"first_words_layout")
        self.first_name_label = QLabel(self.first_frame)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"secondary")

        self.first_words_layout.addWidget(self.first_name_label)

        self.first_words_label = ElidedLabel(self.first_frame)
        self.first_words_label.setObjectName(u"first_words_label")
        self.first_words_label.setProperty(u"role", u"strong-13")

        self.first_words_layout.addWidget(self.first_words_label)


        self.first_layout.addLayout(self.first_words_layout)

        self.first_button = KeyCapButton(self.first_frame)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.first_button.setProperty(u"scale", u"small")
        self.first_button.setProperty(u"key", u"Alt+1")

        self.first_layout.addWidget(self.first_button)

        self.first_layout.setStretch(0, 1)

        self.readings_layout.addWidget(self.first_frame)

        self.second_frame = QFrame(self.readings_widget)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame.setProperty(u"role", u"box")
        self.second_layout = QHBoxLayout(self.second_frame)
        self.second_layout.setObjectName(u"second_layout")
        self.second_layout.setContentsMargins(12, 6, 8, 6)
        self.second_words_layout = QVBoxLayout()
        self.second_words_layout.setSpacing(0)
        self.second_words_layout.setObjectName(u"second_words_layout")
        self.second_name_label = QLabel(self.second_frame)
        self.second_name_label.setObjectName(u"second_name_label")
        self.second_name_label.setProperty(u"role", u"secondary")

        self.second_words_layout.addWidget(self.second_name_label)

        self.second_words_label = ElidedLabel(self.second_frame)
        self.second_words_label.setObjectName(u"second_words_label")
        self.second_words_label.setProperty(u"role", u"strong-13")

        self.second_words_layout.addWidget(self.second_words_label)


        self.second_layout.addLayout(self.second_words_layout)

        self.second_button = KeyCapButton(self.second_frame)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.second_button.setProperty(u"scale", u"small")
        self.second_button.setProperty(u"key", u"Alt+2")

        self.second_layout.addWidget(self.second_button)

        self.second_layout.setStretch(0, 1)

        self.readings_layout.addWidget(self.second_frame)

        self.readings_layout.setStretch(0, 1)
        self.readings_layout.setStretch(1, 1)

        self.hand_layout.addWidget(self.readings_widget)

        self.where_label = ElidedLabel(self.hand_frame)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setProperty(u"state", u"warn")

        self.hand_layout.addWidget(self.where_label)

        self.paper_panel = PaperPanel(self.hand_frame)
        self.paper_panel.setObjectName(u"paper_panel")

        self.hand_layout.addWidget(self.paper_panel)

        self.foot_rule = QFrame(self.hand_frame)
        self.foot_rule.setObjectName(u"foot_rule")
        self.foot_rule.setProperty(u"role", u"rule")

        self.hand_layout.addWidget(self.foot_rule)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.record_button = KeyCapButton(self.hand_frame)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.record_button.setProperty(u"role", u"main")

        self.foot_layout.addWidget(self.record_button)

        self.invalid_button = KeyCapButton(self.hand_frame)
        self.invalid_button.setObjectName(u"invalid_button")
        self.invalid_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.foot_layout.addWidget(self.invalid_button)

        self.votes_label = QLabel(self.hand_frame)
        self.votes_label.setObjectName(u"votes_label")
        self.votes_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.votes_label.setProperty(u"role", u"strong")

        self.foot_layout.addWidget(self.votes_label)

        self.foot_layout.setStretch(2, 1)

        self.hand_layout.addLayout(self.foot_layout)

        self.hand_layout.setStretch(3, 1)

        self.work_layout.addWidget(self.hand_frame)

        self.work_layout.setStretch(1, 1)
        self.page_stack.addWidget(self.work_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_layout = QVBoxLayout(self.result_page)
        self.result_layout.setSpacing(12)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.verdict_frame = QFrame(self.result_page)
        self.verdict_frame.setObjectName(u"verdict_frame")
        self.verdict_frame.setProperty(u"role", u"card")
        self.verdict_layout = QVBoxLayout(self.verdict_frame)
        self.verdict_layout.setSpacing(4)
        self.verdict_layout.setObjectName(u"verdict_layout")
        self.verdict_layout.setContentsMargins(20, 10, 20, 10)
        self.verdict_head_layout = QHBoxLayout()
        self.verdict_head_layout.setSpacing(12)
        self.verdict_head_layout.setObjectName(u"verdict_head_layout")
        self.verdict_mark = StateMark(self.verdict_frame)
        self.verdict_mark.setObjectName(u"verdict_mark")

        self.verdict_head_layout.addWidget(self.verdict_mark)

        self.verdict_label = QLabel(self.verdict_frame)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setProperty(u"role", u"matter")

        self.verdict_head_layout.addWidget(self.verdict_label)

        self.verdict_head_layout.setStretch(1, 1)

        self.verdict_layout.addLayout(self.verdict_head_layout)

        self.why_label = QLabel(self.verdict_frame)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)

        self.verdict_layout.addWidget(self.why_label)


        self.result_layout.addWidget(self.verdict_frame)

        self.result_view = QTableView(self.result_page)
        self.result_view.setObjectName(u"result_view")
        self.result_view.setProperty(u"role", u"card")

        self.result_layout.addWidget(self.result_view)

        self.result_foot_layout = QHBoxLayout()
        self.result_foot_layout.setSpacing(12)
        self.result_foot_layout.setObjectName(u"result_foot_layout")
        self.again_button = KeyCapButton(self.result_page)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setProperty(u"icon_name", u"refresh-cw")
        self.again_button.setProperty(u"key", u"F5")

        self.result_foot_layout.addWidget(self.again_button)

        self.result_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.result_foot_layout.addItem(self.result_spacer)

        self.close_button = KeyCapButton(self.result_page)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"main")
        self.close_button.setProperty(u"icon_name", u"check")
        self.close_button.setProperty(u"key", u"Enter")

        self.result_foot_layout.addWidget(self.close_button)

        self.result_foot_layout.setStretch(1, 1)

        self.result_layout.addLayout(self.result_foot_layout)

        self.result_layout.setStretch(1, 1)
        self.page_stack.addWidget(self.result_page)

        self.practice_layout.addWidget(self.page_stack)

        self.practice_layout.setStretch(1, 1)
        QWidget.setTabOrder(self.record_button, self.invalid_button)
        QWidget.setTabOrder(self.invalid_button, self.first_button)
        QWidget.setTabOrder(self.first_button, self.second_button)
        QWidget.setTabOrder(self.second_button, self.result_view)
        QWidget.setTabOrder(self.result_view, self.close_button)
        QWidget.setTabOrder(self.close_button, self.again_button)
        QWidget.setTabOrder(self.again_button, self.leave_button)

        self.retranslateUi(PracticeDialog)

        QMetaObject.connectSlotsByName(PracticeDialog)
    # setupUi

    def retranslateUi(self, PracticeDialog):
        PracticeDialog.setWindowTitle(QCoreApplication.translate("PracticeDialog", u"DI\u1ec4N T\u1eacP ki\u1ec3m phi\u1ebfu", None))
        self.banner_label.setText(QCoreApplication.translate("PracticeDialog", u"DI\u1ec4N T\u1eacP", None))
        self.safe_label.setText(QCoreApplication.translate("PracticeDialog", u"Phi\u1ebfu t\u01b0\u1edfng t\u01b0\u1ee3ng; kh\u00f4ng ghi g\u00ec v\u00e0o nh\u1eadt k\u00fd, kh\u00f4ng t\u00ednh v\u00e0o cu\u1ed9c b\u1ea7u n\u00e0o.", None))
        self.leave_button.setText(QCoreApplication.translate("PracticeDialog", u"Th\u00f4i di\u1ec5n t\u1eadp", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("PracticeDialog", u"Th\u00f4i di\u1ec5n t\u1eadp (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.place_label.setText("")
        self.what_label.setText("")
        self.first_name_label.setText(QCoreApplication.translate("PracticeDialog", u"L\u1ea7n 1: \u0111\u1ed3ng ch\u00ed", None))
        self.first_words_label.setText("")
        self.first_button.setText(QCoreApplication.translate("PracticeDialog", u"L\u1ea5y", None))
#if QT_CONFIG(tooltip)
        self.first_button.setToolTip(QCoreApplication.translate("PracticeDialog", u"L\u1ea5y l\u1ea7n nh\u1eadp 1 (Alt+1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.first_button.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"L\u1ea5y l\u1ea7n nh\u1eadp 1", None))
#endif // QT_CONFIG(accessibility)
        self.second_name_label.setText(QCoreApplication.translate("PracticeDialog", u"L\u1ea7n 2: ng\u01b0\u1eddi th\u1ee9 hai (t\u01b0\u1edfng t\u01b0\u1ee3ng)", None))
        self.second_words_label.setText("")
        self.second_button.setText(QCoreApplication.translate("PracticeDialog", u"L\u1ea5y", None))
#if QT_CONFIG(tooltip)
        self.second_button.setToolTip(QCoreApplication.translate("PracticeDialog", u"L\u1ea5y l\u1ea7n nh\u1eadp 2 (Alt+2)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.second_button.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"L\u1ea5y l\u1ea7n nh\u1eadp 2", None))
#endif // QT_CONFIG(accessibility)
        self.where_label.setText("")
        self.record_button.setText("")
        self.invalid_button.setText("")
        self.votes_label.setText("")
        self.verdict_label.setText("")
        self.why_label.setText("")
#if QT_CONFIG(accessibility)
        self.result_view.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"K\u1ebft qu\u1ea3 di\u1ec5n t\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.again_button.setText(QCoreApplication.translate("PracticeDialog", u"T\u1eadp l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.again_button.setToolTip(QCoreApplication.translate("PracticeDialog", u"T\u1eadp l\u1ea1i (F5)", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("PracticeDialog", u"Xong, b\u1ecf h\u1ebft phi\u1ebfu di\u1ec5n t\u1eadp", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("PracticeDialog", u"Xong, b\u1ecf h\u1ebft phi\u1ebfu di\u1ec5n t\u1eadp (Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'open_votes.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QRadioButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import (CountField, FieldError, TypingField)
from congress_desktop.gui.widgets.marks import (IconMark, KeyCap, Pill)
from congress_desktop.gui.widgets.strips import SumStrip

class Ui_OpenVotesScreen(object):
    def setupUi(self, OpenVotesScreen):
        if not OpenVotesScreen.objectName():
            OpenVotesScreen.setObjectName(u"OpenVotesScreen")
        OpenVotesScreen.setProperty(u"role", u"ground")
        self.vboxlayout_31 = QVBoxLayout(OpenVotesScreen)
        self.vboxlayout_31.setObjectName(u"vboxlayout_31")
        self.vboxlayout_31.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(OpenVotesScreen)
        self.page_stack.setObjectName(u"page_stack")
        self.votes_page = QWidget()
        self.votes_page.setObjectName(u"votes_page")
        self.vboxlayout_29 = QVBoxLayout(self.votes_page)
        self.vboxlayout_29.setSpacing(10)
        self.vboxlayout_29.setObjectName(u"vboxlayout_29")
        self.vboxlayout_29.setContentsMargins(24, 16, 24, 12)
        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setSpacing(8)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.label_1 = QLabel(self.votes_page)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"title")

        self.hboxlayout_2.addWidget(self.label_1)

        self.sitting_label = QLabel(self.votes_page)
        self.sitting_label.setObjectName(u"sitting_label")
        self.sitting_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_2.addWidget(self.sitting_label)

        self.spacer_32 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_2.addItem(self.spacer_32)

        self.bodies_button = KeyCapButton(self.votes_page)
        self.bodies_button.setObjectName(u"bodies_button")
        self.bodies_button.setProperty(u"icon_name", u"users")
        self.bodies_button.setProperty(u"key", u"Ctrl+B")

        self.hboxlayout_2.addWidget(self.bodies_button)

        self.add_button = KeyCapButton(self.votes_page)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Ctrl+N")

        self.hboxlayout_2.addWidget(self.add_button)

        self.export_button = KeyCapButton(self.votes_page)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"icon_name", u"file-spreadsheet")
        self.export_button.setProperty(u"key", u"Ctrl+E")

        self.hboxlayout_2.addWidget(self.export_button)


        self.vboxlayout_29.addLayout(self.hboxlayout_2)

        self.hboxlayout_28 = QHBoxLayout()
        self.hboxlayout_28.setSpacing(16)
        self.hboxlayout_28.setObjectName(u"hboxlayout_28")
        self.list_frame = QFrame(self.votes_page)
        self.list_frame.setObjectName(u"list_frame")
        self.list_frame.setProperty(u"role", u"card")
        self.list_frame.setMinimumSize(QSize(340, 0))
        self.list_frame.setMaximumSize(QSize(380, 16777215))
        self.vboxlayout_5 = QVBoxLayout(self.list_frame)
        self.vboxlayout_5.setSpacing(0)
        self.vboxlayout_5.setObjectName(u"vboxlayout_5")
        self.vboxlayout_5.setContentsMargins(0, 0, 0, 0)
        self.list_head_frame = QFrame(self.list_frame)
        self.list_head_frame.setObjectName(u"list_head_frame")
        self.list_head_frame.setProperty(u"role", u"panel-head")
        self.hboxlayout_4 = QHBoxLayout(self.list_head_frame)
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.hboxlayout_4.setContentsMargins(16, 10, 16, 10)
        self.label_3 = QLabel(self.list_head_frame)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setProperty(u"role", u"heading")

        self.hboxlayout_4.addWidget(self.label_3)

        self.spacer_33 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_4.addItem(self.spacer_33)

        self.list_label = QLabel(self.list_head_frame)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"role", u"hint")

        self.hboxlayout_4.addWidget(self.list_label)


        self.vboxlayout_5.addWidget(self.list_head_frame)

        self.matter_view = QTableView(self.list_frame)
        self.matter_view.setObjectName(u"matter_view")

        self.vboxlayout_5.addWidget(self.matter_view)


        self.hboxlayout_28.addWidget(self.list_frame)

        self.vboxlayout_27 = QVBoxLayout()
        self.vboxlayout_27.setSpacing(8)
        self.vboxlayout_27.setObjectName(u"vboxlayout_27")
        self.hboxlayout_7 = QHBoxLayout()
        self.hboxlayout_7.setSpacing(8)
        self.hboxlayout_7.setObjectName(u"hboxlayout_7")
        self.vboxlayout_6 = QVBoxLayout()
        self.vboxlayout_6.setSpacing(2)
        self.vboxlayout_6.setObjectName(u"vboxlayout_6")
        self.opened_label = QLabel(self.votes_page)
        self.opened_label.setObjectName(u"opened_label")
        self.opened_label.setProperty(u"role", u"secondary")

        self.vboxlayout_6.addWidget(self.opened_label)

        self.title_label = QLabel(self.votes_page)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")
        self.title_label.setWordWrap(True)

        self.vboxlayout_6.addWidget(self.title_label)


        self.hboxlayout_7.addLayout(self.vboxlayout_6)

        self.state_pill = Pill(self.votes_page)
        self.state_pill.setObjectName(u"state_pill")

        self.hboxlayout_7.addWidget(self.state_pill)

        self.hboxlayout_7.setStretch(0, 1)

        self.vboxlayout_27.addLayout(self.hboxlayout_7)

        self.frozen_frame = QFrame(self.votes_page)
        self.frozen_frame.setObjectName(u"frozen_frame")
        self.frozen_frame.setProperty(u"role", u"box")
        self.hboxlayout_9 = QHBoxLayout(self.frozen_frame)
        self.hboxlayout_9.setSpacing(8)
        self.hboxlayout_9.setObjectName(u"hboxlayout_9")
        self.hboxlayout_9.setContentsMargins(16, 8, 16, 8)
        self.frozen_icon = IconMark(self.frozen_frame)
        self.frozen_icon.setObjectName(u"frozen_icon")

        self.hboxlayout_9.addWidget(self.frozen_icon)

        self.frozen_label = QLabel(self.frozen_frame)
        self.frozen_label.setObjectName(u"frozen_label")
        self.frozen_label.setProperty(u"role", u"strong")

        self.hboxlayout_9.addWidget(self.frozen_label)

        self.spacer_34 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_9.addItem(self.spacer_34)

        self.label_8 = QLabel(self.frozen_frame)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setProperty(u"role", u"hint")

        self.hboxlayout_9.addWidget(self.label_8)


        self.vboxlayout_27.addWidget(self.frozen_frame)

        self.warning_error = FieldError(self.votes_page)
        self.warning_error.setObjectName(u"warning_error")

        self.vboxlayout_27.addWidget(self.warning_error)

        self.hboxlayout_19 = QHBoxLayout()
        self.hboxlayout_19.setSpacing(12)
        self.hboxlayout_19.setObjectName(u"hboxlayout_19")
        self.in_favour_frame = QFrame(self.votes_page)
        self.in_favour_frame.setObjectName(u"in_favour_frame")
        self.in_favour_frame.setProperty(u"role", u"card")
        self.vboxlayout_12 = QVBoxLayout(self.in_favour_frame)
        self.vboxlayout_12.setSpacing(6)
        self.vboxlayout_12.setObjectName(u"vboxlayout_12")
        self.vboxlayout_12.setContentsMargins(16, 10, 16, 10)
        self.hboxlayout_11 = QHBoxLayout()
        self.hboxlayout_11.setObjectName(u"hboxlayout_11")
        self.label_10 = QLabel(self.in_favour_frame)
        self.label_10.setObjectName(u"label_10")
        self.label_10.setProperty(u"role", u"heading")

        self.hboxlayout_11.addWidget(self.label_10)

        self.spacer_35 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_11.addItem(self.spacer_35)

        self.in_favour_cap = KeyCap(self.in_favour_frame)
        self.in_favour_cap.setObjectName(u"in_favour_cap")

        self.hboxlayout_11.addWidget(self.in_favour_cap)


        self.vboxlayout_12.addLayout(self.hboxlayout_11)

        self.in_favour_edit = CountField(self.in_favour_frame)
        self.in_favour_edit.setObjectName(u"in_favour_edit")

        self.vboxlayout_12.addWidget(self.in_favour_edit)

        self.in_favour_label = QLabel(self.in_favour_frame)
        self.in_favour_label.setObjectName(u"in_favour_label")
        self.in_favour_label.setProperty(u"role", u"secondary")
        self.in_favour_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_12.addWidget(self.in_favour_label)


        self.hboxlayout_19.addWidget(self.in_favour_frame)

        self.against_frame = QFrame(self.votes_page)
        self.against_frame.setObjectName(u"against_frame")
        self.against_frame.setProperty(u"role", u"card")
        self.vboxlayout_15 = QVBoxLayout(self.against_frame)
        self.vboxlayout_15.setSpacing(6)
        self.vboxlayout_15.setObjectName(u"vboxlayout_15")
        self.vboxlayout_15.setContentsMargins(16, 10, 16, 10)
        self.hboxlayout_14 = QHBoxLayout()
        self.hboxlayout_14.setObjectName(u"hboxlayout_14")
        self.label_13 = QLabel(self.against_frame)
        self.label_13.setObjectName(u"label_13")
        self.label_13.setProperty(u"role", u"heading")

        self.hboxlayout_14.addWidget(self.label_13)

        self.spacer_36 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_14.addItem(self.spacer_36)

        self.against_cap = KeyCap(self.against_frame)
        self.against_cap.setObjectName(u"against_cap")

        self.hboxlayout_14.addWidget(self.against_cap)


        self.vboxlayout_15.addLayout(self.hboxlayout_14)

        self.against_edit = CountField(self.against_frame)
        self.against_edit.setObjectName(u"against_edit")

        self.vboxlayout_15.addWidget(self.against_edit)

        self.against_label = QLabel(self.against_frame)
        self.against_label.setObjectName(u"against_label")
        self.against_label.setProperty(u"role", u"secondary")
        self.against_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_15.addWidget(self.against_label)


        self.hboxlayout_19.addWidget(self.against_frame)

        self.other_opinion_frame = QFrame(self.votes_page)
        self.other_opinion_frame.setObjectName(u"other_opinion_frame")
        self.other_opinion_frame.setProperty(u"role", u"card")
        self.vboxlayout_18 = QVBoxLayout(self.other_opinion_frame)
        self.vboxlayout_18.setSpacing(6)
        self.vboxlayout_18.setObjectName(u"vboxlayout_18")
        self.vboxlayout_18.setContentsMargins(16, 10, 16, 10)
        self.hboxlayout_17 = QHBoxLayout()
        self.hboxlayout_17.setObjectName(u"hboxlayout_17")
        self.label_16 = QLabel(self.other_opinion_frame)
        self.label_16.setObjectName(u"label_16")
        self.label_16.setProperty(u"role", u"heading")

        self.hboxlayout_17.addWidget(self.label_16)

        self.spacer_37 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_17.addItem(self.spacer_37)

        self.other_opinion_cap = KeyCap(self.other_opinion_frame)
        self.other_opinion_cap.setObjectName(u"other_opinion_cap")

        self.hboxlayout_17.addWidget(self.other_opinion_cap)


        self.vboxlayout_18.addLayout(self.hboxlayout_17)

        self.other_opinion_edit = CountField(self.other_opinion_frame)
        self.other_opinion_edit.setObjectName(u"other_opinion_edit")

        self.vboxlayout_18.addWidget(self.other_opinion_edit)

        self.other_opinion_label = QLabel(self.other_opinion_frame)
        self.other_opinion_label.setObjectName(u"other_opinion_label")
        self.other_opinion_label.setProperty(u"role", u"secondary")
        self.other_opinion_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_18.addWidget(self.other_opinion_label)


        self.hboxlayout_19.addWidget(self.other_opinion_frame)


        self.vboxlayout_27.addLayout(self.hboxlayout_19)

        self.sum_strip = SumStrip(self.votes_page)
        self.sum_strip.setObjectName(u"sum_strip")

        self.vboxlayout_27.addWidget(self.sum_strip)

        self.count_error = FieldError(self.votes_page)
        self.count_error.setObjectName(u"count_error")

        self.vboxlayout_27.addWidget(self.count_error)

        self.verdict_frame = QFrame(self.votes_page)
        self.verdict_frame.setObjectName(u"verdict_frame")
        self.verdict_frame.setProperty(u"role", u"card")
        self.hboxlayout_22 = QHBoxLayout(self.verdict_frame)
        self.hboxlayout_22.setSpacing(16)
        self.hboxlayout_22.setObjectName(u"hboxlayout_22")
        self.hboxlayout_22.setContentsMargins(24, 12, 24, 12)
        self.vboxlayout_20 = QVBoxLayout()
        self.vboxlayout_20.setSpacing(2)
        self.vboxlayout_20.setObjectName(u"vboxlayout_20")
        self.verdict_label = QLabel(self.verdict_frame)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setProperty(u"role", u"verdict")

        self.vboxlayout_20.addWidget(self.verdict_label)

        self.verdict_sum_label = QLabel(self.verdict_frame)
        self.verdict_sum_label.setObjectName(u"verdict_sum_label")

        self.vboxlayout_20.addWidget(self.verdict_sum_label)


        self.hboxlayout_22.addLayout(self.vboxlayout_20)

        self.spacer_38 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_22.addItem(self.spacer_38)

        self.vboxlayout_21 = QVBoxLayout()
        self.vboxlayout_21.setSpacing(2)
        self.vboxlayout_21.setObjectName(u"vboxlayout_21")
        self.present_label = QLabel(self.verdict_frame)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setProperty(u"role", u"strong")
        self.present_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_21.addWidget(self.present_label)

        self.summoned_label = QLabel(self.verdict_frame)
        self.summoned_label.setObjectName(u"summoned_label")
        self.summoned_label.setProperty(u"role", u"secondary")
        self.summoned_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_21.addWidget(self.summoned_label)

        self.needed_label = QLabel(self.verdict_frame)
        self.needed_label.setObjectName(u"needed_label")
        self.needed_label.setProperty(u"role", u"hint")
        self.needed_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_21.addWidget(self.needed_label)


        self.hboxlayout_22.addLayout(self.vboxlayout_21)


        self.vboxlayout_27.addWidget(self.verdict_frame)

        self.base_widget = QWidget(self.votes_page)
        self.base_widget.setObjectName(u"base_widget")
        self.hboxlayout_24 = QHBoxLayout(self.base_widget)
        self.hboxlayout_24.setSpacing(12)
        self.hboxlayout_24.setObjectName(u"hboxlayout_24")
        self.hboxlayout_24.setContentsMargins(0, 0, 0, 0)
        self.label_23 = QLabel(self.base_widget)
        self.label_23.setObjectName(u"label_23")
        self.label_23.setProperty(u"role", u"secondary")

        self.hboxlayout_24.addWidget(self.label_23)

        self.present_radio = QRadioButton(self.base_widget)
        self.present_radio.setObjectName(u"present_radio")
        self.present_radio.setChecked(True)

        self.hboxlayout_24.addWidget(self.present_radio)

        self.summoned_radio = QRadioButton(self.base_widget)
        self.summoned_radio.setObjectName(u"summoned_radio")

        self.hboxlayout_24.addWidget(self.summoned_radio)

        self.base_label = QLabel(self.base_widget)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setProperty(u"role", u"hint")

        self.hboxlayout_24.addWidget(self.base_label)

        self.spacer_39 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_24.addItem(self.spacer_39)


        self.vboxlayout_27.addWidget(self.base_widget)

        self.release_widget = QWidget(self.votes_page)
        self.release_widget.setObjectName(u"release_widget")
        self.release_layout = QHBoxLayout(self.release_widget)
        self.release_layout.setSpacing(12)
        self.release_layout.setObjectName(u"release_layout")
        self.release_layout.setContentsMargins(0, 0, 0, 0)
        self.second_label = QLabel(self.release_widget)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setProperty(u"role", u"label")

        self.release_layout.addWidget(self.second_label)

        self.second_edit = TypingField(self.release_widget)
        self.second_edit.setObjectName(u"second_edit")
        self.second_edit.setMinimumSize(QSize(260, 0))

        self.release_layout.addWidget(self.second_edit)

        self.second_hint_label = QLabel(self.release_widget)
        self.second_hint_label.setObjectName(u"second_hint_label")
        self.second_hint_label.setProperty(u"role", u"hint")
        self.second_hint_label.setWordWrap(True)

        self.release_layout.addWidget(self.second_hint_label)

        self.release_layout.setStretch(2, 1)

        self.vboxlayout_27.addWidget(self.release_widget)

        self.spacer_40 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_27.addItem(self.spacer_40)

        self.hboxlayout_25 = QHBoxLayout()
        self.hboxlayout_25.setSpacing(12)
        self.hboxlayout_25.setObjectName(u"hboxlayout_25")
        self.main_button = KeyCapButton(self.votes_page)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"role", u"main")
        self.main_button.setProperty(u"scale", u"large")
        self.main_button.setProperty(u"icon_name", u"hand")
        self.main_button.setProperty(u"key", u"Enter")

        self.hboxlayout_25.addWidget(self.main_button)

        self.all_button = KeyCapButton(self.votes_page)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"scale", u"large")
        self.all_button.setProperty(u"icon_name", u"check")
        self.all_button.setProperty(u"key", u"*")

        self.hboxlayout_25.addWidget(self.all_button)

        self.correct_button = KeyCapButton(self.votes_page)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"scale", u"large")
        self.correct_button.setProperty(u"icon_name", u"pencil")
        self.correct_button.setProperty(u"key", u"F2")

        self.hboxlayout_25.addWidget(self.correct_button)

        self.spacer_41 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_25.addItem(self.spacer_41)


        self.vboxlayout_27.addLayout(self.hboxlayout_25)

        self.label_26 = QLabel(self.votes_page)
        self.label_26.setObjectName(u"label_26")
        self.label_26.setProperty(u"role", u"hint")

        self.vboxlayout_27.addWidget(self.label_26)


        self.hboxlayout_28.addLayout(self.vboxlayout_27)

        self.hboxlayout_28.setStretch(1, 1)

        self.vboxlayout_29.addLayout(self.hboxlayout_28)

        self.vboxlayout_29.setStretch(1, 1)
        self.page_stack.addWidget(self.votes_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vboxlayout_30 = QVBoxLayout(self.empty_page)
        self.vboxlayout_30.setObjectName(u"vboxlayout_30")
        self.vboxlayout_30.setContentsMargins(24, 24, 24, 24)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.vboxlayout_30.addWidget(self.empty_state)

        self.page_stack.addWidget(self.empty_page)

        self.vboxlayout_31.addWidget(self.page_stack)

#if QT_CONFIG(shortcut)
        self.second_label.setBuddy(self.second_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.matter_view, self.in_favour_edit)
        QWidget.setTabOrder(self.in_favour_edit, self.against_edit)
        QWidget.setTabOrder(self.against_edit, self.other_opinion_edit)
        QWidget.setTabOrder(self.other_opinion_edit, self.present_radio)
        QWidget.setTabOrder(self.present_radio, self.summoned_radio)
        QWidget.setTabOrder(self.summoned_radio, self.second_edit)
        QWidget.setTabOrder(self.second_edit, self.main_button)
        QWidget.setTabOrder(self.main_button, self.all_button)
        QWidget.setTabOrder(self.all_button, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.bodies_button)
        QWidget.setTabOrder(self.bodies_button, self.export_button)

        self.retranslateUi(OpenVotesScreen)

        QMetaObject.connectSlotsByName(OpenVotesScreen)
    # setupUi

    def retranslateUi(self, OpenVotesScreen):
        self.label_1.setText(QCoreApplication.translate("OpenVotesScreen", u"Bi\u1ec3u quy\u1ebft", None))
        self.sitting_label.setText(QCoreApplication.translate("OpenVotesScreen", u"Gi\u01a1 th\u1ebb", None))
        self.bodies_button.setText(QCoreApplication.translate("OpenVotesScreen", u"C\u00e1c c\u01a1 quan", None))
#if QT_CONFIG(tooltip)
        self.bodies_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"C\u00e1c c\u01a1 quan c\u1ee7a \u0110\u1ea1i h\u1ed9i (Ctrl+B)", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("OpenVotesScreen", u"Th\u00eam n\u1ed9i dung", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"Th\u00eam n\u1ed9i dung (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("OpenVotesScreen", u"Xu\u1ea5t Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"Xu\u1ea5t Excel (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.label_3.setText(QCoreApplication.translate("OpenVotesScreen", u"N\u1ed9i dung", None))
        self.list_label.setText("")
#if QT_CONFIG(accessibility)
        self.matter_view.setAccessibleName(QCoreApplication.translate("OpenVotesScreen", u"C\u00e1c n\u1ed9i dung bi\u1ec3u quy\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.opened_label.setText("")
        self.title_label.setText("")
        self.frozen_label.setText("")
        self.label_8.setText(QCoreApplication.translate("OpenVotesScreen", u"ai \u0111\u1ebfn sau kh\u00f4ng t\u00ednh v\u00e0o l\u1ea7n n\u00e0y", None))
        self.label_10.setText(QCoreApplication.translate("OpenVotesScreen", u"T\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.in_favour_edit.setAccessibleName(QCoreApplication.translate("OpenVotesScreen", u"T\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.in_favour_label.setText("")
        self.label_13.setText(QCoreApplication.translate("OpenVotesScreen", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.against_edit.setAccessibleName(QCoreApplication.translate("OpenVotesScreen", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.against_label.setText("")
        self.label_16.setText(QCoreApplication.translate("OpenVotesScreen", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.other_opinion_edit.setAccessibleName(QCoreApplication.translate("OpenVotesScreen", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.other_opinion_label.setText("")
        self.verdict_label.setText("")
        self.verdict_sum_label.setText("")
        self.present_label.setText("")
        self.summoned_label.setText("")
        self.needed_label.setText("")
        self.label_23.setText(QCoreApplication.translate("OpenVotesScreen", u"T\u00ednh tr\u00ean", None))
        self.present_radio.setText(QCoreApplication.translate("OpenVotesScreen", u"s\u1ed1 c\u00f3 m\u1eb7t", None))
        self.summoned_radio.setText(QCoreApplication.translate("OpenVotesScreen", u"s\u1ed1 \u0111\u01b0\u1ee3c tri\u1ec7u t\u1eadp", None))
        self.base_label.setText("")
        self.second_label.setText(QCoreApplication.translate("OpenVotesScreen", u"Ng\u01b0\u1eddi c\u00f9ng x\u00e1c nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.second_edit.setAccessibleName(QCoreApplication.translate("OpenVotesScreen", u"Ng\u01b0\u1eddi c\u00f9ng x\u00e1c nh\u1eadn k\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.second_edit.setPlaceholderText(QCoreApplication.translate("OpenVotesScreen", u"H\u1ecd v\u00e0 t\u00ean", None))
        self.second_hint_label.setText("")
        self.main_button.setText(QCoreApplication.translate("OpenVotesScreen", u"M\u1edf bi\u1ec3u quy\u1ebft", None))
#if QT_CONFIG(tooltip)
        self.main_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"M\u1edf bi\u1ec3u quy\u1ebft (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.all_button.setText(QCoreApplication.translate("OpenVotesScreen", u"T\u1ea5t c\u1ea3 t\u00e1n th\u00e0nh", None))
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"T\u1ea5t c\u1ea3 t\u00e1n th\u00e0nh (*)", None))
#endif // QT_CONFIG(tooltip)
        self.correct_button.setText(QCoreApplication.translate("OpenVotesScreen", u"S\u1eeda, ghi l\u00fd do", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"S\u1eeda, ghi l\u00fd do (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.label_26.setText(QCoreApplication.translate("OpenVotesScreen", u"C\u00f4ng b\u1ed1: \u0111\u01b0a l\u00ean m\u00e0n h\u00ecnh h\u1ed9i tr\u01b0\u1eddng v\u00e0 ghi v\u00e0o bi\u00ean b\u1ea3n. Ghi sai th\u00ec s\u1eeda, ghi l\u00fd do r\u1ed3i c\u00f4ng b\u1ed1 l\u1ea1i.", None))
        pass
    # retranslateUi


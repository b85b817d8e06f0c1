# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_in.ui'
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
    QLabel, QListView, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.screens.check_in.curve import ArrivalCurve
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import Pill
from congress_desktop.gui.widgets.scan_field import ScanField
from congress_desktop.gui.widgets.verdict import VerdictCard

class Ui_CheckInScreen(object):
    def setupUi(self, CheckInScreen):
        if not CheckInScreen.objectName():
            CheckInScreen.setObjectName(u"CheckInScreen")
        CheckInScreen.setProperty(u"role", u"ground")
        self.vboxlayout_25 = QVBoxLayout(CheckInScreen)
        self.vboxlayout_25.setSpacing(0)
        self.vboxlayout_25.setObjectName(u"vboxlayout_25")
        self.vboxlayout_25.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(CheckInScreen)
        self.page_stack.setObjectName(u"page_stack")
        self.door_page = QWidget()
        self.door_page.setObjectName(u"door_page")
        self.vboxlayout_24 = QVBoxLayout(self.door_page)
        self.vboxlayout_24.setSpacing(12)
        self.vboxlayout_24.setObjectName(u"vboxlayout_24")
        self.vboxlayout_24.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setSpacing(8)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.label_1 = QLabel(self.door_page)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"title")

        self.hboxlayout_2.addWidget(self.label_1)

        self.mode_pill = Pill(self.door_page)
        self.mode_pill.setObjectName(u"mode_pill")

        self.hboxlayout_2.addWidget(self.mode_pill)

        self.spacer_26 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_2.addItem(self.spacer_26)

        self.in_button = KeyCapButton(self.door_page)
        self.in_button.setObjectName(u"in_button")
        self.in_button.setProperty(u"scale", u"small")
        self.in_button.setProperty(u"icon_name", u"log-in")
        self.in_button.setProperty(u"key", u"Alt+V")
        self.in_button.setCheckable(True)
        self.in_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_2.addWidget(self.in_button)

        self.out_button = KeyCapButton(self.door_page)
        self.out_button.setObjectName(u"out_button")
        self.out_button.setProperty(u"scale", u"small")
        self.out_button.setProperty(u"icon_name", u"log-out")
        self.out_button.setProperty(u"key", u"Alt+R")
        self.out_button.setCheckable(True)
        self.out_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_2.addWidget(self.out_button)

        self.guests_button = KeyCapButton(self.door_page)
        self.guests_button.setObjectName(u"guests_button")
        self.guests_button.setProperty(u"scale", u"small")
        self.guests_button.setProperty(u"icon_name", u"users")
        self.guests_button.setProperty(u"key", u"Alt+K")
        self.guests_button.setCheckable(True)
        self.guests_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_2.addWidget(self.guests_button)

        self.spacer_27 = QSpacerItem(16, 16, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.hboxlayout_2.addItem(self.spacer_27)

        self.quorum_pill = Pill(self.door_page)
        self.quorum_pill.setObjectName(u"quorum_pill")

        self.hboxlayout_2.addWidget(self.quorum_pill)


        self.vboxlayout_24.addLayout(self.hboxlayout_2)

        self.hboxlayout_23 = QHBoxLayout()
        self.hboxlayout_23.setSpacing(24)
        self.hboxlayout_23.setObjectName(u"hboxlayout_23")
        self.vboxlayout_5 = QVBoxLayout()
        self.vboxlayout_5.setSpacing(8)
        self.vboxlayout_5.setObjectName(u"vboxlayout_5")
        self.scan_edit = ScanField(self.door_page)
        self.scan_edit.setObjectName(u"scan_edit")
        self.scan_edit.setProperty(u"role", u"scan")

        self.vboxlayout_5.addWidget(self.scan_edit)

        self.scan_error = FieldError(self.door_page)
        self.scan_error.setObjectName(u"scan_error")

        self.vboxlayout_5.addWidget(self.scan_error)

        self.result_view = QTableView(self.door_page)
        self.result_view.setObjectName(u"result_view")
        self.result_view.setProperty(u"role", u"card")

        self.vboxlayout_5.addWidget(self.result_view)

        self.result_label = QLabel(self.door_page)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setProperty(u"role", u"hint")

        self.vboxlayout_5.addWidget(self.result_label)

        self.verdict_card = VerdictCard(self.door_page)
        self.verdict_card.setObjectName(u"verdict_card")

        self.vboxlayout_5.addWidget(self.verdict_card)

        self.pending_label = QLabel(self.door_page)
        self.pending_label.setObjectName(u"pending_label")
        self.pending_label.setProperty(u"role", u"secondary")

        self.vboxlayout_5.addWidget(self.pending_label)

        self.hboxlayout_3 = QHBoxLayout()
        self.hboxlayout_3.setSpacing(8)
        self.hboxlayout_3.setObjectName(u"hboxlayout_3")
        self.leave_button = KeyCapButton(self.door_page)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"scale", u"small")
        self.leave_button.setProperty(u"icon_name", u"log-out")
        self.leave_button.setProperty(u"key", u"F4")
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_3.addWidget(self.leave_button)

        self.return_button = KeyCapButton(self.door_page)
        self.return_button.setObjectName(u"return_button")
        self.return_button.setProperty(u"scale", u"small")
        self.return_button.setProperty(u"icon_name", u"log-in")
        self.return_button.setProperty(u"key", u"F5")
        self.return_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_3.addWidget(self.return_button)

        self.excuse_button = KeyCapButton(self.door_page)
        self.excuse_button.setObjectName(u"excuse_button")
        self.excuse_button.setProperty(u"scale", u"small")
        self.excuse_button.setProperty(u"icon_name", u"user-minus")
        self.excuse_button.setProperty(u"key", u"F6")
        self.excuse_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_3.addWidget(self.excuse_button)

        self.replace_button = KeyCapButton(self.door_page)
        self.replace_button.setObjectName(u"replace_button")
        self.replace_button.setProperty(u"scale", u"small")
        self.replace_button.setProperty(u"icon_name", u"users")
        self.replace_button.setProperty(u"key", u"F3")
        self.replace_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_3.addWidget(self.replace_button)

        self.spacer_28 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_3.addItem(self.spacer_28)


        self.vboxlayout_5.addLayout(self.hboxlayout_3)

        self.hboxlayout_4 = QHBoxLayout()
        self.hboxlayout_4.setSpacing(8)
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.card_button = KeyCapButton(self.door_page)
        self.card_button.setObjectName(u"card_button")
        self.card_button.setProperty(u"scale", u"small")
        self.card_button.setProperty(u"icon_name", u"printer")
        self.card_button.setProperty(u"key", u"F7")
        self.card_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_4.addWidget(self.card_button)

        self.wrong_button = KeyCapButton(self.door_page)
        self.wrong_button.setObjectName(u"wrong_button")
        self.wrong_button.setProperty(u"scale", u"small")
        self.wrong_button.setProperty(u"icon_name", u"user-x")
        self.wrong_button.setProperty(u"key", u"F10")
        self.wrong_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_4.addWidget(self.wrong_button)

        self.ask_button = KeyCapButton(self.door_page)
        self.ask_button.setObjectName(u"ask_button")
        self.ask_button.setProperty(u"scale", u"small")
        self.ask_button.setProperty(u"icon_name", u"info")
        self.ask_button.setProperty(u"key", u"F11")
        self.ask_button.setCheckable(True)
        self.ask_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_4.addWidget(self.ask_button)

        self.camera_button = KeyCapButton(self.door_page)
        self.camera_button.setObjectName(u"camera_button")
        self.camera_button.setProperty(u"scale", u"small")
        self.camera_button.setProperty(u"icon_name", u"scan-line")
        self.camera_button.setCheckable(True)
        self.camera_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_4.addWidget(self.camera_button)

        self.sound_button = KeyCapButton(self.door_page)
        self.sound_button.setObjectName(u"sound_button")
        self.sound_button.setProperty(u"scale", u"small")
        self.sound_button.setProperty(u"icon_name", u"volume-2")
        self.sound_button.setProperty(u"key", u"F12")
        self.sound_button.setCheckable(True)
        self.sound_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_4.addWidget(self.sound_button)

        self.spacer_29 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_4.addItem(self.spacer_29)


        self.vboxlayout_5.addLayout(self.hboxlayout_4)

        self.spacer_30 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_5.addItem(self.spacer_30)


        self.hboxlayout_23.addLayout(self.vboxlayout_5)

        self.vboxlayout_22 = QVBoxLayout()
        self.vboxlayout_22.setSpacing(16)
        self.vboxlayout_22.setObjectName(u"vboxlayout_22")
        self.presence_frame = QFrame(self.door_page)
        self.presence_frame.setObjectName(u"presence_frame")
        self.presence_frame.setProperty(u"role", u"card")
        self.vboxlayout_15 = QVBoxLayout(self.presence_frame)
        self.vboxlayout_15.setSpacing(8)
        self.vboxlayout_15.setObjectName(u"vboxlayout_15")
        self.vboxlayout_15.setContentsMargins(16, 12, 16, 12)
        self.hboxlayout_7 = QHBoxLayout()
        self.hboxlayout_7.setObjectName(u"hboxlayout_7")
        self.label_6 = QLabel(self.presence_frame)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setProperty(u"role", u"heading")

        self.hboxlayout_7.addWidget(self.label_6)

        self.spacer_31 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_7.addItem(self.spacer_31)

        self.board_button = KeyCapButton(self.presence_frame)
        self.board_button.setObjectName(u"board_button")
        self.board_button.setProperty(u"role", u"quiet")
        self.board_button.setProperty(u"scale", u"small")
        self.board_button.setProperty(u"key", u"Ctrl+B")
        self.board_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_7.addWidget(self.board_button)


        self.vboxlayout_15.addLayout(self.hboxlayout_7)

        self.presence_counter = Counter(self.presence_frame)
        self.presence_counter.setObjectName(u"presence_counter")

        self.vboxlayout_15.addWidget(self.presence_counter)

        self.hboxlayout_14 = QHBoxLayout()
        self.hboxlayout_14.setSpacing(16)
        self.hboxlayout_14.setObjectName(u"hboxlayout_14")
        self.vboxlayout_9 = QVBoxLayout()
        self.vboxlayout_9.setSpacing(0)
        self.vboxlayout_9.setObjectName(u"vboxlayout_9")
        self.expected_label = QLabel(self.presence_frame)
        self.expected_label.setObjectName(u"expected_label")
        self.expected_label.setProperty(u"role", u"fact")

        self.vboxlayout_9.addWidget(self.expected_label)

        self.label_8 = QLabel(self.presence_frame)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setProperty(u"role", u"secondary")

        self.vboxlayout_9.addWidget(self.label_8)


        self.hboxlayout_14.addLayout(self.vboxlayout_9)

        self.vboxlayout_11 = QVBoxLayout()
        self.vboxlayout_11.setSpacing(0)
        self.vboxlayout_11.setObjectName(u"vboxlayout_11")
        self.excused_label = QLabel(self.presence_frame)
        self.excused_label.setObjectName(u"excused_label")
        self.excused_label.setProperty(u"role", u"fact")

        self.vboxlayout_11.addWidget(self.excused_label)

        self.label_10 = QLabel(self.presence_frame)
        self.label_10.setObjectName(u"label_10")
        self.label_10.setProperty(u"role", u"secondary")

        self.vboxlayout_11.addWidget(self.label_10)


        self.hboxlayout_14.addLayout(self.vboxlayout_11)

        self.vboxlayout_13 = QVBoxLayout()
        self.vboxlayout_13.setSpacing(0)
        self.vboxlayout_13.setObjectName(u"vboxlayout_13")
        self.branches_label = QLabel(self.presence_frame)
        self.branches_label.setObjectName(u"branches_label")
        self.branches_label.setProperty(u"role", u"fact")

        self.vboxlayout_13.addWidget(self.branches_label)

        self.label_12 = QLabel(self.presence_frame)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setProperty(u"role", u"secondary")

        self.vboxlayout_13.addWidget(self.label_12)


        self.hboxlayout_14.addLayout(self.vboxlayout_13)


        self.vboxlayout_15.addLayout(self.hboxlayout_14)


        self.vboxlayout_22.addWidget(self.presence_frame)

        self.curve_frame = QFrame(self.door_page)
        self.curve_frame.setObjectName(u"curve_frame")
        self.curve_frame.setProperty(u"role", u"card")
        self.vboxlayout_19 = QVBoxLayout(self.curve_frame)
        self.vboxlayout_19.setSpacing(4)
        self.vboxlayout_19.setObjectName(u"vboxlayout_19")
        self.vboxlayout_19.setContentsMargins(16, 12, 16, 12)
        self.hboxlayout_18 = QHBoxLayout()
        self.hboxlayout_18.setObjectName(u"hboxlayout_18")
        self.label_16 = QLabel(self.curve_frame)
        self.label_16.setObjectName(u"label_16")
        self.label_16.setProperty(u"role", u"heading")

        self.hboxlayout_18.addWidget(self.label_16)

        self.spacer_32 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_18.addItem(self.spacer_32)

        self.label_17 = QLabel(self.curve_frame)
        self.label_17.setObjectName(u"label_17")
        self.label_17.setProperty(u"role", u"hint")

        self.hboxlayout_18.addWidget(self.label_17)


        self.vboxlayout_19.addLayout(self.hboxlayout_18)

        self.arrival_curve = ArrivalCurve(self.curve_frame)
        self.arrival_curve.setObjectName(u"arrival_curve")

        self.vboxlayout_19.addWidget(self.arrival_curve)


        self.vboxlayout_22.addWidget(self.curve_frame)

        self.latest_frame = QFrame(self.door_page)
        self.latest_frame.setObjectName(u"latest_frame")
        self.latest_frame.setProperty(u"role", u"card")
        self.vboxlayout_21 = QVBoxLayout(self.latest_frame)
        self.vboxlayout_21.setSpacing(4)
        self.vboxlayout_21.setObjectName(u"vboxlayout_21")
        self.vboxlayout_21.setContentsMargins(16, 12, 16, 12)
        self.hboxlayout_20 = QHBoxLayout()
        self.hboxlayout_20.setObjectName(u"hboxlayout_20")
        self.latest_title_label = QLabel(self.latest_frame)
        self.latest_title_label.setObjectName(u"latest_title_label")
        self.latest_title_label.setProperty(u"role", u"heading")

        self.hboxlayout_20.addWidget(self.latest_title_label)

        self.spacer_33 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_20.addItem(self.spacer_33)

        self.branches_button = KeyCapButton(self.latest_frame)
        self.branches_button.setObjectName(u"branches_button")
        self.branches_button.setProperty(u"role", u"quiet")
        self.branches_button.setProperty(u"scale", u"small")
        self.branches_button.setProperty(u"key", u"F8")
        self.branches_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.hboxlayout_20.addWidget(self.branches_button)


        self.vboxlayout_21.addLayout(self.hboxlayout_20)

        self.latest_view = QListView(self.latest_frame)
        self.latest_view.setObjectName(u"latest_view")
        self.latest_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.vboxlayout_21.addWidget(self.latest_view)


        self.vboxlayout_22.addWidget(self.latest_frame)

        self.vboxlayout_22.setStretch(2, 1)

        self.hboxlayout_23.addLayout(self.vboxlayout_22)

        self.hboxlayout_23.setStretch(0, 1)

        self.vboxlayout_24.addLayout(self.hboxlayout_23)

        self.page_stack.addWidget(self.door_page)

        self.vboxlayout_25.addWidget(self.page_stack)

        QWidget.setTabOrder(self.scan_edit, self.result_view)

        self.retranslateUi(CheckInScreen)

        QMetaObject.connectSlotsByName(CheckInScreen)
    # setupUi

    def retranslateUi(self, CheckInScreen):
        self.label_1.setText(QCoreApplication.translate("CheckInScreen", u"\u0110i\u1ec3m danh", None))
        self.in_button.setText(QCoreApplication.translate("CheckInScreen", u"V\u00e0o", None))
#if QT_CONFIG(tooltip)
        self.in_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"Qu\u00e9t th\u1ebb l\u00e0 ghi v\u00e0o (Alt+V)", None))
#endif // QT_CONFIG(tooltip)
        self.out_button.setText(QCoreApplication.translate("CheckInScreen", u"Ra", None))
#if QT_CONFIG(tooltip)
        self.out_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"Qu\u00e9t th\u1ebb l\u00e0 ghi ra (Alt+R)", None))
#endif // QT_CONFIG(tooltip)
        self.guests_button.setText(QCoreApplication.translate("CheckInScreen", u"Kh\u00e1ch m\u1eddi", None))
#if QT_CONFIG(tooltip)
        self.guests_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"C\u1eeda kh\u00e1ch m\u1eddi: th\u1ebb kh\u00e1ch \u0111\u01b0\u1ee3c \u0111\u00f3n, kh\u00f4ng t\u00ednh v\u00e0o \u0111\u1ea1i bi\u1ec3u (Alt+K)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.scan_edit.setAccessibleName(QCoreApplication.translate("CheckInScreen", u"Qu\u00e9t th\u1ebb, g\u00f5 s\u1ed1 th\u1ebb ho\u1eb7c t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.scan_edit.setPlaceholderText(QCoreApplication.translate("CheckInScreen", u"Qu\u00e9t th\u1ebb, g\u00f5 s\u1ed1 th\u1ebb ho\u1eb7c t\u00ean \u2013 kh\u00f4ng c\u1ea7n d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.result_view.setAccessibleName(QCoreApplication.translate("CheckInScreen", u"Ng\u01b0\u1eddi kh\u1edbp v\u1edbi ch\u1eef \u0111\u00e3 g\u00f5", None))
#endif // QT_CONFIG(accessibility)
        self.result_label.setText("")
        self.pending_label.setText("")
        self.leave_button.setText(QCoreApplication.translate("CheckInScreen", u"R\u1eddi h\u1ed9i tr\u01b0\u1eddng", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"R\u1eddi h\u1ed9i tr\u01b0\u1eddng (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.return_button.setText(QCoreApplication.translate("CheckInScreen", u"Tr\u1edf l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.return_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"Tr\u1edf l\u1ea1i (F5)", None))
#endif // QT_CONFIG(tooltip)
        self.excuse_button.setText(QCoreApplication.translate("CheckInScreen", u"V\u1eafng c\u00f3 l\u00fd do", None))
#if QT_CONFIG(tooltip)
        self.excuse_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"V\u1eafng c\u00f3 l\u00fd do (F6)", None))
#endif // QT_CONFIG(tooltip)
        self.replace_button.setText(QCoreApplication.translate("CheckInScreen", u"D\u1ef1 khuy\u1ebft thay", None))
#if QT_CONFIG(tooltip)
        self.replace_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"D\u1ef1 khuy\u1ebft thay (F3)", None))
#endif // QT_CONFIG(tooltip)
        self.card_button.setText(QCoreApplication.translate("CheckInScreen", u"C\u1ea5p l\u1ea1i th\u1ebb", None))
#if QT_CONFIG(tooltip)
        self.card_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"C\u1ea5p l\u1ea1i th\u1ebb (F7)", None))
#endif // QT_CONFIG(tooltip)
        self.wrong_button.setText(QCoreApplication.translate("CheckInScreen", u"Kh\u00f4ng \u0111\u00fang ng\u01b0\u1eddi", None))
#if QT_CONFIG(tooltip)
        self.wrong_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"Kh\u00f4ng \u0111\u00fang ng\u01b0\u1eddi (F10)", None))
#endif // QT_CONFIG(tooltip)
        self.ask_button.setText(QCoreApplication.translate("CheckInScreen", u"H\u1ecfi tr\u01b0\u1edbc khi cho v\u00e0o", None))
#if QT_CONFIG(tooltip)
        self.ask_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"H\u1ecfi tr\u01b0\u1edbc khi cho v\u00e0o (F11)", None))
#endif // QT_CONFIG(tooltip)
        self.camera_button.setText(QCoreApplication.translate("CheckInScreen", u"M\u00e1y quay", None))
#if QT_CONFIG(tooltip)
        self.camera_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"\u0110\u1ecdc th\u1ebb b\u1eb1ng m\u00e1y quay", None))
#endif // QT_CONFIG(tooltip)
        self.sound_button.setText(QCoreApplication.translate("CheckInScreen", u"Ti\u1ebfng b\u00e1o", None))
#if QT_CONFIG(tooltip)
        self.sound_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"Ti\u1ebfng b\u00e1o (F12)", None))
#endif // QT_CONFIG(tooltip)
        self.label_6.setText(QCoreApplication.translate("CheckInScreen", u"C\u00f3 m\u1eb7t", None))
        self.board_button.setText(QCoreApplication.translate("CheckInScreen", u"B\u1ea3ng c\u00f3 m\u1eb7t", None))
#if QT_CONFIG(tooltip)
        self.board_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"B\u1ea3ng c\u00f3 m\u1eb7t (Ctrl+B)", None))
#endif // QT_CONFIG(tooltip)
        self.expected_label.setText(QCoreApplication.translate("CheckInScreen", u"0", None))
        self.label_8.setText(QCoreApplication.translate("CheckInScreen", u"ch\u01b0a \u0111\u1ebfn", None))
        self.excused_label.setText(QCoreApplication.translate("CheckInScreen", u"0", None))
        self.label_10.setText(QCoreApplication.translate("CheckInScreen", u"v\u1eafng c\u00f3 l\u00fd do", None))
        self.branches_label.setText(QCoreApplication.translate("CheckInScreen", u"0/0", None))
        self.label_12.setText(QCoreApplication.translate("CheckInScreen", u"chi, \u0111\u1ea3ng b\u1ed9", None))
        self.label_16.setText(QCoreApplication.translate("CheckInScreen", u"\u0110\u1ebfn theo gi\u1edd", None))
        self.label_17.setText(QCoreApplication.translate("CheckInScreen", u"m\u1ed7i c\u1ed9t 5 ph\u00fat", None))
        self.latest_title_label.setText(QCoreApplication.translate("CheckInScreen", u"V\u1eeba \u0111\u1ebfn", None))
        self.branches_button.setText(QCoreApplication.translate("CheckInScreen", u"Theo chi b\u1ed9", None))
#if QT_CONFIG(tooltip)
        self.branches_button.setToolTip(QCoreApplication.translate("CheckInScreen", u"Theo chi b\u1ed9 (F8)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.latest_view.setAccessibleName(QCoreApplication.translate("CheckInScreen", u"V\u1eeba \u0111\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


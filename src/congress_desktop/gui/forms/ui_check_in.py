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
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.screens.check_in.curve import ArrivalCurve
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)
from congress_desktop.gui.widgets.marks import Pill
from congress_desktop.gui.widgets.verdict import VerdictCard

class Ui_CheckInScreen(object):
    def setupUi(self, CheckInScreen):
        if not CheckInScreen.objectName():
            CheckInScreen.setObjectName(u"CheckInScreen")
        CheckInScreen.setProperty(u"role", u"ground")
        self.vboxlayout_24 = QVBoxLayout(CheckInScreen)
        self.vboxlayout_24.setSpacing(12)
        self.vboxlayout_24.setObjectName(u"vboxlayout_24")
        self.vboxlayout_24.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_3 = QHBoxLayout()
        self.hboxlayout_3.setSpacing(16)
        self.hboxlayout_3.setObjectName(u"hboxlayout_3")
        self.label_1 = QLabel(CheckInScreen)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"title")

        self.hboxlayout_3.addWidget(self.label_1)

        self.label_2 = QLabel(CheckInScreen)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setProperty(u"role", u"subtitle")

        self.hboxlayout_3.addWidget(self.label_2)

        self.spacer_25 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_3.addItem(self.spacer_25)

        self.quorum_pill = Pill(CheckInScreen)
        self.quorum_pill.setObjectName(u"quorum_pill")

        self.hboxlayout_3.addWidget(self.quorum_pill)


        self.vboxlayout_24.addLayout(self.hboxlayout_3)

        self.hboxlayout_23 = QHBoxLayout()
        self.hboxlayout_23.setSpacing(24)
        self.hboxlayout_23.setObjectName(u"hboxlayout_23")
        self.vboxlayout_5 = QVBoxLayout()
        self.vboxlayout_5.setSpacing(8)
        self.vboxlayout_5.setObjectName(u"vboxlayout_5")
        self.scan_edit = TypingField(CheckInScreen)
        self.scan_edit.setObjectName(u"scan_edit")
        self.scan_edit.setProperty(u"role", u"scan")

        self.vboxlayout_5.addWidget(self.scan_edit)

        self.scan_error = FieldError(CheckInScreen)
        self.scan_error.setObjectName(u"scan_error")

        self.vboxlayout_5.addWidget(self.scan_error)

        self.result_view = QTableView(CheckInScreen)
        self.result_view.setObjectName(u"result_view")
        self.result_view.setProperty(u"role", u"card")

        self.vboxlayout_5.addWidget(self.result_view)

        self.result_label = QLabel(CheckInScreen)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setProperty(u"role", u"hint")

        self.vboxlayout_5.addWidget(self.result_label)

        self.verdict_card = VerdictCard(CheckInScreen)
        self.verdict_card.setObjectName(u"verdict_card")

        self.vboxlayout_5.addWidget(self.verdict_card)

        self.hboxlayout_4 = QHBoxLayout()
        self.hboxlayout_4.setSpacing(8)
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.leave_button = KeyCapButton(CheckInScreen)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"icon_name", u"log-out")
        self.leave_button.setProperty(u"key", u"F4")

        self.hboxlayout_4.addWidget(self.leave_button)

        self.return_button = KeyCapButton(CheckInScreen)
        self.return_button.setObjectName(u"return_button")
        self.return_button.setProperty(u"icon_name", u"log-in")
        self.return_button.setProperty(u"key", u"F5")

        self.hboxlayout_4.addWidget(self.return_button)

        self.excuse_button = KeyCapButton(CheckInScreen)
        self.excuse_button.setObjectName(u"excuse_button")
        self.excuse_button.setProperty(u"icon_name", u"user-minus")
        self.excuse_button.setProperty(u"key", u"F6")

        self.hboxlayout_4.addWidget(self.excuse_button)

        self.spacer_26 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_4.addItem(self.spacer_26)


        self.vboxlayout_5.addLayout(self.hboxlayout_4)

        self.spacer_27 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_5.addItem(self.spacer_27)


        self.hboxlayout_23.addLayout(self.vboxlayout_5)

        self.vboxlayout_22 = QVBoxLayout()
        self.vboxlayout_22.setSpacing(16)
        self.vboxlayout_22.setObjectName(u"vboxlayout_22")
        self.presence_frame = QFrame(CheckInScreen)
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

        self.spacer_28 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_7.addItem(self.spacer_28)


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

        self.curve_frame = QFrame(CheckInScreen)
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

        self.spacer_29 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_18.addItem(self.spacer_29)

        self.label_17 = QLabel(self.curve_frame)
        self.label_17.setObjectName(u"label_17")
        self.label_17.setProperty(u"role", u"hint")

        self.hboxlayout_18.addWidget(self.label_17)


        self.vboxlayout_19.addLayout(self.hboxlayout_18)

        self.arrival_curve = ArrivalCurve(self.curve_frame)
        self.arrival_curve.setObjectName(u"arrival_curve")

        self.vboxlayout_19.addWidget(self.arrival_curve)


        self.vboxlayout_22.addWidget(self.curve_frame)

        self.latest_frame = QFrame(CheckInScreen)
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

        self.spacer_30 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_20.addItem(self.spacer_30)

        self.branches_button = KeyCapButton(self.latest_frame)
        self.branches_button.setObjectName(u"branches_button")
        self.branches_button.setProperty(u"role", u"quiet")
        self.branches_button.setProperty(u"scale", u"small")
        self.branches_button.setProperty(u"key", u"F8")

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

        QWidget.setTabOrder(self.scan_edit, self.result_view)
        QWidget.setTabOrder(self.result_view, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.return_button)
        QWidget.setTabOrder(self.return_button, self.excuse_button)
        QWidget.setTabOrder(self.excuse_button, self.branches_button)
        QWidget.setTabOrder(self.branches_button, self.latest_view)

        self.retranslateUi(CheckInScreen)

        QMetaObject.connectSlotsByName(CheckInScreen)
    # setupUi

    def retranslateUi(self, CheckInScreen):
        self.label_1.setText(QCoreApplication.translate("CheckInScreen", u"\u0110i\u1ec3m danh", None))
        self.label_2.setText(QCoreApplication.translate("CheckInScreen", u"Qu\u00e9t th\u1ebb, g\u00f5 s\u1ed1 th\u1ebb ho\u1eb7c t\u00ean \u2013 kh\u00f4ng c\u1ea7n d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.scan_edit.setAccessibleName(QCoreApplication.translate("CheckInScreen", u"Qu\u00e9t th\u1ebb, g\u00f5 s\u1ed1 th\u1ebb ho\u1eb7c t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.scan_edit.setPlaceholderText(QCoreApplication.translate("CheckInScreen", u"Qu\u00e9t th\u1ebb, g\u00f5 s\u1ed1 th\u1ebb ho\u1eb7c t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.result_view.setAccessibleName(QCoreApplication.translate("CheckInScreen", u"Ng\u01b0\u1eddi kh\u1edbp v\u1edbi ch\u1eef \u0111\u00e3 g\u00f5", None))
#endif // QT_CONFIG(accessibility)
        self.result_label.setText("")
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
        self.label_6.setText(QCoreApplication.translate("CheckInScreen", u"C\u00f3 m\u1eb7t", None))
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


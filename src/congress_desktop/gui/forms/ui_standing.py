# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'standing.ui'
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
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import (Chip, KeyCapButton)
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)
from congress_desktop.gui.widgets.marks import StateMark

class Ui_StandingDialog(object):
    def setupUi(self, StandingDialog):
        if not StandingDialog.objectName():
            StandingDialog.setObjectName(u"StandingDialog")
        StandingDialog.setMinimumSize(QSize(680, 0))
        self.vboxlayout_90 = QVBoxLayout(StandingDialog)
        self.vboxlayout_90.setSpacing(12)
        self.vboxlayout_90.setObjectName(u"vboxlayout_90")
        self.vboxlayout_90.setContentsMargins(24, 24, 24, 24)
        self.vboxlayout_82 = QVBoxLayout()
        self.vboxlayout_82.setSpacing(0)
        self.vboxlayout_82.setObjectName(u"vboxlayout_82")
        self.name_label = QLabel(StandingDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"matter")
        self.name_label.setWordWrap(True)

        self.vboxlayout_82.addWidget(self.name_label)

        self.branch_label = QLabel(StandingDialog)
        self.branch_label.setObjectName(u"branch_label")
        self.branch_label.setProperty(u"role", u"subtitle")
        self.branch_label.setWordWrap(True)

        self.vboxlayout_82.addWidget(self.branch_label)


        self.vboxlayout_90.addLayout(self.vboxlayout_82)

        self.now_frame = QFrame(StandingDialog)
        self.now_frame.setObjectName(u"now_frame")
        self.now_frame.setProperty(u"role", u"box")
        self.hboxlayout_83 = QHBoxLayout(self.now_frame)
        self.hboxlayout_83.setSpacing(8)
        self.hboxlayout_83.setObjectName(u"hboxlayout_83")
        self.hboxlayout_83.setContentsMargins(12, 8, 12, 8)
        self.now_mark = StateMark(self.now_frame)
        self.now_mark.setObjectName(u"now_mark")

        self.hboxlayout_83.addWidget(self.now_mark)

        self.now_label = QLabel(self.now_frame)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setWordWrap(True)

        self.hboxlayout_83.addWidget(self.now_label)

        self.hboxlayout_83.setStretch(1, 1)

        self.vboxlayout_90.addWidget(self.now_frame)

        self.acts_frame = QFrame(StandingDialog)
        self.acts_frame.setObjectName(u"acts_frame")
        self.acts_frame.setProperty(u"role", u"card")
        self.vboxlayout_86 = QVBoxLayout(self.acts_frame)
        self.vboxlayout_86.setSpacing(8)
        self.vboxlayout_86.setObjectName(u"vboxlayout_86")
        self.vboxlayout_86.setContentsMargins(16, 12, 16, 12)
        self.label_84 = QLabel(self.acts_frame)
        self.label_84.setObjectName(u"label_84")
        self.label_84.setProperty(u"role", u"label")

        self.vboxlayout_86.addWidget(self.label_84)

        self.hboxlayout_85 = QHBoxLayout()
        self.hboxlayout_85.setSpacing(8)
        self.hboxlayout_85.setObjectName(u"hboxlayout_85")
        self.call_chip = Chip(self.acts_frame)
        self.call_chip.setObjectName(u"call_chip")
        self.call_chip.setCheckable(True)
        self.call_chip.setAutoExclusive(True)

        self.hboxlayout_85.addWidget(self.call_chip)

        self.reinstate_chip = Chip(self.acts_frame)
        self.reinstate_chip.setObjectName(u"reinstate_chip")
        self.reinstate_chip.setCheckable(True)
        self.reinstate_chip.setAutoExclusive(True)

        self.hboxlayout_85.addWidget(self.reinstate_chip)

        self.substitute_chip = Chip(self.acts_frame)
        self.substitute_chip.setObjectName(u"substitute_chip")
        self.substitute_chip.setCheckable(True)
        self.substitute_chip.setAutoExclusive(True)

        self.hboxlayout_85.addWidget(self.substitute_chip)

        self.withdraw_chip = Chip(self.acts_frame)
        self.withdraw_chip.setObjectName(u"withdraw_chip")
        self.withdraw_chip.setCheckable(True)
        self.withdraw_chip.setAutoExclusive(True)

        self.hboxlayout_85.addWidget(self.withdraw_chip)

        self.refuse_chip = Chip(self.acts_frame)
        self.refuse_chip.setObjectName(u"refuse_chip")
        self.refuse_chip.setCheckable(True)
        self.refuse_chip.setAutoExclusive(True)

        self.hboxlayout_85.addWidget(self.refuse_chip)

        self.spacer_91 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_85.addItem(self.spacer_91)


        self.vboxlayout_86.addLayout(self.hboxlayout_85)

        self.act_label = QLabel(self.acts_frame)
        self.act_label.setObjectName(u"act_label")
        self.act_label.setProperty(u"role", u"secondary")
        self.act_label.setWordWrap(True)

        self.vboxlayout_86.addWidget(self.act_label)


        self.vboxlayout_90.addWidget(self.acts_frame)

        self.people_box = QWidget(StandingDialog)
        self.people_box.setObjectName(u"people_box")
        self.vboxlayout_87 = QVBoxLayout(self.people_box)
        self.vboxlayout_87.setSpacing(4)
        self.vboxlayout_87.setObjectName(u"vboxlayout_87")
        self.vboxlayout_87.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.people_box)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"role", u"label")

        self.vboxlayout_87.addWidget(self.people_label)

        self.filter_edit = TypingField(self.people_box)
        self.filter_edit.setObjectName(u"filter_edit")

        self.vboxlayout_87.addWidget(self.filter_edit)

        self.people_view = QTableView(self.people_box)
        self.people_view.setObjectName(u"people_view")
        self.people_view.setProperty(u"role", u"card")
        self.people_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people_view.setMinimumSize(QSize(0, 150))

        self.vboxlayout_87.addWidget(self.people_view)

        self.vboxlayout_87.setStretch(2, 1)

        self.vboxlayout_90.addWidget(self.people_box)

        self.vboxlayout_88 = QVBoxLayout()
        self.vboxlayout_88.setSpacing(2)
        self.vboxlayout_88.setObjectName(u"vboxlayout_88")
        self.reason_title_label = QLabel(StandingDialog)
        self.reason_title_label.setObjectName(u"reason_title_label")
        self.reason_title_label.setProperty(u"role", u"label")

        self.vboxlayout_88.addWidget(self.reason_title_label)

        self.reason_edit = TypingField(StandingDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vboxlayout_88.addWidget(self.reason_edit)

        self.reason_error = FieldError(StandingDialog)
        self.reason_error.setObjectName(u"reason_error")

        self.vboxlayout_88.addWidget(self.reason_error)


        self.vboxlayout_90.addLayout(self.vboxlayout_88)

        self.hboxlayout_89 = QHBoxLayout()
        self.hboxlayout_89.setSpacing(8)
        self.hboxlayout_89.setObjectName(u"hboxlayout_89")
        self.spacer_92 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_89.addItem(self.spacer_92)

        self.cancel_button = KeyCapButton(StandingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_89.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(StandingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Enter")

        self.hboxlayout_89.addWidget(self.save_button)


        self.vboxlayout_90.addLayout(self.hboxlayout_89)

        self.vboxlayout_90.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.reason_title_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.call_chip, self.reinstate_chip)
        QWidget.setTabOrder(self.reinstate_chip, self.substitute_chip)
        QWidget.setTabOrder(self.substitute_chip, self.withdraw_chip)
        QWidget.setTabOrder(self.withdraw_chip, self.refuse_chip)
        QWidget.setTabOrder(self.refuse_chip, self.filter_edit)
        QWidget.setTabOrder(self.filter_edit, self.people_view)
        QWidget.setTabOrder(self.people_view, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(StandingDialog)

        QMetaObject.connectSlotsByName(StandingDialog)
    # setupUi

    def retranslateUi(self, StandingDialog):
        StandingDialog.setWindowTitle(QCoreApplication.translate("StandingDialog", u"T\u01b0 c\u00e1ch \u0111\u1ea1i bi\u1ec3u", None))
        self.name_label.setText("")
        self.branch_label.setText("")
        self.now_label.setText("")
        self.label_84.setText(QCoreApplication.translate("StandingDialog", u"Vi\u1ec7c c\u1ea7n ghi", None))
        self.call_chip.setText(QCoreApplication.translate("StandingDialog", u"G\u1ecdi thay cho\u2026", None))
        self.reinstate_chip.setText(QCoreApplication.translate("StandingDialog", u"Kh\u00f4i ph\u1ee5c", None))
        self.substitute_chip.setText(QCoreApplication.translate("StandingDialog", u"D\u1ef1 khuy\u1ebft thay", None))
        self.withdraw_chip.setText(QCoreApplication.translate("StandingDialog", u"R\u00fat t\u00ean", None))
        self.refuse_chip.setText(QCoreApplication.translate("StandingDialog", u"Kh\u00f4ng c\u00f4ng nh\u1eadn t\u01b0 c\u00e1ch", None))
        self.act_label.setText("")
        self.people_label.setText("")
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("StandingDialog", u"L\u1ecdc: t\u00ean, th\u1ebb, chi b\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("StandingDialog", u"L\u1ecdc danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.people_view.setAccessibleName(QCoreApplication.translate("StandingDialog", u"Ch\u1ecdn ng\u01b0\u1eddi", None))
#endif // QT_CONFIG(accessibility)
        self.reason_title_label.setText(QCoreApplication.translate("StandingDialog", u"L\u00fd do", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("StandingDialog", u"L\u00fd do", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("StandingDialog", u"V\u00ed d\u1ee5: \u1ed1m n\u1eb7ng, c\u00f3 \u0111\u01a1n xin r\u00fat", None))
        self.cancel_button.setText(QCoreApplication.translate("StandingDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("StandingDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("StandingDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("StandingDialog", u"Ghi (Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


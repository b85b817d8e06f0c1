# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seat.ui'
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
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)
from congress_desktop.gui.widgets.marks import StateMark

class Ui_SeatDialog(object):
    def setupUi(self, SeatDialog):
        if not SeatDialog.objectName():
            SeatDialog.setObjectName(u"SeatDialog")
        SeatDialog.setMinimumSize(QSize(560, 0))
        self.vboxlayout_80 = QVBoxLayout(SeatDialog)
        self.vboxlayout_80.setSpacing(12)
        self.vboxlayout_80.setObjectName(u"vboxlayout_80")
        self.vboxlayout_80.setContentsMargins(24, 24, 24, 24)
        self.name_label = QLabel(SeatDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"matter")
        self.name_label.setWordWrap(True)

        self.vboxlayout_80.addWidget(self.name_label)

        self.now_label = QLabel(SeatDialog)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setProperty(u"role", u"subtitle")
        self.now_label.setWordWrap(True)

        self.vboxlayout_80.addWidget(self.now_label)

        self.vboxlayout_77 = QVBoxLayout()
        self.vboxlayout_77.setSpacing(2)
        self.vboxlayout_77.setObjectName(u"vboxlayout_77")
        self.label_76 = QLabel(SeatDialog)
        self.label_76.setObjectName(u"label_76")
        self.label_76.setProperty(u"role", u"label")

        self.vboxlayout_77.addWidget(self.label_76)

        self.seat_edit = TypingField(SeatDialog)
        self.seat_edit.setObjectName(u"seat_edit")

        self.vboxlayout_77.addWidget(self.seat_edit)

        self.seat_error = FieldError(SeatDialog)
        self.seat_error.setObjectName(u"seat_error")

        self.vboxlayout_77.addWidget(self.seat_error)


        self.vboxlayout_80.addLayout(self.vboxlayout_77)

        self.swap_frame = QFrame(SeatDialog)
        self.swap_frame.setObjectName(u"swap_frame")
        self.swap_frame.setProperty(u"role", u"box")
        self.hboxlayout_78 = QHBoxLayout(self.swap_frame)
        self.hboxlayout_78.setSpacing(8)
        self.hboxlayout_78.setObjectName(u"hboxlayout_78")
        self.hboxlayout_78.setContentsMargins(12, 8, 12, 8)
        self.swap_mark = StateMark(self.swap_frame)
        self.swap_mark.setObjectName(u"swap_mark")

        self.hboxlayout_78.addWidget(self.swap_mark)

        self.swap_label = QLabel(self.swap_frame)
        self.swap_label.setObjectName(u"swap_label")
        self.swap_label.setWordWrap(True)

        self.hboxlayout_78.addWidget(self.swap_label)

        self.hboxlayout_78.setStretch(1, 1)

        self.vboxlayout_80.addWidget(self.swap_frame)

        self.hboxlayout_79 = QHBoxLayout()
        self.hboxlayout_79.setSpacing(8)
        self.hboxlayout_79.setObjectName(u"hboxlayout_79")
        self.spacer_81 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_79.addItem(self.spacer_81)

        self.cancel_button = KeyCapButton(SeatDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_79.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(SeatDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Enter")

        self.hboxlayout_79.addWidget(self.save_button)


        self.vboxlayout_80.addLayout(self.hboxlayout_79)

#if QT_CONFIG(shortcut)
        self.label_76.setBuddy(self.seat_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.seat_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SeatDialog)

        QMetaObject.connectSlotsByName(SeatDialog)
    # setupUi

    def retranslateUi(self, SeatDialog):
        SeatDialog.setWindowTitle(QCoreApplication.translate("SeatDialog", u"Chuy\u1ec3n ch\u1ed7", None))
        self.name_label.setText(QCoreApplication.translate("SeatDialog", u"Chuy\u1ec3n ch\u1ed7", None))
        self.now_label.setText("")
        self.label_76.setText(QCoreApplication.translate("SeatDialog", u"Gh\u1ebf m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.seat_edit.setAccessibleName(QCoreApplication.translate("SeatDialog", u"Gh\u1ebf m\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.seat_edit.setPlaceholderText(QCoreApplication.translate("SeatDialog", u"V\u00ed d\u1ee5: C-07; \u0111\u1ec3 tr\u1ed1ng l\u00e0 b\u1ecf gh\u1ebf", None))
        self.swap_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SeatDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("SeatDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("SeatDialog", u"Chuy\u1ec3n ch\u1ed7", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("SeatDialog", u"Chuy\u1ec3n ch\u1ed7 (Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


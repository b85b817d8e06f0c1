# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guest_paste.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_GuestPasteDialog(object):
    def setupUi(self, GuestPasteDialog):
        if not GuestPasteDialog.objectName():
            GuestPasteDialog.setObjectName(u"GuestPasteDialog")
        GuestPasteDialog.setMinimumSize(QSize(940, 0))
        self.vboxlayout_59 = QVBoxLayout(GuestPasteDialog)
        self.vboxlayout_59.setSpacing(12)
        self.vboxlayout_59.setObjectName(u"vboxlayout_59")
        self.vboxlayout_59.setContentsMargins(24, 24, 24, 24)
        self.label_56 = QLabel(GuestPasteDialog)
        self.label_56.setObjectName(u"label_56")
        self.label_56.setProperty(u"role", u"matter")

        self.vboxlayout_59.addWidget(self.label_56)

        self.label_57 = QLabel(GuestPasteDialog)
        self.label_57.setObjectName(u"label_57")
        self.label_57.setProperty(u"role", u"secondary")
        self.label_57.setWordWrap(True)

        self.vboxlayout_59.addWidget(self.label_57)

        self.lines_edit = QPlainTextEdit(GuestPasteDialog)
        self.lines_edit.setObjectName(u"lines_edit")
        self.lines_edit.setTabChangesFocus(True)
        self.lines_edit.setMinimumSize(QSize(0, 96))
        self.lines_edit.setMaximumSize(QSize(16777215, 140))

        self.vboxlayout_59.addWidget(self.lines_edit)

        self.lines_error = FieldError(GuestPasteDialog)
        self.lines_error.setObjectName(u"lines_error")

        self.vboxlayout_59.addWidget(self.lines_error)

        self.count_label = QLabel(GuestPasteDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"strong")
        self.count_label.setWordWrap(True)

        self.vboxlayout_59.addWidget(self.count_label)

        self.preview_view = QTableView(GuestPasteDialog)
        self.preview_view.setObjectName(u"preview_view")
        self.preview_view.setProperty(u"role", u"card")
        self.preview_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview_view.setMinimumSize(QSize(0, 220))

        self.vboxlayout_59.addWidget(self.preview_view)

        self.hboxlayout_58 = QHBoxLayout()
        self.hboxlayout_58.setSpacing(8)
        self.hboxlayout_58.setObjectName(u"hboxlayout_58")
        self.spacer_60 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_58.addItem(self.spacer_60)

        self.cancel_button = KeyCapButton(GuestPasteDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_58.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(GuestPasteDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_58.addWidget(self.save_button)


        self.vboxlayout_59.addLayout(self.hboxlayout_58)

        self.vboxlayout_59.setStretch(5, 1)
        QWidget.setTabOrder(self.lines_edit, self.preview_view)
        QWidget.setTabOrder(self.preview_view, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(GuestPasteDialog)

        QMetaObject.connectSlotsByName(GuestPasteDialog)
    # setupUi

    def retranslateUi(self, GuestPasteDialog):
        GuestPasteDialog.setWindowTitle(QCoreApplication.translate("GuestPasteDialog", u"D\u00e1n danh s\u00e1ch kh\u00e1ch m\u1eddi", None))
        self.label_56.setText(QCoreApplication.translate("GuestPasteDialog", u"D\u00e1n danh s\u00e1ch kh\u00e1ch m\u1eddi", None))
        self.label_57.setText(QCoreApplication.translate("GuestPasteDialog", u"Ch\u00e9p c\u00e1c c\u1ed9t t\u1eeb Excel r\u1ed3i d\u00e1n: h\u1ecd v\u00e0 t\u00ean, \u0111\u01a1n v\u1ecb, ch\u1ee9c v\u1ee5, \u0111i\u1ec7n tho\u1ea1i. M\u1ed7i d\u00f2ng m\u1ed9t kh\u00e1ch; s\u1ed1 th\u1ee9 t\u1ef1 \u1edf \u0111\u1ea7u d\u00f2ng \u0111\u01b0\u1ee3c b\u1ecf.", None))
#if QT_CONFIG(accessibility)
        self.lines_edit.setAccessibleName(QCoreApplication.translate("GuestPasteDialog", u"Danh s\u00e1ch d\u00e1n v\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.preview_view.setAccessibleName(QCoreApplication.translate("GuestPasteDialog", u"Xem tr\u01b0\u1edbc danh s\u00e1ch kh\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("GuestPasteDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("GuestPasteDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("GuestPasteDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("GuestPasteDialog", u"Ghi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_closing.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_ListClosing(object):
    def setupUi(self, ListClosing):
        if not ListClosing.objectName():
            ListClosing.setObjectName(u"ListClosing")
        ListClosing.setProperty(u"role", u"card")
        self.vbox_closing_1 = QVBoxLayout(ListClosing)
        self.vbox_closing_1.setSpacing(6)
        self.vbox_closing_1.setObjectName(u"vbox_closing_1")
        self.vbox_closing_1.setContentsMargins(16, 12, 16, 12)
        self.closing_heading = QLabel(ListClosing)
        self.closing_heading.setObjectName(u"closing_heading")
        self.closing_heading.setProperty(u"role", u"heading")

        self.vbox_closing_1.addWidget(self.closing_heading)

        self.matter_combo = QComboBox(ListClosing)
        self.matter_combo.setObjectName(u"matter_combo")

        self.vbox_closing_1.addWidget(self.matter_combo)

        self.list_note_edit = TypingField(ListClosing)
        self.list_note_edit.setObjectName(u"list_note_edit")

        self.vbox_closing_1.addWidget(self.list_note_edit)

        self.closed_label = QLabel(ListClosing)
        self.closed_label.setObjectName(u"closed_label")
        self.closed_label.setProperty(u"role", u"secondary")
        self.closed_label.setWordWrap(True)

        self.vbox_closing_1.addWidget(self.closed_label)

        self.closing_error = FieldError(ListClosing)
        self.closing_error.setObjectName(u"closing_error")

        self.vbox_closing_1.addWidget(self.closing_error)

        self.close_button = KeyCapButton(ListClosing)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"main")
        self.close_button.setProperty(u"scale", u"large")
        self.close_button.setProperty(u"icon_name", u"lock")
        self.close_button.setProperty(u"key", u"Ctrl+Enter")

        self.vbox_closing_1.addWidget(self.close_button)

        self.reopen_button = KeyCapButton(ListClosing)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setProperty(u"scale", u"small")
        self.reopen_button.setProperty(u"icon_name", u"undo-2")
        self.reopen_button.setProperty(u"key", u"F4")

        self.vbox_closing_1.addWidget(self.reopen_button)

        QWidget.setTabOrder(self.matter_combo, self.list_note_edit)
        QWidget.setTabOrder(self.list_note_edit, self.close_button)
        QWidget.setTabOrder(self.close_button, self.reopen_button)

        self.retranslateUi(ListClosing)

        QMetaObject.connectSlotsByName(ListClosing)
    # setupUi

    def retranslateUi(self, ListClosing):
        self.closing_heading.setText(QCoreApplication.translate("ListClosing", u"Danh s\u00e1ch \u0111\u00e3 ch\u1ed1t", None))
#if QT_CONFIG(accessibility)
        self.matter_combo.setAccessibleName(QCoreApplication.translate("ListClosing", u"N\u1ed9i dung bi\u1ec3u quy\u1ebft th\u00f4ng qua danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list_note_edit.setAccessibleName(QCoreApplication.translate("ListClosing", u"Ghi ch\u00fa v\u1ec1 vi\u1ec7c ch\u1ed1t danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.closed_label.setText("")
        self.close_button.setText(QCoreApplication.translate("ListClosing", u"Ch\u1ed1t danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("ListClosing", u"Ch\u1ed1t danh s\u00e1ch (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.reopen_button.setText(QCoreApplication.translate("ListClosing", u"M\u1edf l\u1ea1i danh s\u00e1ch\u2026", None))
#if QT_CONFIG(tooltip)
        self.reopen_button.setToolTip(QCoreApplication.translate("ListClosing", u"M\u1edf l\u1ea1i danh s\u00e1ch\u2026 (F4)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


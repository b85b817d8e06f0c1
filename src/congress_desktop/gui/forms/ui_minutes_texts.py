# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes_texts.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_MinutesTextsDialog(object):
    def setupUi(self, MinutesTextsDialog):
        if not MinutesTextsDialog.objectName():
            MinutesTextsDialog.setObjectName(u"MinutesTextsDialog")
        MinutesTextsDialog.setMinimumSize(QSize(960, 600))
        self.vboxlayout_35 = QVBoxLayout(MinutesTextsDialog)
        self.vboxlayout_35.setSpacing(8)
        self.vboxlayout_35.setObjectName(u"vboxlayout_35")
        self.vboxlayout_35.setContentsMargins(24, 16, 24, 16)
        self.label_31 = QLabel(MinutesTextsDialog)
        self.label_31.setObjectName(u"label_31")
        self.label_31.setProperty(u"role", u"matter")

        self.vboxlayout_35.addWidget(self.label_31)

        self.label_32 = QLabel(MinutesTextsDialog)
        self.label_32.setObjectName(u"label_32")
        self.label_32.setProperty(u"role", u"secondary")
        self.label_32.setWordWrap(True)

        self.vboxlayout_35.addWidget(self.label_32)

        self.gridlayout_33 = QGridLayout()
        self.gridlayout_33.setObjectName(u"gridlayout_33")
        self.gridlayout_33.setHorizontalSpacing(16)
        self.gridlayout_33.setVerticalSpacing(6)
        self.vboxlayout_22 = QVBoxLayout()
        self.vboxlayout_22.setSpacing(2)
        self.vboxlayout_22.setObjectName(u"vboxlayout_22")
        self.guests_label = QLabel(MinutesTextsDialog)
        self.guests_label.setObjectName(u"guests_label")
        self.guests_label.setProperty(u"role", u"label")

        self.vboxlayout_22.addWidget(self.guests_label)

        self.guests_edit = QPlainTextEdit(MinutesTextsDialog)
        self.guests_edit.setObjectName(u"guests_edit")
        self.guests_edit.setTabChangesFocus(True)
        self.guests_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_22.addWidget(self.guests_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_22, 0, 0, 1, 1)

        self.vboxlayout_23 = QVBoxLayout()
        self.vboxlayout_23.setSpacing(2)
        self.vboxlayout_23.setObjectName(u"vboxlayout_23")
        self.preparatory_opening_label = QLabel(MinutesTextsDialog)
        self.preparatory_opening_label.setObjectName(u"preparatory_opening_label")
        self.preparatory_opening_label.setProperty(u"role", u"label")

        self.vboxlayout_23.addWidget(self.preparatory_opening_label)

        self.preparatory_opening_edit = QPlainTextEdit(MinutesTextsDialog)
        self.preparatory_opening_edit.setObjectName(u"preparatory_opening_edit")
        self.preparatory_opening_edit.setTabChangesFocus(True)
        self.preparatory_opening_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_23.addWidget(self.preparatory_opening_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_23, 0, 1, 1, 1)

        self.vboxlayout_24 = QVBoxLayout()
        self.vboxlayout_24.setSpacing(2)
        self.vboxlayout_24.setObjectName(u"vboxlayout_24")
        self.discussion_label = QLabel(MinutesTextsDialog)
        self.discussion_label.setObjectName(u"discussion_label")
        self.discussion_label.setProperty(u"role", u"label")

        self.vboxlayout_24.addWidget(self.discussion_label)

        self.discussion_edit = QPlainTextEdit(MinutesTextsDialog)
        self.discussion_edit.setObjectName(u"discussion_edit")
        self.discussion_edit.setTabChangesFocus(True)
        self.discussion_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_24.addWidget(self.discussion_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_24, 1, 0, 1, 1)

        self.vboxlayout_25 = QVBoxLayout()
        self.vboxlayout_25.setSpacing(2)
        self.vboxlayout_25.setObjectName(u"vboxlayout_25")
        self.official_opening_label = QLabel(MinutesTextsDialog)
        self.official_opening_label.setObjectName(u"official_opening_label")
        self.official_opening_label.setProperty(u"role", u"label")

        self.vboxlayout_25.addWidget(self.official_opening_label)

        self.official_opening_edit = QPlainTextEdit(MinutesTextsDialog)
        self.official_opening_edit.setObjectName(u"official_opening_edit")
        self.official_opening_edit.setTabChangesFocus(True)
        self.official_opening_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_25.addWidget(self.official_opening_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_25, 1, 1, 1, 1)

        self.vboxlayout_26 = QVBoxLayout()
        self.vboxlayout_26.setSpacing(2)
        self.vboxlayout_26.setObjectName(u"vboxlayout_26")
        self.reports_label = QLabel(MinutesTextsDialog)
        self.reports_label.setObjectName(u"reports_label")
        self.reports_label.setProperty(u"role", u"label")

        self.vboxlayout_26.addWidget(self.reports_label)

        self.reports_edit = QPlainTextEdit(MinutesTextsDialog)
        self.reports_edit.setObjectName(u"reports_edit")
        self.reports_edit.setTabChangesFocus(True)
        self.reports_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_26.addWidget(self.reports_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_26, 2, 0, 1, 1)

        self.vboxlayout_27 = QVBoxLayout()
        self.vboxlayout_27.setSpacing(2)
        self.vboxlayout_27.setObjectName(u"vboxlayout_27")
        self.speeches_label = QLabel(MinutesTextsDialog)
        self.speeches_label.setObjectName(u"speeches_label")
        self.speeches_label.setProperty(u"role", u"label")

        self.vboxlayout_27.addWidget(self.speeches_label)

        self.speeches_edit = QPlainTextEdit(MinutesTextsDialog)
        self.speeches_edit.setObjectName(u"speeches_edit")
        self.speeches_edit.setTabChangesFocus(True)
        self.speeches_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_27.addWidget(self.speeches_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_27, 2, 1, 1, 1)

        self.vboxlayout_28 = QVBoxLayout()
        self.vboxlayout_28.setSpacing(2)
        self.vboxlayout_28.setObjectName(u"vboxlayout_28")
        self.direction_label = QLabel(MinutesTextsDialog)
        self.direction_label.setObjectName(u"direction_label")
        self.direction_label.setProperty(u"role", u"label")

        self.vboxlayout_28.addWidget(self.direction_label)

        self.direction_edit = QPlainTextEdit(MinutesTextsDialog)
        self.direction_edit.setObjectName(u"direction_edit")
        self.direction_edit.setTabChangesFocus(True)
        self.direction_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_28.addWidget(self.direction_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_28, 3, 0, 1, 1)

        self.vboxlayout_29 = QVBoxLayout()
        self.vboxlayout_29.setSpacing(2)
        self.vboxlayout_29.setObjectName(u"vboxlayout_29")
        self.closing_label = QLabel(MinutesTextsDialog)
        self.closing_label.setObjectName(u"closing_label")
        self.closing_label.setProperty(u"role", u"label")

        self.vboxlayout_29.addWidget(self.closing_label)

        self.closing_edit = QPlainTextEdit(MinutesTextsDialog)
        self.closing_edit.setObjectName(u"closing_edit")
        self.closing_edit.setTabChangesFocus(True)
        self.closing_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_29.addWidget(self.closing_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_29, 3, 1, 1, 1)

        self.vboxlayout_30 = QVBoxLayout()
        self.vboxlayout_30.setSpacing(2)
        self.vboxlayout_30.setObjectName(u"vboxlayout_30")
        self.complaints_label = QLabel(MinutesTextsDialog)
        self.complaints_label.setObjectName(u"complaints_label")
        self.complaints_label.setProperty(u"role", u"label")

        self.vboxlayout_30.addWidget(self.complaints_label)

        self.complaints_edit = QPlainTextEdit(MinutesTextsDialog)
        self.complaints_edit.setObjectName(u"complaints_edit")
        self.complaints_edit.setTabChangesFocus(True)
        self.complaints_edit.setMinimumSize(QSize(0, 64))

        self.vboxlayout_30.addWidget(self.complaints_edit)


        self.gridlayout_33.addLayout(self.vboxlayout_30, 4, 0, 1, 1)


        self.vboxlayout_35.addLayout(self.gridlayout_33)

        self.page_error = FieldError(MinutesTextsDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_35.addWidget(self.page_error)

        self.hboxlayout_34 = QHBoxLayout()
        self.hboxlayout_34.setSpacing(8)
        self.hboxlayout_34.setObjectName(u"hboxlayout_34")
        self.spacer_36 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_34.addItem(self.spacer_36)

        self.cancel_button = KeyCapButton(MinutesTextsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_34.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(MinutesTextsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_34.addWidget(self.save_button)


        self.vboxlayout_35.addLayout(self.hboxlayout_34)

#if QT_CONFIG(shortcut)
        self.guests_label.setBuddy(self.guests_edit)
        self.preparatory_opening_label.setBuddy(self.preparatory_opening_edit)
        self.discussion_label.setBuddy(self.discussion_edit)
        self.official_opening_label.setBuddy(self.official_opening_edit)
        self.reports_label.setBuddy(self.reports_edit)
        self.speeches_label.setBuddy(self.speeches_edit)
        self.direction_label.setBuddy(self.direction_edit)
        self.closing_label.setBuddy(self.closing_edit)
        self.complaints_label.setBuddy(self.complaints_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.guests_edit, self.preparatory_opening_edit)
        QWidget.setTabOrder(self.preparatory_opening_edit, self.discussion_edit)
        QWidget.setTabOrder(self.discussion_edit, self.official_opening_edit)
        QWidget.setTabOrder(self.official_opening_edit, self.reports_edit)
        QWidget.setTabOrder(self.reports_edit, self.speeches_edit)
        QWidget.setTabOrder(self.speeches_edit, self.direction_edit)
        QWidget.setTabOrder(self.direction_edit, self.closing_edit)
        QWidget.setTabOrder(self.closing_edit, self.complaints_edit)
        QWidget.setTabOrder(self.complaints_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MinutesTextsDialog)

        QMetaObject.connectSlotsByName(MinutesTextsDialog)
    # setupUi

    def retranslateUi(self, MinutesTextsDialog):
        MinutesTextsDialog.setWindowTitle(QCoreApplication.translate("MinutesTextsDialog", u"N\u1ed9i dung bi\u00ean b\u1ea3n", None))
        self.label_31.setText(QCoreApplication.translate("MinutesTextsDialog", u"N\u1ed9i dung bi\u00ean b\u1ea3n", None))
        self.label_32.setText(QCoreApplication.translate("MinutesTextsDialog", u"L\u1eddi v\u0103n c\u1ee7a th\u01b0 k\u00fd; s\u1ed1 li\u1ec7u do ch\u01b0\u01a1ng tr\u00ecnh \u0111\u01b0a v\u00e0o t\u1eeb nh\u1eadt k\u00fd, kh\u00f4ng g\u00f5 l\u1ea1i \u1edf \u0111\u00e2y.", None))
        self.guests_label.setText("")
        self.preparatory_opening_label.setText("")
        self.discussion_label.setText("")
        self.official_opening_label.setText("")
        self.reports_label.setText("")
        self.speeches_label.setText("")
        self.direction_label.setText("")
        self.closing_label.setText("")
        self.complaints_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MinutesTextsDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("MinutesTextsDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("MinutesTextsDialog", u"Ghi n\u1ed9i dung", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("MinutesTextsDialog", u"Ghi n\u1ed9i dung (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


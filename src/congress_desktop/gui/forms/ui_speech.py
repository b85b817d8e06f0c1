# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'speech.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListView, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_SpeechDialog(object):
    def setupUi(self, SpeechDialog):
        if not SpeechDialog.objectName():
            SpeechDialog.setObjectName(u"SpeechDialog")
        SpeechDialog.setMinimumSize(QSize(640, 0))
        self.vbox_talk_1 = QVBoxLayout(SpeechDialog)
        self.vbox_talk_1.setSpacing(10)
        self.vbox_talk_1.setObjectName(u"vbox_talk_1")
        self.vbox_talk_1.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(SpeechDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"matter")

        self.vbox_talk_1.addWidget(self.heading_label)

        self.vbox_talk_2 = QVBoxLayout()
        self.vbox_talk_2.setSpacing(2)
        self.vbox_talk_2.setObjectName(u"vbox_talk_2")
        self.label_talk_3 = QLabel(SpeechDialog)
        self.label_talk_3.setObjectName(u"label_talk_3")
        self.label_talk_3.setProperty(u"role", u"label")

        self.vbox_talk_2.addWidget(self.label_talk_3)

        self.full_name_edit = QLineEdit(SpeechDialog)
        self.full_name_edit.setObjectName(u"full_name_edit")

        self.vbox_talk_2.addWidget(self.full_name_edit)

        self.full_name_error = FieldError(SpeechDialog)
        self.full_name_error.setObjectName(u"full_name_error")

        self.vbox_talk_2.addWidget(self.full_name_error)


        self.vbox_talk_1.addLayout(self.vbox_talk_2)

        self.found_view = QListView(SpeechDialog)
        self.found_view.setObjectName(u"found_view")
        self.found_view.setProperty(u"role", u"card")
        self.found_view.setMaximumSize(QSize(16777215, 162))
        self.found_view.setMinimumSize(QSize(0, 162))
        self.found_view.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.found_view.setTextElideMode(Qt.ElideRight)

        self.vbox_talk_1.addWidget(self.found_view)

        self.who_label = QLabel(SpeechDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"strong")
        self.who_label.setWordWrap(True)

        self.vbox_talk_1.addWidget(self.who_label)

        self.vbox_talk_4 = QVBoxLayout()
        self.vbox_talk_4.setSpacing(2)
        self.vbox_talk_4.setObjectName(u"vbox_talk_4")
        self.label_talk_5 = QLabel(SpeechDialog)
        self.label_talk_5.setObjectName(u"label_talk_5")
        self.label_talk_5.setProperty(u"role", u"label")

        self.vbox_talk_4.addWidget(self.label_talk_5)

        self.topic_edit = QLineEdit(SpeechDialog)
        self.topic_edit.setObjectName(u"topic_edit")

        self.vbox_talk_4.addWidget(self.topic_edit)

        self.topic_error = FieldError(SpeechDialog)
        self.topic_error.setObjectName(u"topic_error")

        self.vbox_talk_4.addWidget(self.topic_error)


        self.vbox_talk_1.addLayout(self.vbox_talk_4)

        self.hbox_talk_6 = QHBoxLayout()
        self.hbox_talk_6.setSpacing(24)
        self.hbox_talk_6.setObjectName(u"hbox_talk_6")
        self.vbox_talk_7 = QVBoxLayout()
        self.vbox_talk_7.setSpacing(2)
        self.vbox_talk_7.setObjectName(u"vbox_talk_7")
        self.label_talk_8 = QLabel(SpeechDialog)
        self.label_talk_8.setObjectName(u"label_talk_8")
        self.label_talk_8.setProperty(u"role", u"label")

        self.vbox_talk_7.addWidget(self.label_talk_8)

        self.planned_seconds_edit = QLineEdit(SpeechDialog)
        self.planned_seconds_edit.setObjectName(u"planned_seconds_edit")
        self.planned_seconds_edit.setMaximumSize(QSize(120, 16777215))

        self.vbox_talk_7.addWidget(self.planned_seconds_edit)

        self.planned_seconds_error = FieldError(SpeechDialog)
        self.planned_seconds_error.setObjectName(u"planned_seconds_error")

        self.vbox_talk_7.addWidget(self.planned_seconds_error)


        self.hbox_talk_6.addLayout(self.vbox_talk_7)

        self.text_received_check = QCheckBox(SpeechDialog)
        self.text_received_check.setObjectName(u"text_received_check")

        self.hbox_talk_6.addWidget(self.text_received_check)

        self.spacer_talk_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_talk_6.addItem(self.spacer_talk_9)


        self.vbox_talk_1.addLayout(self.hbox_talk_6)

        self.page_error = FieldError(SpeechDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_talk_1.addWidget(self.page_error)

        self.hbox_talk_10 = QHBoxLayout()
        self.hbox_talk_10.setSpacing(8)
        self.hbox_talk_10.setObjectName(u"hbox_talk_10")
        self.cancel_button = KeyCapButton(SpeechDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_talk_10.addWidget(self.cancel_button)

        self.spacer_talk_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_talk_10.addItem(self.spacer_talk_11)

        self.save_button = KeyCapButton(SpeechDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_talk_10.addWidget(self.save_button)


        self.vbox_talk_1.addLayout(self.hbox_talk_10)

#if QT_CONFIG(shortcut)
        self.label_talk_3.setBuddy(self.full_name_edit)
        self.label_talk_5.setBuddy(self.topic_edit)
        self.label_talk_8.setBuddy(self.planned_seconds_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.full_name_edit, self.topic_edit)
        QWidget.setTabOrder(self.topic_edit, self.planned_seconds_edit)
        QWidget.setTabOrder(self.planned_seconds_edit, self.text_received_check)
        QWidget.setTabOrder(self.text_received_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SpeechDialog)

        QMetaObject.connectSlotsByName(SpeechDialog)
    # setupUi

    def retranslateUi(self, SpeechDialog):
        SpeechDialog.setWindowTitle(QCoreApplication.translate("SpeechDialog", u"\u0110\u0103ng k\u00fd tham lu\u1eadn", None))
        self.heading_label.setText(QCoreApplication.translate("SpeechDialog", u"\u0110\u0103ng k\u00fd tham lu\u1eadn", None))
        self.label_talk_3.setText(QCoreApplication.translate("SpeechDialog", u"\u0110\u1ea1i bi\u1ec3u ho\u1eb7c kh\u00e1ch m\u1eddi: s\u1ed1 th\u1ebb, v\u00e0i ch\u1eef c\u1ee7a h\u1ecd t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.found_view.setAccessibleName(QCoreApplication.translate("SpeechDialog", u"Nh\u1eefng ng\u01b0\u1eddi t\u00ecm th\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.who_label.setText("")
        self.label_talk_5.setText(QCoreApplication.translate("SpeechDialog", u"Ch\u1ee7 \u0111\u1ec1 tham lu\u1eadn", None))
        self.label_talk_8.setText(QCoreApplication.translate("SpeechDialog", u"Th\u1eddi l\u01b0\u1ee3ng, ph\u00fat", None))
        self.text_received_check.setText(QCoreApplication.translate("SpeechDialog", u"\u0110\u00e3 n\u1ed9p b\u00e0i vi\u1ebft", None))
        self.cancel_button.setText(QCoreApplication.translate("SpeechDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("SpeechDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("SpeechDialog", u"Ghi \u0111\u0103ng k\u00fd", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("SpeechDialog", u"Ghi \u0111\u0103ng k\u00fd (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


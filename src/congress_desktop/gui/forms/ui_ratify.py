# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ratify.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_RatifyDialog(object):
    def setupUi(self, RatifyDialog):
        if not RatifyDialog.objectName():
            RatifyDialog.setObjectName(u"RatifyDialog")
        RatifyDialog.setMinimumSize(QSize(640, 0))
        self.vbox_d5 = QVBoxLayout(RatifyDialog)
        self.vbox_d5.setSpacing(10)
        self.vbox_d5.setObjectName(u"vbox_d5")
        self.vbox_d5.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(RatifyDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"matter")
        self.heading_label.setWordWrap(True)

        self.vbox_d5.addWidget(self.heading_label)

        self.who_label = QLabel(RatifyDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"secondary")
        self.who_label.setWordWrap(True)

        self.vbox_d5.addWidget(self.who_label)

        self.hbox_r4 = QHBoxLayout()
        self.hbox_r4.setSpacing(16)
        self.hbox_r4.setObjectName(u"hbox_r4")
        self.vbox_f1 = QVBoxLayout()
        self.vbox_f1.setSpacing(2)
        self.vbox_f1.setObjectName(u"vbox_f1")
        self.label_f1 = QLabel(RatifyDialog)
        self.label_f1.setObjectName(u"label_f1")
        self.label_f1.setProperty(u"role", u"label")

        self.vbox_f1.addWidget(self.label_f1)

        self.number_edit = QLineEdit(RatifyDialog)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(180, 16777215))

        self.vbox_f1.addWidget(self.number_edit)


        self.hbox_r4.addLayout(self.vbox_f1)

        self.vbox_f2 = QVBoxLayout()
        self.vbox_f2.setSpacing(2)
        self.vbox_f2.setObjectName(u"vbox_f2")
        self.label_f2 = QLabel(RatifyDialog)
        self.label_f2.setObjectName(u"label_f2")
        self.label_f2.setProperty(u"role", u"label")

        self.vbox_f2.addWidget(self.label_f2)

        self.issued_on_edit = QLineEdit(RatifyDialog)
        self.issued_on_edit.setObjectName(u"issued_on_edit")
        self.issued_on_edit.setMaximumSize(QSize(140, 16777215))

        self.vbox_f2.addWidget(self.issued_on_edit)


        self.hbox_r4.addLayout(self.vbox_f2)

        self.vbox_f3 = QVBoxLayout()
        self.vbox_f3.setSpacing(2)
        self.vbox_f3.setObjectName(u"vbox_f3")
        self.label_f3 = QLabel(RatifyDialog)
        self.label_f3.setObjectName(u"label_f3")
        self.label_f3.setProperty(u"role", u"label")

        self.vbox_f3.addWidget(self.label_f3)

        self.authority_edit = QLineEdit(RatifyDialog)
        self.authority_edit.setObjectName(u"authority_edit")

        self.vbox_f3.addWidget(self.authority_edit)


        self.hbox_r4.addLayout(self.vbox_f3)


        self.vbox_d5.addLayout(self.hbox_r4)

        self.number_error = FieldError(RatifyDialog)
        self.number_error.setObjectName(u"number_error")

        self.vbox_d5.addWidget(self.number_error)

        self.issued_on_error = FieldError(RatifyDialog)
        self.issued_on_error.setObjectName(u"issued_on_error")

        self.vbox_d5.addWidget(self.issued_on_error)

        self.authority_error = FieldError(RatifyDialog)
        self.authority_error.setObjectName(u"authority_error")

        self.vbox_d5.addWidget(self.authority_error)

        self.page_error = FieldError(RatifyDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_d5.addWidget(self.page_error)

        self.hbox_d5 = QHBoxLayout()
        self.hbox_d5.setSpacing(8)
        self.hbox_d5.setObjectName(u"hbox_d5")
        self.cancel_button = KeyCapButton(RatifyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_d5.addWidget(self.cancel_button)

        self.spacer_d5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_d5.addItem(self.spacer_d5)

        self.save_button = KeyCapButton(RatifyDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_d5.addWidget(self.save_button)


        self.vbox_d5.addLayout(self.hbox_d5)

#if QT_CONFIG(shortcut)
        self.label_f1.setBuddy(self.number_edit)
        self.label_f2.setBuddy(self.issued_on_edit)
        self.label_f3.setBuddy(self.authority_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RatifyDialog)

        QMetaObject.connectSlotsByName(RatifyDialog)
    # setupUi

    def retranslateUi(self, RatifyDialog):
        RatifyDialog.setWindowTitle(QCoreApplication.translate("RatifyDialog", u"Ghi chu\u1ea9n y", None))
        self.heading_label.setText(QCoreApplication.translate("RatifyDialog", u"Ghi chu\u1ea9n y", None))
        self.who_label.setText("")
        self.label_f1.setText(QCoreApplication.translate("RatifyDialog", u"S\u1ed1 v\u0103n b\u1ea3n", None))
        self.label_f2.setText(QCoreApplication.translate("RatifyDialog", u"Ng\u00e0y v\u0103n b\u1ea3n", None))
        self.label_f3.setText(QCoreApplication.translate("RatifyDialog", u"C\u01a1 quan ban h\u00e0nh", None))
        self.cancel_button.setText(QCoreApplication.translate("RatifyDialog", u"Th\u00f4i", None))
        self.save_button.setText(QCoreApplication.translate("RatifyDialog", u"Ghi chu\u1ea9n y", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tenure_end.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_EndDialog(object):
    def setupUi(self, EndDialog):
        if not EndDialog.objectName():
            EndDialog.setObjectName(u"EndDialog")
        EndDialog.setMinimumSize(QSize(640, 0))
        self.vbox_d10 = QVBoxLayout(EndDialog)
        self.vbox_d10.setSpacing(10)
        self.vbox_d10.setObjectName(u"vbox_d10")
        self.vbox_d10.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(EndDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"matter")
        self.heading_label.setWordWrap(True)

        self.vbox_d10.addWidget(self.heading_label)

        self.who_label = QLabel(EndDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"secondary")
        self.who_label.setWordWrap(True)

        self.vbox_d10.addWidget(self.who_label)

        self.hbox_r8 = QHBoxLayout()
        self.hbox_r8.setSpacing(16)
        self.hbox_r8.setObjectName(u"hbox_r8")
        self.vbox_f6 = QVBoxLayout()
        self.vbox_f6.setSpacing(2)
        self.vbox_f6.setObjectName(u"vbox_f6")
        self.label_f6 = QLabel(EndDialog)
        self.label_f6.setObjectName(u"label_f6")
        self.label_f6.setProperty(u"role", u"label")

        self.vbox_f6.addWidget(self.label_f6)

        self.ended_on_edit = QLineEdit(EndDialog)
        self.ended_on_edit.setObjectName(u"ended_on_edit")
        self.ended_on_edit.setMaximumSize(QSize(140, 16777215))

        self.vbox_f6.addWidget(self.ended_on_edit)


        self.hbox_r8.addLayout(self.vbox_f6)

        self.vbox_f7 = QVBoxLayout()
        self.vbox_f7.setSpacing(2)
        self.vbox_f7.setObjectName(u"vbox_f7")
        self.label_f7 = QLabel(EndDialog)
        self.label_f7.setObjectName(u"label_f7")
        self.label_f7.setProperty(u"role", u"label")

        self.vbox_f7.addWidget(self.label_f7)

        self.reason_combo = QComboBox(EndDialog)
        self.reason_combo.setObjectName(u"reason_combo")

        self.vbox_f7.addWidget(self.reason_combo)


        self.hbox_r8.addLayout(self.vbox_f7)


        self.vbox_d10.addLayout(self.hbox_r8)

        self.hbox_r4 = QHBoxLayout()
        self.hbox_r4.setSpacing(16)
        self.hbox_r4.setObjectName(u"hbox_r4")
        self.vbox_f1 = QVBoxLayout()
        self.vbox_f1.setSpacing(2)
        self.vbox_f1.setObjectName(u"vbox_f1")
        self.label_f1 = QLabel(EndDialog)
        self.label_f1.setObjectName(u"label_f1")
        self.label_f1.setProperty(u"role", u"label")

        self.vbox_f1.addWidget(self.label_f1)

        self.number_edit = QLineEdit(EndDialog)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(180, 16777215))

        self.vbox_f1.addWidget(self.number_edit)


        self.hbox_r4.addLayout(self.vbox_f1)

        self.vbox_f2 = QVBoxLayout()
        self.vbox_f2.setSpacing(2)
        self.vbox_f2.setObjectName(u"vbox_f2")
        self.label_f2 = QLabel(EndDialog)
        self.label_f2.setObjectName(u"label_f2")
        self.label_f2.setProperty(u"role", u"label")

        self.vbox_f2.addWidget(self.label_f2)

        self.issued_on_edit = QLineEdit(EndDialog)
        self.issued_on_edit.setObjectName(u"issued_on_edit")
        self.issued_on_edit.setMaximumSize(QSize(140, 16777215))

        self.vbox_f2.addWidget(self.issued_on_edit)


        self.hbox_r4.addLayout(self.vbox_f2)

        self.vbox_f3 = QVBoxLayout()
        self.vbox_f3.setSpacing(2)
        self.vbox_f3.setObjectName(u"vbox_f3")
        self.label_f3 = QLabel(EndDialog)
        self.label_f3.setObjectName(u"label_f3")
        self.label_f3.setProperty(u"role", u"label")

        self.vbox_f3.addWidget(self.label_f3)

        self.authority_edit = QLineEdit(EndDialog)
        self.authority_edit.setObjectName(u"authority_edit")

        self.vbox_f3.addWidget(self.authority_edit)


        self.hbox_r4.addLayout(self.vbox_f3)


        self.vbox_d10.addLayout(self.hbox_r4)

        self.also_check = QCheckBox(EndDialog)
        self.also_check.setObjectName(u"also_check")
        self.also_check.setChecked(True)

        self.vbox_d10.addWidget(self.also_check)

        self.number_error = FieldError(EndDialog)
        self.number_error.setObjectName(u"number_error")

        self.vbox_d10.addWidget(self.number_error)

        self.issued_on_error = FieldError(EndDialog)
        self.issued_on_error.setObjectName(u"issued_on_error")

        self.vbox_d10.addWidget(self.issued_on_error)

        self.authority_error = FieldError(EndDialog)
        self.authority_error.setObjectName(u"authority_error")

        self.vbox_d10.addWidget(self.authority_error)

        self.ended_on_error = FieldError(EndDialog)
        self.ended_on_error.setObjectName(u"ended_on_error")

        self.vbox_d10.addWidget(self.ended_on_error)

        self.vbox_f9 = QVBoxLayout()
        self.vbox_f9.setSpacing(2)
        self.vbox_f9.setObjectName(u"vbox_f9")
        self.label_f9 = QLabel(EndDialog)
        self.label_f9.setObjectName(u"label_f9")
        self.label_f9.setProperty(u"role", u"label")

        self.vbox_f9.addWidget(self.label_f9)

        self.successor_edit = QLineEdit(EndDialog)
        self.successor_edit.setObjectName(u"successor_edit")

        self.vbox_f9.addWidget(self.successor_edit)

        self.successor_error = FieldError(EndDialog)
        self.successor_error.setObjectName(u"successor_error")

        self.vbox_f9.addWidget(self.successor_error)


        self.vbox_d10.addLayout(self.vbox_f9)

        self.found_view = QListView(EndDialog)
        self.found_view.setObjectName(u"found_view")
        self.found_view.setProperty(u"role", u"card")
        self.found_view.setMaximumSize(QSize(16777215, 162))
        self.found_view.setMinimumSize(QSize(0, 162))
        self.found_view.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.found_view.setTextElideMode(Qt.ElideRight)

        self.vbox_d10.addWidget(self.found_view)

        self.page_error = FieldError(EndDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_d10.addWidget(self.page_error)

        self.hbox_d10 = QHBoxLayout()
        self.hbox_d10.setSpacing(8)
        self.hbox_d10.setObjectName(u"hbox_d10")
        self.cancel_button = KeyCapButton(EndDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_d10.addWidget(self.cancel_button)

        self.spacer_d10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_d10.addItem(self.spacer_d10)

        self.save_button = KeyCapButton(EndDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_d10.addWidget(self.save_button)


        self.vbox_d10.addLayout(self.hbox_d10)

#if QT_CONFIG(shortcut)
        self.label_f6.setBuddy(self.ended_on_edit)
        self.label_f7.setBuddy(self.reason_combo)
        self.label_f1.setBuddy(self.number_edit)
        self.label_f2.setBuddy(self.issued_on_edit)
        self.label_f3.setBuddy(self.authority_edit)
        self.label_f9.setBuddy(self.successor_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndDialog)

        QMetaObject.connectSlotsByName(EndDialog)
    # setupUi

    def retranslateUi(self, EndDialog):
        EndDialog.setWindowTitle(QCoreApplication.translate("EndDialog", u"Th\u00f4i gi\u1eef ch\u1ee9c, thay", None))
        self.heading_label.setText(QCoreApplication.translate("EndDialog", u"Th\u00f4i gi\u1eef ch\u1ee9c", None))
        self.who_label.setText("")
        self.label_f6.setText(QCoreApplication.translate("EndDialog", u"T\u1eeb ng\u00e0y", None))
        self.label_f7.setText(QCoreApplication.translate("EndDialog", u"L\u00fd do", None))
        self.label_f1.setText(QCoreApplication.translate("EndDialog", u"S\u1ed1 v\u0103n b\u1ea3n", None))
        self.label_f2.setText(QCoreApplication.translate("EndDialog", u"Ng\u00e0y v\u0103n b\u1ea3n", None))
        self.label_f3.setText(QCoreApplication.translate("EndDialog", u"C\u01a1 quan ban h\u00e0nh", None))
        self.also_check.setText("")
        self.label_f9.setText(QCoreApplication.translate("EndDialog", u"Ng\u01b0\u1eddi thay, \u0111\u1ec3 tr\u1ed1ng n\u1ebfu ch\u01b0a c\u00f3: v\u00e0i ch\u1eef c\u1ee7a h\u1ecd t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.found_view.setAccessibleName(QCoreApplication.translate("EndDialog", u"Nh\u1eefng ng\u01b0\u1eddi t\u00ecm th\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("EndDialog", u"Th\u00f4i", None))
        self.save_button.setText(QCoreApplication.translate("EndDialog", u"Ghi th\u00f4i gi\u1eef ch\u1ee9c", None))
    # retranslateUi


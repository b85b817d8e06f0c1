# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'nominee.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_NomineeDialog(object):
    def setupUi(self, NomineeDialog):
        if not NomineeDialog.objectName():
            NomineeDialog.setObjectName(u"NomineeDialog")
        NomineeDialog.setMinimumSize(QSize(680, 0))
        self.vbox_nominee_1 = QVBoxLayout(NomineeDialog)
        self.vbox_nominee_1.setSpacing(12)
        self.vbox_nominee_1.setObjectName(u"vbox_nominee_1")
        self.vbox_nominee_1.setContentsMargins(24, 20, 24, 20)
        self.label_nominee_2 = QLabel(NomineeDialog)
        self.label_nominee_2.setObjectName(u"label_nominee_2")
        self.label_nominee_2.setProperty(u"role", u"matter")

        self.vbox_nominee_1.addWidget(self.label_nominee_2)

        self.roll_label = QLabel(NomineeDialog)
        self.roll_label.setObjectName(u"roll_label")
        self.roll_label.setProperty(u"role", u"secondary")
        self.roll_label.setWordWrap(True)

        self.vbox_nominee_1.addWidget(self.roll_label)

        self.grid_nominee_3 = QGridLayout()
        self.grid_nominee_3.setObjectName(u"grid_nominee_3")
        self.grid_nominee_3.setHorizontalSpacing(12)
        self.grid_nominee_3.setVerticalSpacing(10)
        self.vbox_nominee_4 = QVBoxLayout()
        self.vbox_nominee_4.setSpacing(2)
        self.vbox_nominee_4.setObjectName(u"vbox_nominee_4")
        self.label_nominee_5 = QLabel(NomineeDialog)
        self.label_nominee_5.setObjectName(u"label_nominee_5")
        self.label_nominee_5.setProperty(u"role", u"label")

        self.vbox_nominee_4.addWidget(self.label_nominee_5)

        self.name_edit = QLineEdit(NomineeDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.vbox_nominee_4.addWidget(self.name_edit)

        self.name_error = FieldError(NomineeDialog)
        self.name_error.setObjectName(u"name_error")

        self.vbox_nominee_4.addWidget(self.name_error)


        self.grid_nominee_3.addLayout(self.vbox_nominee_4, 0, 0, 1, 2)

        self.vbox_nominee_6 = QVBoxLayout()
        self.vbox_nominee_6.setSpacing(2)
        self.vbox_nominee_6.setObjectName(u"vbox_nominee_6")
        self.label_nominee_7 = QLabel(NomineeDialog)
        self.label_nominee_7.setObjectName(u"label_nominee_7")
        self.label_nominee_7.setProperty(u"role", u"label")

        self.vbox_nominee_6.addWidget(self.label_nominee_7)

        self.birth_edit = QLineEdit(NomineeDialog)
        self.birth_edit.setObjectName(u"birth_edit")

        self.vbox_nominee_6.addWidget(self.birth_edit)

        self.birth_error = FieldError(NomineeDialog)
        self.birth_error.setObjectName(u"birth_error")

        self.vbox_nominee_6.addWidget(self.birth_error)


        self.grid_nominee_3.addLayout(self.vbox_nominee_6, 0, 2, 1, 1)

        self.vbox_nominee_8 = QVBoxLayout()
        self.vbox_nominee_8.setSpacing(2)
        self.vbox_nominee_8.setObjectName(u"vbox_nominee_8")
        self.label_nominee_9 = QLabel(NomineeDialog)
        self.label_nominee_9.setObjectName(u"label_nominee_9")
        self.label_nominee_9.setProperty(u"role", u"label")

        self.vbox_nominee_8.addWidget(self.label_nominee_9)

        self.position_edit = QLineEdit(NomineeDialog)
        self.position_edit.setObjectName(u"position_edit")

        self.vbox_nominee_8.addWidget(self.position_edit)


        self.grid_nominee_3.addLayout(self.vbox_nominee_8, 1, 0, 1, 2)

        self.vbox_nominee_10 = QVBoxLayout()
        self.vbox_nominee_10.setSpacing(2)
        self.vbox_nominee_10.setObjectName(u"vbox_nominee_10")
        self.label_nominee_11 = QLabel(NomineeDialog)
        self.label_nominee_11.setObjectName(u"label_nominee_11")
        self.label_nominee_11.setProperty(u"role", u"label")

        self.vbox_nominee_10.addWidget(self.label_nominee_11)

        self.source_combo = QComboBox(NomineeDialog)
        self.source_combo.setObjectName(u"source_combo")

        self.vbox_nominee_10.addWidget(self.source_combo)


        self.grid_nominee_3.addLayout(self.vbox_nominee_10, 1, 2, 1, 1)

        self.vbox_nominee_12 = QVBoxLayout()
        self.vbox_nominee_12.setSpacing(2)
        self.vbox_nominee_12.setObjectName(u"vbox_nominee_12")
        self.label_nominee_13 = QLabel(NomineeDialog)
        self.label_nominee_13.setObjectName(u"label_nominee_13")
        self.label_nominee_13.setProperty(u"role", u"label")

        self.vbox_nominee_12.addWidget(self.label_nominee_13)

        self.note_edit = QLineEdit(NomineeDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.vbox_nominee_12.addWidget(self.note_edit)


        self.grid_nominee_3.addLayout(self.vbox_nominee_12, 2, 0, 1, 3)

        self.grid_nominee_3.setColumnStretch(0, 1)
        self.grid_nominee_3.setColumnStretch(1, 1)
        self.grid_nominee_3.setColumnStretch(2, 1)

        self.vbox_nominee_1.addLayout(self.grid_nominee_3)

        self.page_error = FieldError(NomineeDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_nominee_1.addWidget(self.page_error)

        self.hbox_nominee_14 = QHBoxLayout()
        self.hbox_nominee_14.setSpacing(8)
        self.hbox_nominee_14.setObjectName(u"hbox_nominee_14")
        self.cancel_button = KeyCapButton(NomineeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_nominee_14.addWidget(self.cancel_button)

        self.spacer_nominee_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_nominee_14.addItem(self.spacer_nominee_15)

        self.save_button = KeyCapButton(NomineeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_nominee_14.addWidget(self.save_button)


        self.vbox_nominee_1.addLayout(self.hbox_nominee_14)

#if QT_CONFIG(shortcut)
        self.label_nominee_5.setBuddy(self.name_edit)
        self.label_nominee_7.setBuddy(self.birth_edit)
        self.label_nominee_9.setBuddy(self.position_edit)
        self.label_nominee_11.setBuddy(self.source_combo)
        self.label_nominee_13.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.birth_edit)
        QWidget.setTabOrder(self.birth_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(NomineeDialog)

        QMetaObject.connectSlotsByName(NomineeDialog)
    # setupUi

    def retranslateUi(self, NomineeDialog):
        NomineeDialog.setWindowTitle(QCoreApplication.translate("NomineeDialog", u"S\u1eeda ng\u01b0\u1eddi trong danh s\u00e1ch b\u1ea7u c\u1eed", None))
        self.label_nominee_2.setText(QCoreApplication.translate("NomineeDialog", u"S\u1eeda ng\u01b0\u1eddi trong danh s\u00e1ch b\u1ea7u c\u1eed", None))
        self.roll_label.setText("")
        self.label_nominee_5.setText(QCoreApplication.translate("NomineeDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
        self.label_nominee_7.setText(QCoreApplication.translate("NomineeDialog", u"Ng\u00e0y sinh", None))
        self.birth_edit.setPlaceholderText(QCoreApplication.translate("NomineeDialog", u"12/3/1980", None))
        self.label_nominee_9.setText(QCoreApplication.translate("NomineeDialog", u"Ch\u1ee9c v\u1ee5, n\u01a1i c\u00f4ng t\u00e1c", None))
        self.label_nominee_11.setText(QCoreApplication.translate("NomineeDialog", u"Ai gi\u1edbi thi\u1ec7u", None))
        self.label_nominee_13.setText(QCoreApplication.translate("NomineeDialog", u"Ghi ch\u00fa", None))
        self.cancel_button.setText(QCoreApplication.translate("NomineeDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("NomineeDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("NomineeDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("NomineeDialog", u"Ghi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


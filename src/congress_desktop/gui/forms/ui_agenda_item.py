# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_item.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_AgendaItemDialog(object):
    def setupUi(self, AgendaItemDialog):
        if not AgendaItemDialog.objectName():
            AgendaItemDialog.setObjectName(u"AgendaItemDialog")
        self.vbox_item_1 = QVBoxLayout(AgendaItemDialog)
        self.vbox_item_1.setSpacing(10)
        self.vbox_item_1.setObjectName(u"vbox_item_1")
        self.vbox_item_1.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AgendaItemDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"matter")

        self.vbox_item_1.addWidget(self.heading_label)

        self.grid_item_2 = QGridLayout()
        self.grid_item_2.setObjectName(u"grid_item_2")
        self.grid_item_2.setHorizontalSpacing(12)
        self.grid_item_2.setVerticalSpacing(8)
        self.vbox_item_3 = QVBoxLayout()
        self.vbox_item_3.setSpacing(2)
        self.vbox_item_3.setObjectName(u"vbox_item_3")
        self.label_item_4 = QLabel(AgendaItemDialog)
        self.label_item_4.setObjectName(u"label_item_4")
        self.label_item_4.setProperty(u"role", u"label")

        self.vbox_item_3.addWidget(self.label_item_4)

        self.title_edit = QLineEdit(AgendaItemDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.vbox_item_3.addWidget(self.title_edit)

        self.title_error = FieldError(AgendaItemDialog)
        self.title_error.setObjectName(u"title_error")

        self.vbox_item_3.addWidget(self.title_error)


        self.grid_item_2.addLayout(self.vbox_item_3, 0, 0, 1, 3)

        self.vbox_item_5 = QVBoxLayout()
        self.vbox_item_5.setSpacing(2)
        self.vbox_item_5.setObjectName(u"vbox_item_5")
        self.label_item_6 = QLabel(AgendaItemDialog)
        self.label_item_6.setObjectName(u"label_item_6")
        self.label_item_6.setProperty(u"role", u"label")

        self.vbox_item_5.addWidget(self.label_item_6)

        self.due_at_edit = QLineEdit(AgendaItemDialog)
        self.due_at_edit.setObjectName(u"due_at_edit")

        self.vbox_item_5.addWidget(self.due_at_edit)

        self.due_at_error = FieldError(AgendaItemDialog)
        self.due_at_error.setObjectName(u"due_at_error")

        self.vbox_item_5.addWidget(self.due_at_error)


        self.grid_item_2.addLayout(self.vbox_item_5, 1, 0, 1, 1)

        self.vbox_item_7 = QVBoxLayout()
        self.vbox_item_7.setSpacing(2)
        self.vbox_item_7.setObjectName(u"vbox_item_7")
        self.label_item_8 = QLabel(AgendaItemDialog)
        self.label_item_8.setObjectName(u"label_item_8")
        self.label_item_8.setProperty(u"role", u"label")

        self.vbox_item_7.addWidget(self.label_item_8)

        self.duration_seconds_edit = QLineEdit(AgendaItemDialog)
        self.duration_seconds_edit.setObjectName(u"duration_seconds_edit")

        self.vbox_item_7.addWidget(self.duration_seconds_edit)

        self.duration_seconds_error = FieldError(AgendaItemDialog)
        self.duration_seconds_error.setObjectName(u"duration_seconds_error")

        self.vbox_item_7.addWidget(self.duration_seconds_error)


        self.grid_item_2.addLayout(self.vbox_item_7, 1, 1, 1, 1)

        self.vbox_item_9 = QVBoxLayout()
        self.vbox_item_9.setSpacing(2)
        self.vbox_item_9.setObjectName(u"vbox_item_9")
        self.label_item_10 = QLabel(AgendaItemDialog)
        self.label_item_10.setObjectName(u"label_item_10")
        self.label_item_10.setProperty(u"role", u"label")

        self.vbox_item_9.addWidget(self.label_item_10)

        self.presenter_edit = QLineEdit(AgendaItemDialog)
        self.presenter_edit.setObjectName(u"presenter_edit")

        self.vbox_item_9.addWidget(self.presenter_edit)


        self.grid_item_2.addLayout(self.vbox_item_9, 1, 2, 1, 1)

        self.vbox_item_11 = QVBoxLayout()
        self.vbox_item_11.setSpacing(2)
        self.vbox_item_11.setObjectName(u"vbox_item_11")
        self.label_item_12 = QLabel(AgendaItemDialog)
        self.label_item_12.setObjectName(u"label_item_12")
        self.label_item_12.setProperty(u"role", u"label")

        self.vbox_item_11.addWidget(self.label_item_12)

        self.sitting_combo = QComboBox(AgendaItemDialog)
        self.sitting_combo.setObjectName(u"sitting_combo")

        self.vbox_item_11.addWidget(self.sitting_combo)


        self.grid_item_2.addLayout(self.vbox_item_11, 2, 0, 1, 2)

        self.vbox_item_13 = QVBoxLayout()
        self.vbox_item_13.setSpacing(2)
        self.vbox_item_13.setObjectName(u"vbox_item_13")
        self.label_item_14 = QLabel(AgendaItemDialog)
        self.label_item_14.setObjectName(u"label_item_14")
        self.label_item_14.setProperty(u"role", u"label")

        self.vbox_item_13.addWidget(self.label_item_14)

        self.kind_combo = QComboBox(AgendaItemDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.vbox_item_13.addWidget(self.kind_combo)


        self.grid_item_2.addLayout(self.vbox_item_13, 2, 2, 1, 1)

        self.grid_item_2.setColumnStretch(0, 1)
        self.grid_item_2.setColumnStretch(1, 1)
        self.grid_item_2.setColumnStretch(2, 2)

        self.vbox_item_1.addLayout(self.grid_item_2)

        self.hbox_item_15 = QHBoxLayout()
        self.hbox_item_15.setSpacing(24)
        self.hbox_item_15.setObjectName(u"hbox_item_15")
        self.vbox_item_16 = QVBoxLayout()
        self.vbox_item_16.setSpacing(0)
        self.vbox_item_16.setObjectName(u"vbox_item_16")
        self.label_item_17 = QLabel(AgendaItemDialog)
        self.label_item_17.setObjectName(u"label_item_17")
        self.label_item_17.setProperty(u"role", u"label")

        self.vbox_item_16.addWidget(self.label_item_17)

        self.needs_layout = QVBoxLayout()
        self.needs_layout.setSpacing(0)
        self.needs_layout.setObjectName(u"needs_layout")

        self.vbox_item_16.addLayout(self.needs_layout)

        self.spacer_item_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_item_16.addItem(self.spacer_item_18)


        self.hbox_item_15.addLayout(self.vbox_item_16)

        self.vbox_item_19 = QVBoxLayout()
        self.vbox_item_19.setSpacing(0)
        self.vbox_item_19.setObjectName(u"vbox_item_19")
        self.label_item_20 = QLabel(AgendaItemDialog)
        self.label_item_20.setObjectName(u"label_item_20")
        self.label_item_20.setProperty(u"role", u"label")

        self.vbox_item_19.addWidget(self.label_item_20)

        self.groups_layout = QGridLayout()
        self.groups_layout.setObjectName(u"groups_layout")
        self.groups_layout.setVerticalSpacing(0)
        self.groups_layout.setHorizontalSpacing(12)

        self.vbox_item_19.addLayout(self.groups_layout)

        self.label_item_21 = QLabel(AgendaItemDialog)
        self.label_item_21.setObjectName(u"label_item_21")
        self.label_item_21.setProperty(u"role", u"label")

        self.vbox_item_19.addWidget(self.label_item_21)

        self.to_prepare_edit = QPlainTextEdit(AgendaItemDialog)
        self.to_prepare_edit.setObjectName(u"to_prepare_edit")
        self.to_prepare_edit.setTabChangesFocus(True)
        self.to_prepare_edit.setMinimumSize(QSize(0, 72))
        self.to_prepare_edit.setMaximumSize(QSize(16777215, 96))

        self.vbox_item_19.addWidget(self.to_prepare_edit)

        self.spacer_item_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_item_19.addItem(self.spacer_item_22)


        self.hbox_item_15.addLayout(self.vbox_item_19)

        self.hbox_item_15.setStretch(1, 1)

        self.vbox_item_1.addLayout(self.hbox_item_15)

        self.page_error = FieldError(AgendaItemDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_item_1.addWidget(self.page_error)

        self.hbox_item_23 = QHBoxLayout()
        self.hbox_item_23.setSpacing(8)
        self.hbox_item_23.setObjectName(u"hbox_item_23")
        self.cancel_button = KeyCapButton(AgendaItemDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_item_23.addWidget(self.cancel_button)

        self.spacer_item_24 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_item_23.addItem(self.spacer_item_24)

        self.save_button = KeyCapButton(AgendaItemDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_item_23.addWidget(self.save_button)


        self.vbox_item_1.addLayout(self.hbox_item_23)

#if QT_CONFIG(shortcut)
        self.label_item_4.setBuddy(self.title_edit)
        self.label_item_6.setBuddy(self.due_at_edit)
        self.label_item_8.setBuddy(self.duration_seconds_edit)
        self.label_item_10.setBuddy(self.presenter_edit)
        self.label_item_12.setBuddy(self.sitting_combo)
        self.label_item_14.setBuddy(self.kind_combo)
        self.label_item_21.setBuddy(self.to_prepare_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.due_at_edit)
        QWidget.setTabOrder(self.due_at_edit, self.duration_seconds_edit)
        QWidget.setTabOrder(self.duration_seconds_edit, self.presenter_edit)
        QWidget.setTabOrder(self.presenter_edit, self.sitting_combo)
        QWidget.setTabOrder(self.sitting_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.to_prepare_edit)
        QWidget.setTabOrder(self.to_prepare_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AgendaItemDialog)

        QMetaObject.connectSlotsByName(AgendaItemDialog)
    # setupUi

    def retranslateUi(self, AgendaItemDialog):
        AgendaItemDialog.setWindowTitle(QCoreApplication.translate("AgendaItemDialog", u"M\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.heading_label.setText(QCoreApplication.translate("AgendaItemDialog", u"M\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.label_item_4.setText(QCoreApplication.translate("AgendaItemDialog", u"N\u1ed9i dung", None))
        self.label_item_6.setText(QCoreApplication.translate("AgendaItemDialog", u"Gi\u1edd b\u1eaft \u0111\u1ea7u", None))
        self.due_at_edit.setPlaceholderText(QCoreApplication.translate("AgendaItemDialog", u"13.30", None))
        self.label_item_8.setText(QCoreApplication.translate("AgendaItemDialog", u"Th\u1eddi l\u01b0\u1ee3ng, ph\u00fat", None))
        self.duration_seconds_edit.setPlaceholderText(QCoreApplication.translate("AgendaItemDialog", u"15", None))
        self.label_item_10.setText(QCoreApplication.translate("AgendaItemDialog", u"Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n", None))
        self.label_item_12.setText(QCoreApplication.translate("AgendaItemDialog", u"Phi\u00ean", None))
        self.label_item_14.setText(QCoreApplication.translate("AgendaItemDialog", u"Lo\u1ea1i m\u1ee5c", None))
        self.label_item_17.setText(QCoreApplication.translate("AgendaItemDialog", u"C\u1ea7n xong tr\u01b0\u1edbc khi b\u1eaft \u0111\u1ea7u", None))
        self.label_item_20.setText(QCoreApplication.translate("AgendaItemDialog", u"C\u00f3 bi\u1ec3u quy\u1ebft v\u1ec1", None))
        self.label_item_21.setText(QCoreApplication.translate("AgendaItemDialog", u"Vi\u1ec7c kh\u00e1c ph\u1ea3i chu\u1ea9n b\u1ecb, m\u1ed7i d\u00f2ng m\u1ed9t vi\u1ec7c", None))
        self.cancel_button.setText(QCoreApplication.translate("AgendaItemDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("AgendaItemDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("AgendaItemDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("AgendaItemDialog", u"Ghi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


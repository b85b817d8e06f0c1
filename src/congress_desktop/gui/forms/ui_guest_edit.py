# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guest_edit.ui'
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
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_GuestEditDialog(object):
    def setupUi(self, GuestEditDialog):
        if not GuestEditDialog.objectName():
            GuestEditDialog.setObjectName(u"GuestEditDialog")
        GuestEditDialog.setMinimumSize(QSize(720, 0))
        self.vboxlayout_48 = QVBoxLayout(GuestEditDialog)
        self.vboxlayout_48.setSpacing(12)
        self.vboxlayout_48.setObjectName(u"vboxlayout_48")
        self.vboxlayout_48.setContentsMargins(24, 24, 24, 24)
        self.title_label = QLabel(GuestEditDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.vboxlayout_48.addWidget(self.title_label)

        self.saved_label = QLabel(GuestEditDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"state", u"ok")
        self.saved_label.setWordWrap(True)

        self.vboxlayout_48.addWidget(self.saved_label)

        self.gridlayout_43 = QGridLayout()
        self.gridlayout_43.setObjectName(u"gridlayout_43")
        self.gridlayout_43.setHorizontalSpacing(16)
        self.gridlayout_43.setVerticalSpacing(0)
        self.vboxlayout_32 = QVBoxLayout()
        self.vboxlayout_32.setSpacing(2)
        self.vboxlayout_32.setObjectName(u"vboxlayout_32")
        self.label_31 = QLabel(GuestEditDialog)
        self.label_31.setObjectName(u"label_31")
        self.label_31.setProperty(u"role", u"label")

        self.vboxlayout_32.addWidget(self.label_31)

        self.full_name_edit = TypingField(GuestEditDialog)
        self.full_name_edit.setObjectName(u"full_name_edit")

        self.vboxlayout_32.addWidget(self.full_name_edit)

        self.full_name_error = FieldError(GuestEditDialog)
        self.full_name_error.setObjectName(u"full_name_error")

        self.vboxlayout_32.addWidget(self.full_name_error)

        self.spacer_49 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_32.addItem(self.spacer_49)


        self.gridlayout_43.addLayout(self.vboxlayout_32, 0, 0, 1, 1)

        self.vboxlayout_34 = QVBoxLayout()
        self.vboxlayout_34.setSpacing(2)
        self.vboxlayout_34.setObjectName(u"vboxlayout_34")
        self.label_33 = QLabel(GuestEditDialog)
        self.label_33.setObjectName(u"label_33")
        self.label_33.setProperty(u"role", u"label")

        self.vboxlayout_34.addWidget(self.label_33)

        self.unit_edit = TypingField(GuestEditDialog)
        self.unit_edit.setObjectName(u"unit_edit")

        self.vboxlayout_34.addWidget(self.unit_edit)

        self.unit_error = FieldError(GuestEditDialog)
        self.unit_error.setObjectName(u"unit_error")

        self.vboxlayout_34.addWidget(self.unit_error)

        self.spacer_50 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_34.addItem(self.spacer_50)


        self.gridlayout_43.addLayout(self.vboxlayout_34, 0, 1, 1, 1)

        self.vboxlayout_36 = QVBoxLayout()
        self.vboxlayout_36.setSpacing(2)
        self.vboxlayout_36.setObjectName(u"vboxlayout_36")
        self.label_35 = QLabel(GuestEditDialog)
        self.label_35.setObjectName(u"label_35")
        self.label_35.setProperty(u"role", u"label")

        self.vboxlayout_36.addWidget(self.label_35)

        self.position_edit = TypingField(GuestEditDialog)
        self.position_edit.setObjectName(u"position_edit")

        self.vboxlayout_36.addWidget(self.position_edit)

        self.position_error = FieldError(GuestEditDialog)
        self.position_error.setObjectName(u"position_error")

        self.vboxlayout_36.addWidget(self.position_error)

        self.spacer_51 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_36.addItem(self.spacer_51)


        self.gridlayout_43.addLayout(self.vboxlayout_36, 1, 0, 1, 1)

        self.vboxlayout_38 = QVBoxLayout()
        self.vboxlayout_38.setSpacing(2)
        self.vboxlayout_38.setObjectName(u"vboxlayout_38")
        self.label_37 = QLabel(GuestEditDialog)
        self.label_37.setObjectName(u"label_37")
        self.label_37.setProperty(u"role", u"label")

        self.vboxlayout_38.addWidget(self.label_37)

        self.telephone_edit = TypingField(GuestEditDialog)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.vboxlayout_38.addWidget(self.telephone_edit)

        self.telephone_error = FieldError(GuestEditDialog)
        self.telephone_error.setObjectName(u"telephone_error")

        self.vboxlayout_38.addWidget(self.telephone_error)

        self.spacer_52 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_38.addItem(self.spacer_52)


        self.gridlayout_43.addLayout(self.vboxlayout_38, 1, 1, 1, 1)

        self.vboxlayout_40 = QVBoxLayout()
        self.vboxlayout_40.setSpacing(2)
        self.vboxlayout_40.setObjectName(u"vboxlayout_40")
        self.label_39 = QLabel(GuestEditDialog)
        self.label_39.setObjectName(u"label_39")
        self.label_39.setProperty(u"role", u"label")

        self.vboxlayout_40.addWidget(self.label_39)

        self.seat_edit = TypingField(GuestEditDialog)
        self.seat_edit.setObjectName(u"seat_edit")

        self.vboxlayout_40.addWidget(self.seat_edit)

        self.seat_error = FieldError(GuestEditDialog)
        self.seat_error.setObjectName(u"seat_error")

        self.vboxlayout_40.addWidget(self.seat_error)

        self.spacer_53 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_40.addItem(self.spacer_53)


        self.gridlayout_43.addLayout(self.vboxlayout_40, 2, 0, 1, 1)

        self.vboxlayout_42 = QVBoxLayout()
        self.vboxlayout_42.setSpacing(2)
        self.vboxlayout_42.setObjectName(u"vboxlayout_42")
        self.label_41 = QLabel(GuestEditDialog)
        self.label_41.setObjectName(u"label_41")
        self.label_41.setProperty(u"role", u"label")

        self.vboxlayout_42.addWidget(self.label_41)

        self.note_edit = TypingField(GuestEditDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.vboxlayout_42.addWidget(self.note_edit)

        self.note_error = FieldError(GuestEditDialog)
        self.note_error.setObjectName(u"note_error")

        self.vboxlayout_42.addWidget(self.note_error)

        self.spacer_54 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_42.addItem(self.spacer_54)


        self.gridlayout_43.addLayout(self.vboxlayout_42, 2, 1, 1, 1)


        self.vboxlayout_48.addLayout(self.gridlayout_43)

        self.reason_box = QWidget(GuestEditDialog)
        self.reason_box.setObjectName(u"reason_box")
        self.vboxlayout_45 = QVBoxLayout(self.reason_box)
        self.vboxlayout_45.setSpacing(2)
        self.vboxlayout_45.setObjectName(u"vboxlayout_45")
        self.vboxlayout_45.setContentsMargins(0, 0, 0, 0)
        self.label_44 = QLabel(self.reason_box)
        self.label_44.setObjectName(u"label_44")
        self.label_44.setProperty(u"role", u"label")

        self.vboxlayout_45.addWidget(self.label_44)

        self.reason_edit = TypingField(self.reason_box)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vboxlayout_45.addWidget(self.reason_edit)


        self.vboxlayout_48.addWidget(self.reason_box)

        self.reason_error = FieldError(GuestEditDialog)
        self.reason_error.setObjectName(u"reason_error")

        self.vboxlayout_48.addWidget(self.reason_error)

        self.label_46 = QLabel(GuestEditDialog)
        self.label_46.setObjectName(u"label_46")
        self.label_46.setProperty(u"role", u"hint")

        self.vboxlayout_48.addWidget(self.label_46)

        self.hboxlayout_47 = QHBoxLayout()
        self.hboxlayout_47.setSpacing(8)
        self.hboxlayout_47.setObjectName(u"hboxlayout_47")
        self.spacer_55 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_47.addItem(self.spacer_55)

        self.cancel_button = KeyCapButton(GuestEditDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_47.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(GuestEditDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_47.addWidget(self.save_button)


        self.vboxlayout_48.addLayout(self.hboxlayout_47)

#if QT_CONFIG(shortcut)
        self.label_31.setBuddy(self.full_name_edit)
        self.label_33.setBuddy(self.unit_edit)
        self.label_35.setBuddy(self.position_edit)
        self.label_37.setBuddy(self.telephone_edit)
        self.label_39.setBuddy(self.seat_edit)
        self.label_41.setBuddy(self.note_edit)
        self.label_44.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.full_name_edit, self.unit_edit)
        QWidget.setTabOrder(self.unit_edit, self.position_edit)
        QWidget.setTabOrder(self.position_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.seat_edit)
        QWidget.setTabOrder(self.seat_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(GuestEditDialog)

        QMetaObject.connectSlotsByName(GuestEditDialog)
    # setupUi

    def retranslateUi(self, GuestEditDialog):
        GuestEditDialog.setWindowTitle(QCoreApplication.translate("GuestEditDialog", u"Th\u00eam kh\u00e1ch m\u1eddi", None))
        self.title_label.setText(QCoreApplication.translate("GuestEditDialog", u"Th\u00eam kh\u00e1ch m\u1eddi", None))
        self.saved_label.setText("")
        self.label_31.setText(QCoreApplication.translate("GuestEditDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.full_name_edit.setAccessibleName(QCoreApplication.translate("GuestEditDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.label_33.setText(QCoreApplication.translate("GuestEditDialog", u"\u0110\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.unit_edit.setAccessibleName(QCoreApplication.translate("GuestEditDialog", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.label_35.setText(QCoreApplication.translate("GuestEditDialog", u"Ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.position_edit.setAccessibleName(QCoreApplication.translate("GuestEditDialog", u"Ch\u1ee9c v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.label_37.setText(QCoreApplication.translate("GuestEditDialog", u"\u0110i\u1ec7n tho\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("GuestEditDialog", u"\u0110i\u1ec7n tho\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.label_39.setText(QCoreApplication.translate("GuestEditDialog", u"Gh\u1ebf", None))
#if QT_CONFIG(accessibility)
        self.seat_edit.setAccessibleName(QCoreApplication.translate("GuestEditDialog", u"Gh\u1ebf", None))
#endif // QT_CONFIG(accessibility)
        self.seat_edit.setPlaceholderText(QCoreApplication.translate("GuestEditDialog", u"V\u00ed d\u1ee5: A-05", None))
        self.label_41.setText(QCoreApplication.translate("GuestEditDialog", u"Ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("GuestEditDialog", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.label_44.setText(QCoreApplication.translate("GuestEditDialog", u"L\u00fd do s\u1eeda", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("GuestEditDialog", u"L\u00fd do s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("GuestEditDialog", u"V\u00ed d\u1ee5: ghi nh\u1ea7m \u0111\u01a1n v\u1ecb", None))
        self.label_46.setText(QCoreApplication.translate("GuestEditDialog", u"Enter sang \u00f4 tr\u1ed1ng k\u1ebf ti\u1ebfp, \u1edf \u00f4 cu\u1ed1i th\u00ec ghi.", None))
        self.cancel_button.setText(QCoreApplication.translate("GuestEditDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("GuestEditDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("GuestEditDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("GuestEditDialog", u"Ghi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


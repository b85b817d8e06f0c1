# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'nominee_pick.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_NomineePickDialog(object):
    def setupUi(self, NomineePickDialog):
        if not NomineePickDialog.objectName():
            NomineePickDialog.setObjectName(u"NomineePickDialog")
        NomineePickDialog.setMinimumSize(QSize(900, 560))
        self.vbox_nompick_1 = QVBoxLayout(NomineePickDialog)
        self.vbox_nompick_1.setSpacing(10)
        self.vbox_nompick_1.setObjectName(u"vbox_nompick_1")
        self.vbox_nompick_1.setContentsMargins(24, 20, 24, 20)
        self.label_nompick_2 = QLabel(NomineePickDialog)
        self.label_nompick_2.setObjectName(u"label_nompick_2")
        self.label_nompick_2.setProperty(u"role", u"matter")

        self.vbox_nompick_1.addWidget(self.label_nompick_2)

        self.hbox_nompick_3 = QHBoxLayout()
        self.hbox_nompick_3.setSpacing(8)
        self.hbox_nompick_3.setObjectName(u"hbox_nompick_3")
        self.filter_edit = TypingField(NomineePickDialog)
        self.filter_edit.setObjectName(u"filter_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.filter_edit.sizePolicy().hasHeightForWidth())
        self.filter_edit.setSizePolicy(sizePolicy)

        self.hbox_nompick_3.addWidget(self.filter_edit)

        self.label_nompick_4 = QLabel(NomineePickDialog)
        self.label_nompick_4.setObjectName(u"label_nompick_4")
        self.label_nompick_4.setProperty(u"role", u"label")

        self.hbox_nompick_3.addWidget(self.label_nompick_4)

        self.source_combo = QComboBox(NomineePickDialog)
        self.source_combo.setObjectName(u"source_combo")

        self.hbox_nompick_3.addWidget(self.source_combo)


        self.vbox_nompick_1.addLayout(self.hbox_nompick_3)

        self.delegate_view = QTableView(NomineePickDialog)
        self.delegate_view.setObjectName(u"delegate_view")
        self.delegate_view.setProperty(u"role", u"card")

        self.vbox_nompick_1.addWidget(self.delegate_view)

        self.page_error = FieldError(NomineePickDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_nompick_1.addWidget(self.page_error)

        self.hbox_nompick_5 = QHBoxLayout()
        self.hbox_nompick_5.setSpacing(8)
        self.hbox_nompick_5.setObjectName(u"hbox_nompick_5")
        self.cancel_button = KeyCapButton(NomineePickDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_nompick_5.addWidget(self.cancel_button)

        self.mark_button = KeyCapButton(NomineePickDialog)
        self.mark_button.setObjectName(u"mark_button")
        self.mark_button.setProperty(u"icon_name", u"check")
        self.mark_button.setProperty(u"key", u"D\u1ea5u c\u00e1ch")

        self.hbox_nompick_5.addWidget(self.mark_button)

        self.spacer_nompick_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_nompick_5.addItem(self.spacer_nompick_6)

        self.count_label = QLabel(NomineePickDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")

        self.hbox_nompick_5.addWidget(self.count_label)

        self.save_button = KeyCapButton(NomineePickDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_nompick_5.addWidget(self.save_button)


        self.vbox_nompick_1.addLayout(self.hbox_nompick_5)

        self.vbox_nompick_1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_nompick_4.setBuddy(self.source_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter_edit, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.delegate_view)
        QWidget.setTabOrder(self.delegate_view, self.mark_button)
        QWidget.setTabOrder(self.mark_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(NomineePickDialog)

        QMetaObject.connectSlotsByName(NomineePickDialog)
    # setupUi

    def retranslateUi(self, NomineePickDialog):
        NomineePickDialog.setWindowTitle(QCoreApplication.translate("NomineePickDialog", u"Ch\u1ecdn t\u1eeb danh s\u00e1ch \u0111\u1ea1i bi\u1ec3u", None))
        self.label_nompick_2.setText(QCoreApplication.translate("NomineePickDialog", u"Ch\u1ecdn t\u1eeb danh s\u00e1ch \u0111\u1ea1i bi\u1ec3u", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("NomineePickDialog", u"L\u1ecdc \u0111\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("NomineePickDialog", u"G\u00f5 v\u00e0i ch\u1eef c\u1ee7a t\u00ean, s\u1ed1 th\u1ebb ho\u1eb7c chi b\u1ed9", None))
        self.label_nompick_4.setText(QCoreApplication.translate("NomineePickDialog", u"Ai gi\u1edbi thi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.source_combo.setAccessibleName(QCoreApplication.translate("NomineePickDialog", u"Ai gi\u1edbi thi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.delegate_view.setAccessibleName(QCoreApplication.translate("NomineePickDialog", u"\u0110\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("NomineePickDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("NomineePickDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.mark_button.setText(QCoreApplication.translate("NomineePickDialog", u"Ch\u1ecdn, b\u1ecf ch\u1ecdn", None))
#if QT_CONFIG(tooltip)
        self.mark_button.setToolTip(QCoreApplication.translate("NomineePickDialog", u"Ch\u1ecdn, b\u1ecf ch\u1ecdn (D\u1ea5u c\u00e1ch)", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
        self.save_button.setText(QCoreApplication.translate("NomineePickDialog", u"\u0110\u01b0a v\u00e0o danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("NomineePickDialog", u"\u0110\u01b0a v\u00e0o danh s\u00e1ch (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'collection.ui'
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
from congress_desktop.gui.widgets.fields import (CountField, FieldError)

class Ui_CollectionDialog(object):
    def setupUi(self, CollectionDialog):
        if not CollectionDialog.objectName():
            CollectionDialog.setObjectName(u"CollectionDialog")
        CollectionDialog.setMinimumSize(QSize(560, 0))
        self.vbox_collection_1 = QVBoxLayout(CollectionDialog)
        self.vbox_collection_1.setSpacing(12)
        self.vbox_collection_1.setObjectName(u"vbox_collection_1")
        self.vbox_collection_1.setContentsMargins(24, 20, 24, 20)
        self.label_collection_2 = QLabel(CollectionDialog)
        self.label_collection_2.setObjectName(u"label_collection_2")
        self.label_collection_2.setProperty(u"role", u"matter")

        self.vbox_collection_1.addWidget(self.label_collection_2)

        self.base_label = QLabel(CollectionDialog)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setProperty(u"role", u"secondary")
        self.base_label.setWordWrap(True)

        self.vbox_collection_1.addWidget(self.base_label)

        self.vbox_collection_3 = QVBoxLayout()
        self.vbox_collection_3.setSpacing(2)
        self.vbox_collection_3.setObjectName(u"vbox_collection_3")
        self.collected_name_label = QLabel(CollectionDialog)
        self.collected_name_label.setObjectName(u"collected_name_label")
        self.collected_name_label.setProperty(u"role", u"label")

        self.vbox_collection_3.addWidget(self.collected_name_label)

        self.collected_edit = CountField(CollectionDialog)
        self.collected_edit.setObjectName(u"collected_edit")
        self.collected_edit.setProperty(u"role", u"count-narrow")

        self.vbox_collection_3.addWidget(self.collected_edit)

        self.collected_error = FieldError(CollectionDialog)
        self.collected_error.setObjectName(u"collected_error")

        self.vbox_collection_3.addWidget(self.collected_error)


        self.vbox_collection_1.addLayout(self.vbox_collection_3)

        self.vbox_collection_4 = QVBoxLayout()
        self.vbox_collection_4.setSpacing(2)
        self.vbox_collection_4.setObjectName(u"vbox_collection_4")
        self.note_name_label = QLabel(CollectionDialog)
        self.note_name_label.setObjectName(u"note_name_label")
        self.note_name_label.setProperty(u"role", u"label")

        self.vbox_collection_4.addWidget(self.note_name_label)

        self.note_edit = QLineEdit(CollectionDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.vbox_collection_4.addWidget(self.note_edit)

        self.note_error = FieldError(CollectionDialog)
        self.note_error.setObjectName(u"note_error")

        self.vbox_collection_4.addWidget(self.note_error)


        self.vbox_collection_1.addLayout(self.vbox_collection_4)

        self.vbox_collection_5 = QVBoxLayout()
        self.vbox_collection_5.setSpacing(2)
        self.vbox_collection_5.setObjectName(u"vbox_collection_5")
        self.reason_name_label = QLabel(CollectionDialog)
        self.reason_name_label.setObjectName(u"reason_name_label")
        self.reason_name_label.setProperty(u"role", u"label")

        self.vbox_collection_5.addWidget(self.reason_name_label)

        self.reason_edit = QLineEdit(CollectionDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vbox_collection_5.addWidget(self.reason_edit)

        self.reason_error = FieldError(CollectionDialog)
        self.reason_error.setObjectName(u"reason_error")

        self.vbox_collection_5.addWidget(self.reason_error)


        self.vbox_collection_1.addLayout(self.vbox_collection_5)

        self.page_error = FieldError(CollectionDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_collection_1.addWidget(self.page_error)

        self.hbox_collection_6 = QHBoxLayout()
        self.hbox_collection_6.setSpacing(8)
        self.hbox_collection_6.setObjectName(u"hbox_collection_6")
        self.cancel_button = KeyCapButton(CollectionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_collection_6.addWidget(self.cancel_button)

        self.spacer_collection_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_collection_6.addItem(self.spacer_collection_7)

        self.save_button = KeyCapButton(CollectionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_collection_6.addWidget(self.save_button)


        self.vbox_collection_1.addLayout(self.hbox_collection_6)

#if QT_CONFIG(shortcut)
        self.collected_name_label.setBuddy(self.collected_edit)
        self.note_name_label.setBuddy(self.note_edit)
        self.reason_name_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.collected_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CollectionDialog)

        QMetaObject.connectSlotsByName(CollectionDialog)
    # setupUi

    def retranslateUi(self, CollectionDialog):
        CollectionDialog.setWindowTitle(QCoreApplication.translate("CollectionDialog", u"S\u1eeda s\u1ed1 phi\u1ebfu thu v\u1ec1", None))
        self.label_collection_2.setText(QCoreApplication.translate("CollectionDialog", u"S\u1eeda s\u1ed1 phi\u1ebfu thu v\u1ec1", None))
        self.base_label.setText("")
        self.collected_name_label.setText(QCoreApplication.translate("CollectionDialog", u"S\u1ed1 phi\u1ebfu thu v\u1ec1", None))
        self.note_name_label.setText(QCoreApplication.translate("CollectionDialog", u"V\u00ec sao kh\u00e1c s\u1ed1 ph\u00e1t ra", None))
        self.reason_name_label.setText(QCoreApplication.translate("CollectionDialog", u"L\u00fd do s\u1eeda", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CollectionDialog", u"V\u00ed d\u1ee5: \u0111\u1ebfm l\u1ea1i h\u00f2m phi\u1ebfu", None))
        self.cancel_button.setText(QCoreApplication.translate("CollectionDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("CollectionDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("CollectionDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("CollectionDialog", u"Ghi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


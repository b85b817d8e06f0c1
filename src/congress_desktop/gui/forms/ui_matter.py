# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matter.ui'
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
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_MatterDialog(object):
    def setupUi(self, MatterDialog):
        if not MatterDialog.objectName():
            MatterDialog.setObjectName(u"MatterDialog")
        MatterDialog.setMinimumSize(QSize(640, 0))
        self.vboxlayout_10 = QVBoxLayout(MatterDialog)
        self.vboxlayout_10.setSpacing(10)
        self.vboxlayout_10.setObjectName(u"vboxlayout_10")
        self.vboxlayout_10.setContentsMargins(24, 24, 24, 24)
        self.qlabel_1 = QLabel(MatterDialog)
        self.qlabel_1.setObjectName(u"qlabel_1")
        self.qlabel_1.setProperty(u"role", u"matter")

        self.vboxlayout_10.addWidget(self.qlabel_1)

        self.qlabel_2 = QLabel(MatterDialog)
        self.qlabel_2.setObjectName(u"qlabel_2")
        self.qlabel_2.setProperty(u"role", u"label")

        self.vboxlayout_10.addWidget(self.qlabel_2)

        self.title_edit = TypingField(MatterDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.vboxlayout_10.addWidget(self.title_edit)

        self.qlabel_3 = QLabel(MatterDialog)
        self.qlabel_3.setObjectName(u"qlabel_3")
        self.qlabel_3.setProperty(u"role", u"label")

        self.vboxlayout_10.addWidget(self.qlabel_3)

        self.text_edit = QPlainTextEdit(MatterDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 120))

        self.vboxlayout_10.addWidget(self.text_edit)

        self.hboxlayout_7 = QHBoxLayout()
        self.hboxlayout_7.setSpacing(8)
        self.hboxlayout_7.setObjectName(u"hboxlayout_7")
        self.hboxlayout_7.setContentsMargins(0, 0, 0, 0)
        self.qlabel_4 = QLabel(MatterDialog)
        self.qlabel_4.setObjectName(u"qlabel_4")
        self.qlabel_4.setProperty(u"role", u"label")

        self.hboxlayout_7.addWidget(self.qlabel_4)

        self.group_combo = QComboBox(MatterDialog)
        self.group_combo.setObjectName(u"group_combo")

        self.hboxlayout_7.addWidget(self.group_combo)

        self.qlabel_5 = QLabel(MatterDialog)
        self.qlabel_5.setObjectName(u"qlabel_5")
        self.qlabel_5.setProperty(u"role", u"label")

        self.hboxlayout_7.addWidget(self.qlabel_5)

        self.base_combo = QComboBox(MatterDialog)
        self.base_combo.setObjectName(u"base_combo")

        self.hboxlayout_7.addWidget(self.base_combo)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_7.addItem(self.spacer_6)


        self.vboxlayout_10.addLayout(self.hboxlayout_7)

        self.rule_label = QLabel(MatterDialog)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setProperty(u"role", u"hint")
        self.rule_label.setWordWrap(True)

        self.vboxlayout_10.addWidget(self.rule_label)

        self.page_error = FieldError(MatterDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_10.addWidget(self.page_error)

        self.hboxlayout_9 = QHBoxLayout()
        self.hboxlayout_9.setSpacing(8)
        self.hboxlayout_9.setObjectName(u"hboxlayout_9")
        self.hboxlayout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_9.addItem(self.spacer_8)

        self.cancel_button = KeyCapButton(MatterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_9.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(MatterDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_9.addWidget(self.save_button)


        self.vboxlayout_10.addLayout(self.hboxlayout_9)

#if QT_CONFIG(shortcut)
        self.qlabel_2.setBuddy(self.title_edit)
        self.qlabel_3.setBuddy(self.text_edit)
        self.qlabel_4.setBuddy(self.group_combo)
        self.qlabel_5.setBuddy(self.base_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.group_combo)
        QWidget.setTabOrder(self.group_combo, self.base_combo)
        QWidget.setTabOrder(self.base_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MatterDialog)

        QMetaObject.connectSlotsByName(MatterDialog)
    # setupUi

    def retranslateUi(self, MatterDialog):
        MatterDialog.setWindowTitle(QCoreApplication.translate("MatterDialog", u"S\u1eeda n\u1ed9i dung bi\u1ec3u quy\u1ebft", None))
        self.qlabel_1.setText(QCoreApplication.translate("MatterDialog", u"S\u1eeda n\u1ed9i dung bi\u1ec3u quy\u1ebft", None))
        self.qlabel_2.setText(QCoreApplication.translate("MatterDialog", u"T\u00ean ng\u1eafn, hi\u1ec7n trong danh s\u00e1ch v\u00e0 tr\u00ean m\u00e0n h\u00ecnh h\u1ed9i tr\u01b0\u1eddng", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"T\u00ean n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_3.setText(QCoreApplication.translate("MatterDialog", u"L\u1eddi \u0111\u01b0a ra bi\u1ec3u quy\u1ebft, in trong bi\u00ean b\u1ea3n; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu nh\u01b0 t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("MatterDialog", u"L\u1eddi \u0111\u01b0a ra bi\u1ec3u quy\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_4.setText(QCoreApplication.translate("MatterDialog", u"Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.group_combo.setAccessibleName(QCoreApplication.translate("MatterDialog", u"Lo\u1ea1i n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_5.setText(QCoreApplication.translate("MatterDialog", u"T\u00ednh tr\u00ean", None))
#if QT_CONFIG(accessibility)
        self.base_combo.setAccessibleName(QCoreApplication.translate("MatterDialog", u"C\u01a1 s\u1edf t\u00ednh t\u1ef7 l\u1ec7", None))
#endif // QT_CONFIG(accessibility)
        self.rule_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MatterDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("MatterDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("MatterDialog", u"L\u01b0u", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("MatterDialog", u"L\u01b0u (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


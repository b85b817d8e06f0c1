# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matters.ui'
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
from congress_desktop.gui.widgets.fields import FieldError

class Ui_MattersDialog(object):
    def setupUi(self, MattersDialog):
        if not MattersDialog.objectName():
            MattersDialog.setObjectName(u"MattersDialog")
        self.vboxlayout_8 = QVBoxLayout(MattersDialog)
        self.vboxlayout_8.setSpacing(12)
        self.vboxlayout_8.setObjectName(u"vboxlayout_8")
        self.vboxlayout_8.setContentsMargins(24, 24, 24, 24)
        self.qlabel_1 = QLabel(MattersDialog)
        self.qlabel_1.setObjectName(u"qlabel_1")
        self.qlabel_1.setProperty(u"role", u"matter")

        self.vboxlayout_8.addWidget(self.qlabel_1)

        self.qlabel_2 = QLabel(MattersDialog)
        self.qlabel_2.setObjectName(u"qlabel_2")
        self.qlabel_2.setProperty(u"role", u"secondary")
        self.qlabel_2.setWordWrap(True)

        self.vboxlayout_8.addWidget(self.qlabel_2)

        self.lines_edit = QPlainTextEdit(MattersDialog)
        self.lines_edit.setObjectName(u"lines_edit")
        self.lines_edit.setTabChangesFocus(True)
        self.lines_edit.setMinimumSize(QSize(560, 220))

        self.vboxlayout_8.addWidget(self.lines_edit)

        self.hboxlayout_5 = QHBoxLayout()
        self.hboxlayout_5.setSpacing(8)
        self.hboxlayout_5.setObjectName(u"hboxlayout_5")
        self.hboxlayout_5.setContentsMargins(0, 0, 0, 0)
        self.qlabel_3 = QLabel(MattersDialog)
        self.qlabel_3.setObjectName(u"qlabel_3")
        self.qlabel_3.setProperty(u"role", u"label")

        self.hboxlayout_5.addWidget(self.qlabel_3)

        self.group_combo = QComboBox(MattersDialog)
        self.group_combo.setObjectName(u"group_combo")

        self.hboxlayout_5.addWidget(self.group_combo)

        self.file_button = KeyCapButton(MattersDialog)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"scale", u"small")
        self.file_button.setProperty(u"icon_name", u"file-spreadsheet")
        self.file_button.setProperty(u"key", u"Ctrl+O")

        self.hboxlayout_5.addWidget(self.file_button)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_5.addItem(self.spacer_4)

        self.lines_label = QLabel(MattersDialog)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setProperty(u"role", u"secondary")

        self.hboxlayout_5.addWidget(self.lines_label)


        self.vboxlayout_8.addLayout(self.hboxlayout_5)

        self.lines_error = FieldError(MattersDialog)
        self.lines_error.setObjectName(u"lines_error")

        self.vboxlayout_8.addWidget(self.lines_error)

        self.hboxlayout_7 = QHBoxLayout()
        self.hboxlayout_7.setSpacing(8)
        self.hboxlayout_7.setObjectName(u"hboxlayout_7")
        self.hboxlayout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_7.addItem(self.spacer_6)

        self.cancel_button = KeyCapButton(MattersDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_7.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(MattersDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_7.addWidget(self.save_button)


        self.vboxlayout_8.addLayout(self.hboxlayout_7)

#if QT_CONFIG(shortcut)
        self.qlabel_3.setBuddy(self.group_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lines_edit, self.group_combo)
        QWidget.setTabOrder(self.group_combo, self.file_button)
        QWidget.setTabOrder(self.file_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MattersDialog)

        QMetaObject.connectSlotsByName(MattersDialog)
    # setupUi

    def retranslateUi(self, MattersDialog):
        MattersDialog.setWindowTitle(QCoreApplication.translate("MattersDialog", u"Th\u00eam n\u1ed9i dung bi\u1ec3u quy\u1ebft", None))
        self.qlabel_1.setText(QCoreApplication.translate("MattersDialog", u"Th\u00eam n\u1ed9i dung bi\u1ec3u quy\u1ebft", None))
        self.qlabel_2.setText(QCoreApplication.translate("MattersDialog", u"M\u1ed7i d\u00f2ng l\u00e0 m\u1ed9t n\u1ed9i dung; d\u00e1n c\u1ea3 danh s\u00e1ch c\u0169ng \u0111\u01b0\u1ee3c, s\u1ed1 th\u1ee9 t\u1ef1 \u0111\u1ea7u d\u00f2ng t\u1ef1 b\u1ecf. D\u00e1n hai c\u1ed9t t\u1eeb Excel th\u00ec c\u1ed9t sau l\u00e0 l\u1eddi \u0111\u01b0a ra bi\u1ec3u quy\u1ebft.", None))
#if QT_CONFIG(accessibility)
        self.lines_edit.setAccessibleName(QCoreApplication.translate("MattersDialog", u"C\u00e1c n\u1ed9i dung, m\u1ed7i d\u00f2ng m\u1ed9t n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_3.setText(QCoreApplication.translate("MattersDialog", u"Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.group_combo.setAccessibleName(QCoreApplication.translate("MattersDialog", u"Lo\u1ea1i n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.file_button.setText(QCoreApplication.translate("MattersDialog", u"L\u1ea5y t\u1eeb Excel", None))
#if QT_CONFIG(tooltip)
        self.file_button.setToolTip(QCoreApplication.translate("MattersDialog", u"L\u1ea5y c\u1ed9t \u0111\u1ea7u c\u1ee7a m\u1ed9t t\u1ec7p Excel (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.lines_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MattersDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("MattersDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("MattersDialog", u"Th\u00eam", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("MattersDialog", u"Th\u00eam (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


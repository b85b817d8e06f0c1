# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'nominee_paste.ui'
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
    QHeaderView, QLabel, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_NomineePasteDialog(object):
    def setupUi(self, NomineePasteDialog):
        if not NomineePasteDialog.objectName():
            NomineePasteDialog.setObjectName(u"NomineePasteDialog")
        NomineePasteDialog.setMinimumSize(QSize(900, 560))
        self.vbox_nompaste_1 = QVBoxLayout(NomineePasteDialog)
        self.vbox_nompaste_1.setSpacing(10)
        self.vbox_nompaste_1.setObjectName(u"vbox_nompaste_1")
        self.vbox_nompaste_1.setContentsMargins(24, 20, 24, 20)
        self.label_nompaste_2 = QLabel(NomineePasteDialog)
        self.label_nompaste_2.setObjectName(u"label_nompaste_2")
        self.label_nompaste_2.setProperty(u"role", u"matter")

        self.vbox_nompaste_1.addWidget(self.label_nompaste_2)

        self.label_nompaste_3 = QLabel(NomineePasteDialog)
        self.label_nompaste_3.setObjectName(u"label_nompaste_3")
        self.label_nompaste_3.setProperty(u"role", u"secondary")
        self.label_nompaste_3.setWordWrap(True)

        self.vbox_nompaste_1.addWidget(self.label_nompaste_3)

        self.lines_edit = QPlainTextEdit(NomineePasteDialog)
        self.lines_edit.setObjectName(u"lines_edit")
        self.lines_edit.setTabChangesFocus(False)
        self.lines_edit.setMinimumSize(QSize(0, 120))

        self.vbox_nompaste_1.addWidget(self.lines_edit)

        self.hbox_nompaste_4 = QHBoxLayout()
        self.hbox_nompaste_4.setSpacing(8)
        self.hbox_nompaste_4.setObjectName(u"hbox_nompaste_4")
        self.label_nompaste_5 = QLabel(NomineePasteDialog)
        self.label_nompaste_5.setObjectName(u"label_nompaste_5")
        self.label_nompaste_5.setProperty(u"role", u"label")

        self.hbox_nompaste_4.addWidget(self.label_nompaste_5)

        self.source_combo = QComboBox(NomineePasteDialog)
        self.source_combo.setObjectName(u"source_combo")

        self.hbox_nompaste_4.addWidget(self.source_combo)

        self.spacer_nompaste_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_nompaste_4.addItem(self.spacer_nompaste_6)

        self.count_label = QLabel(NomineePasteDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")

        self.hbox_nompaste_4.addWidget(self.count_label)


        self.vbox_nompaste_1.addLayout(self.hbox_nompaste_4)

        self.preview_view = QTableView(NomineePasteDialog)
        self.preview_view.setObjectName(u"preview_view")
        self.preview_view.setProperty(u"role", u"card")

        self.vbox_nompaste_1.addWidget(self.preview_view)

        self.page_error = FieldError(NomineePasteDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_nompaste_1.addWidget(self.page_error)

        self.hbox_nompaste_7 = QHBoxLayout()
        self.hbox_nompaste_7.setSpacing(8)
        self.hbox_nompaste_7.setObjectName(u"hbox_nompaste_7")
        self.cancel_button = KeyCapButton(NomineePasteDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_nompaste_7.addWidget(self.cancel_button)

        self.spacer_nompaste_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_nompaste_7.addItem(self.spacer_nompaste_8)

        self.save_button = KeyCapButton(NomineePasteDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_nompaste_7.addWidget(self.save_button)


        self.vbox_nompaste_1.addLayout(self.hbox_nompaste_7)

        self.vbox_nompaste_1.setStretch(2, 2)
        self.vbox_nompaste_1.setStretch(4, 3)
#if QT_CONFIG(shortcut)
        self.label_nompaste_5.setBuddy(self.source_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lines_edit, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.preview_view)
        QWidget.setTabOrder(self.preview_view, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(NomineePasteDialog)

        QMetaObject.connectSlotsByName(NomineePasteDialog)
    # setupUi

    def retranslateUi(self, NomineePasteDialog):
        NomineePasteDialog.setWindowTitle(QCoreApplication.translate("NomineePasteDialog", u"D\u00e1n danh s\u00e1ch b\u1ea7u c\u1eed", None))
        self.label_nompaste_2.setText(QCoreApplication.translate("NomineePasteDialog", u"D\u00e1n danh s\u00e1ch b\u1ea7u c\u1eed", None))
        self.label_nompaste_3.setText(QCoreApplication.translate("NomineePasteDialog", u"M\u1ed7i d\u00f2ng m\u1ed9t ng\u01b0\u1eddi: h\u1ecd t\u00ean, ng\u00e0y sinh, ch\u1ee9c v\u1ee5, c\u00e1ch nhau b\u1eb1ng ph\u00edm Tab nh\u01b0 khi ch\u00e9p t\u1eeb Excel. S\u1ed1 th\u1ee9 t\u1ef1 \u0111\u1ea7u d\u00f2ng t\u1ef1 b\u1ecf; ai l\u00e0 \u0111\u1ea1i bi\u1ec3u th\u00ec \u0111\u01b0\u1ee3c nh\u1eadn ra theo h\u1ecd t\u00ean v\u00e0 ng\u00e0y sinh.", None))
#if QT_CONFIG(accessibility)
        self.lines_edit.setAccessibleName(QCoreApplication.translate("NomineePasteDialog", u"C\u00e1c d\u00f2ng \u0111\u00e3 d\u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.label_nompaste_5.setText(QCoreApplication.translate("NomineePasteDialog", u"Ai gi\u1edbi thi\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.source_combo.setAccessibleName(QCoreApplication.translate("NomineePasteDialog", u"Ai gi\u1edbi thi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.preview_view.setAccessibleName(QCoreApplication.translate("NomineePasteDialog", u"Nh\u1eefng ng\u01b0\u1eddi \u0111\u1ecdc \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("NomineePasteDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("NomineePasteDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("NomineePasteDialog", u"\u0110\u01b0a v\u00e0o danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("NomineePasteDialog", u"\u0110\u01b0a v\u00e0o danh s\u00e1ch (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


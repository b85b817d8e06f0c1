# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handbook.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QLabel, QListView, QSizePolicy, QTextBrowser,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import TypingField

class Ui_HandbookDialog(object):
    def setupUi(self, HandbookDialog):
        if not HandbookDialog.objectName():
            HandbookDialog.setObjectName(u"HandbookDialog")
        HandbookDialog.resize(1080, 640)
        self.hboxlayout_1 = QHBoxLayout(HandbookDialog)
        self.hboxlayout_1.setSpacing(16)
        self.hboxlayout_1.setObjectName(u"hboxlayout_1")
        self.hboxlayout_1.setContentsMargins(24, 16, 24, 16)
        self.vboxlayout_1 = QVBoxLayout()
        self.vboxlayout_1.setSpacing(8)
        self.vboxlayout_1.setObjectName(u"vboxlayout_1")
        self.title_label = QLabel(HandbookDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.vboxlayout_1.addWidget(self.title_label)

        self.search_edit = TypingField(HandbookDialog)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(300, 0))
        self.search_edit.setMaximumSize(QSize(320, 16777215))

        self.vboxlayout_1.addWidget(self.search_edit)

        self.note_label = QLabel(HandbookDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"hint")
        self.note_label.setWordWrap(True)

        self.vboxlayout_1.addWidget(self.note_label)

        self.list_view = QListView(HandbookDialog)
        self.list_view.setObjectName(u"list_view")
        self.list_view.setProperty(u"role", u"card")
        self.list_view.setMaximumSize(QSize(320, 16777215))
        self.list_view.setWordWrap(True)
        self.list_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.vboxlayout_1.addWidget(self.list_view)

        self.close_button = KeyCapButton(HandbookDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"icon_name", u"x")
        self.close_button.setProperty(u"key", u"Esc")

        self.vboxlayout_1.addWidget(self.close_button)


        self.hboxlayout_1.addLayout(self.vboxlayout_1)

        self.text_view = QTextBrowser(HandbookDialog)
        self.text_view.setObjectName(u"text_view")
        self.text_view.setProperty(u"role", u"page")
        self.text_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.hboxlayout_1.addWidget(self.text_view)

        self.hboxlayout_1.setStretch(1, 1)
        QWidget.setTabOrder(self.search_edit, self.list_view)
        QWidget.setTabOrder(self.list_view, self.text_view)
        QWidget.setTabOrder(self.text_view, self.close_button)

        self.retranslateUi(HandbookDialog)

        QMetaObject.connectSlotsByName(HandbookDialog)
    # setupUi

    def retranslateUi(self, HandbookDialog):
        HandbookDialog.setWindowTitle(QCoreApplication.translate("HandbookDialog", u"S\u1ed5 tay", None))
        self.title_label.setText(QCoreApplication.translate("HandbookDialog", u"S\u1ed5 tay", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("HandbookDialog", u"T\u00ecm, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("HandbookDialog", u"T\u00ecm trong s\u1ed5 tay", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText("")
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("HandbookDialog", u"C\u00e1c ch\u01b0\u01a1ng, ho\u1eb7c nh\u1eefng ch\u1ed7 t\u00ecm th\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("HandbookDialog", u"\u0110\u00f3ng", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("HandbookDialog", u"\u0110\u00f3ng s\u1ed5 tay (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.text_view.setAccessibleName(QCoreApplication.translate("HandbookDialog", u"N\u1ed9i dung c\u1ee7a ch\u01b0\u01a1ng", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


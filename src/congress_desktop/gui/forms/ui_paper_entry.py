# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_entry.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_PaperEntry(object):
    def setupUi(self, PaperEntry):
        if not PaperEntry.objectName():
            PaperEntry.setObjectName(u"PaperEntry")
        self.vboxlayout_2 = QVBoxLayout(PaperEntry)
        self.vboxlayout_2.setSpacing(8)
        self.vboxlayout_2.setObjectName(u"vboxlayout_2")
        self.vboxlayout_2.setContentsMargins(0, 0, 0, 0)
        self.explain_label = QLabel(PaperEntry)
        self.explain_label.setObjectName(u"explain_label")
        self.explain_label.setProperty(u"role", u"subtitle")
        self.explain_label.setWordWrap(True)

        self.vboxlayout_2.addWidget(self.explain_label)

        self.numbers_label = QLabel(PaperEntry)
        self.numbers_label.setObjectName(u"numbers_label")
        self.numbers_label.setProperty(u"role", u"label")

        self.vboxlayout_2.addWidget(self.numbers_label)

        self.hboxlayout_1 = QHBoxLayout()
        self.hboxlayout_1.setSpacing(8)
        self.hboxlayout_1.setObjectName(u"hboxlayout_1")
        self.numbers_edit = TypingField(PaperEntry)
        self.numbers_edit.setObjectName(u"numbers_edit")

        self.hboxlayout_1.addWidget(self.numbers_edit)

        self.record_button = KeyCapButton(PaperEntry)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"main")
        self.record_button.setProperty(u"icon_name", u"check")
        self.record_button.setProperty(u"key", u"Enter")

        self.hboxlayout_1.addWidget(self.record_button)

        self.hboxlayout_1.setStretch(0, 1)

        self.vboxlayout_2.addLayout(self.hboxlayout_1)

        self.numbers_error = FieldError(PaperEntry)
        self.numbers_error.setObjectName(u"numbers_error")

        self.vboxlayout_2.addWidget(self.numbers_error)

        self.summary_label = QLabel(PaperEntry)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"secondary")

        self.vboxlayout_2.addWidget(self.summary_label)

        self.preview_view = QTableView(PaperEntry)
        self.preview_view.setObjectName(u"preview_view")
        self.preview_view.setProperty(u"role", u"card")

        self.vboxlayout_2.addWidget(self.preview_view)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_2.addItem(self.spacer_3)

        self.vboxlayout_2.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.numbers_label.setBuddy(self.numbers_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.numbers_edit, self.record_button)
        QWidget.setTabOrder(self.record_button, self.preview_view)

        self.retranslateUi(PaperEntry)

        QMetaObject.connectSlotsByName(PaperEntry)
    # setupUi

    def retranslateUi(self, PaperEntry):
        self.explain_label.setText(QCoreApplication.translate("PaperEntry", u"Khi m\u00e1y h\u1ecfng, c\u00e1c b\u00e0n \u0111\u00e1nh d\u1ea5u tr\u00ean danh s\u00e1ch gi\u1ea5y. G\u00f5 l\u1ea1i s\u1ed1 th\u1ee9 t\u1ef1 c\u1ee7a nh\u1eefng ng\u01b0\u1eddi \u0111\u01b0\u1ee3c \u0111\u00e1nh d\u1ea5u; ai \u0111\u00e3 \u0111i\u1ec3m danh b\u1eb1ng th\u1ebb th\u00ec gi\u1eef nguy\u00ean.", None))
        self.numbers_label.setText(QCoreApplication.translate("PaperEntry", u"S\u1ed1 th\u1ee9 t\u1ef1 tr\u00ean danh s\u00e1ch gi\u1ea5y", None))
#if QT_CONFIG(accessibility)
        self.numbers_edit.setAccessibleName(QCoreApplication.translate("PaperEntry", u"S\u1ed1 th\u1ee9 t\u1ef1 tr\u00ean danh s\u00e1ch gi\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.numbers_edit.setPlaceholderText(QCoreApplication.translate("PaperEntry", u"S\u1ed1 th\u1ee9 t\u1ef1 tr\u00ean danh s\u00e1ch gi\u1ea5y, v\u00ed d\u1ee5 1 4 7-12", None))
        self.record_button.setText(QCoreApplication.translate("PaperEntry", u"Ghi \u0111\u1ea1i bi\u1ec3u c\u00f3 m\u1eb7t", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("PaperEntry", u"Ghi \u0111\u1ea1i bi\u1ec3u c\u00f3 m\u1eb7t (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.preview_view.setAccessibleName(QCoreApplication.translate("PaperEntry", u"Nh\u1eefng ng\u01b0\u1eddi s\u1ebd \u0111\u01b0\u1ee3c ghi", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


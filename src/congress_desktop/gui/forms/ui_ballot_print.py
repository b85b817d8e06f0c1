# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_print.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.chain import ChainStrip
from congress_desktop.gui.widgets.fields import (CountField, FieldError)

class Ui_PrintPage(object):
    def setupUi(self, PrintPage):
        if not PrintPage.objectName():
            PrintPage.setObjectName(u"PrintPage")
        self.vbox_ballotprint_1 = QVBoxLayout(PrintPage)
        self.vbox_ballotprint_1.setSpacing(12)
        self.vbox_ballotprint_1.setObjectName(u"vbox_ballotprint_1")
        self.vbox_ballotprint_1.setContentsMargins(0, 0, 0, 0)
        self.chain_strip = ChainStrip(PrintPage)
        self.chain_strip.setObjectName(u"chain_strip")

        self.vbox_ballotprint_1.addWidget(self.chain_strip)

        self.card_frame = QFrame(PrintPage)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setProperty(u"role", u"card")
        self.hbox_ballotprint_2 = QHBoxLayout(self.card_frame)
        self.hbox_ballotprint_2.setSpacing(32)
        self.hbox_ballotprint_2.setObjectName(u"hbox_ballotprint_2")
        self.hbox_ballotprint_2.setContentsMargins(24, 16, 24, 16)
        self.vbox_ballotprint_3 = QVBoxLayout()
        self.vbox_ballotprint_3.setSpacing(8)
        self.vbox_ballotprint_3.setObjectName(u"vbox_ballotprint_3")
        self.hbox_ballotprint_4 = QHBoxLayout()
        self.hbox_ballotprint_4.setSpacing(8)
        self.hbox_ballotprint_4.setObjectName(u"hbox_ballotprint_4")
        self.printed_heading = QLabel(self.card_frame)
        self.printed_heading.setObjectName(u"printed_heading")
        self.printed_heading.setProperty(u"role", u"heading")

        self.hbox_ballotprint_4.addWidget(self.printed_heading)

        self.spacer_ballotprint_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotprint_4.addItem(self.spacer_ballotprint_5)

        self.printed_label = QLabel(self.card_frame)
        self.printed_label.setObjectName(u"printed_label")
        self.printed_label.setProperty(u"role", u"secondary")

        self.hbox_ballotprint_4.addWidget(self.printed_label)


        self.vbox_ballotprint_3.addLayout(self.hbox_ballotprint_4)

        self.usual_label = QLabel(self.card_frame)
        self.usual_label.setObjectName(u"usual_label")
        self.usual_label.setProperty(u"role", u"secondary")
        self.usual_label.setWordWrap(True)

        self.vbox_ballotprint_3.addWidget(self.usual_label)

        self.printed_edit = CountField(self.card_frame)
        self.printed_edit.setObjectName(u"printed_edit")
        self.printed_edit.setProperty(u"role", u"count-narrow")
        self.printed_edit.setMaximumSize(QSize(260, 16777215))

        self.vbox_ballotprint_3.addWidget(self.printed_edit)

        self.printed_error = FieldError(self.card_frame)
        self.printed_error.setObjectName(u"printed_error")

        self.vbox_ballotprint_3.addWidget(self.printed_error)

        self.hbox_ballotprint_6 = QHBoxLayout()
        self.hbox_ballotprint_6.setSpacing(8)
        self.hbox_ballotprint_6.setObjectName(u"hbox_ballotprint_6")
        self.printed_button = KeyCapButton(self.card_frame)
        self.printed_button.setObjectName(u"printed_button")
        self.printed_button.setProperty(u"role", u"main")
        self.printed_button.setProperty(u"scale", u"large")
        self.printed_button.setProperty(u"icon_name", u"check")
        self.printed_button.setProperty(u"key", u"Enter")

        self.hbox_ballotprint_6.addWidget(self.printed_button)

        self.spacer_ballotprint_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotprint_6.addItem(self.spacer_ballotprint_7)


        self.vbox_ballotprint_3.addLayout(self.hbox_ballotprint_6)

        self.hbox_ballotprint_8 = QHBoxLayout()
        self.hbox_ballotprint_8.setSpacing(8)
        self.hbox_ballotprint_8.setObjectName(u"hbox_ballotprint_8")
        self.print_button = KeyCapButton(self.card_frame)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"key", u"Ctrl+P")

        self.hbox_ballotprint_8.addWidget(self.print_button)

        self.save_button = KeyCapButton(self.card_frame)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"icon_name", u"file-text")
        self.save_button.setProperty(u"key", u"Ctrl+S")

        self.hbox_ballotprint_8.addWidget(self.save_button)

        self.spacer_ballotprint_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotprint_8.addItem(self.spacer_ballotprint_9)


        self.vbox_ballotprint_3.addLayout(self.hbox_ballotprint_8)

        self.drawn_label = QLabel(self.card_frame)
        self.drawn_label.setObjectName(u"drawn_label")
        self.drawn_label.setProperty(u"role", u"secondary")
        self.drawn_label.setWordWrap(True)

        self.vbox_ballotprint_3.addWidget(self.drawn_label)

        self.hint_label = QLabel(self.card_frame)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"hint")
        self.hint_label.setWordWrap(True)

        self.vbox_ballotprint_3.addWidget(self.hint_label)

        self.spacer_ballotprint_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_ballotprint_3.addItem(self.spacer_ballotprint_10)

        self.hbox_ballotprint_11 = QHBoxLayout()
        self.hbox_ballotprint_11.setSpacing(8)
        self.hbox_ballotprint_11.setObjectName(u"hbox_ballotprint_11")
        self.next_button = KeyCapButton(self.card_frame)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"scale", u"small")
        self.next_button.setProperty(u"icon_name", u"chevron-right")
        self.next_button.setProperty(u"key", u"Alt+\u2192")

        self.hbox_ballotprint_11.addWidget(self.next_button)

        self.spacer_ballotprint_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotprint_11.addItem(self.spacer_ballotprint_12)


        self.vbox_ballotprint_3.addLayout(self.hbox_ballotprint_11)


        self.hbox_ballotprint_2.addLayout(self.vbox_ballotprint_3)

        self.vbox_ballotprint_13 = QVBoxLayout()
        self.vbox_ballotprint_13.setSpacing(8)
        self.vbox_ballotprint_13.setObjectName(u"vbox_ballotprint_13")
        self.preview_label = QLabel(self.card_frame)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.preview_label.sizePolicy().hasHeightForWidth())
        self.preview_label.setSizePolicy(sizePolicy)

        self.vbox_ballotprint_13.addWidget(self.preview_label)

        self.sheet_label = QLabel(self.card_frame)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"role", u"hint")
        self.sheet_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.vbox_ballotprint_13.addWidget(self.sheet_label)


        self.hbox_ballotprint_2.addLayout(self.vbox_ballotprint_13)

        self.hbox_ballotprint_2.setStretch(0, 3)
        self.hbox_ballotprint_2.setStretch(1, 2)

        self.vbox_ballotprint_1.addWidget(self.card_frame)

        self.vbox_ballotprint_1.setStretch(1, 1)
        QWidget.setTabOrder(self.printed_edit, self.printed_button)
        QWidget.setTabOrder(self.printed_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.next_button)

        self.retranslateUi(PrintPage)

        QMetaObject.connectSlotsByName(PrintPage)
    # setupUi

    def retranslateUi(self, PrintPage):
        self.printed_heading.setText(QCoreApplication.translate("PrintPage", u"S\u1ed1 t\u1edd phi\u1ebfu in", None))
        self.printed_label.setText("")
        self.usual_label.setText("")
#if QT_CONFIG(accessibility)
        self.printed_edit.setAccessibleName(QCoreApplication.translate("PrintPage", u"S\u1ed1 t\u1edd phi\u1ebfu in", None))
#endif // QT_CONFIG(accessibility)
        self.printed_button.setText(QCoreApplication.translate("PrintPage", u"Ghi s\u1ed1 \u0111\u00e3 in", None))
#if QT_CONFIG(tooltip)
        self.printed_button.setToolTip(QCoreApplication.translate("PrintPage", u"Ghi s\u1ed1 \u0111\u00e3 in (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PrintPage", u"In phi\u1ebfu\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PrintPage", u"In phi\u1ebfu\u2026 (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("PrintPage", u"L\u01b0u PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PrintPage", u"L\u01b0u PDF\u2026 (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.drawn_label.setText("")
        self.hint_label.setText("")
        self.next_button.setText(QCoreApplication.translate("PrintPage", u"Sang b\u01b0\u1edbc Ph\u00e1t ra", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("PrintPage", u"Sang b\u01b0\u1edbc Ph\u00e1t ra (Alt+\u2192)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.preview_label.setAccessibleName(QCoreApplication.translate("PrintPage", u"M\u1eabu phi\u1ebfu s\u1ebd in", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_label.setText("")
        pass
    # retranslateUi


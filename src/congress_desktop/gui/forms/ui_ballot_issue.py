# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_issue.ui'
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
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import (CountField, FieldError, TypingField)
from congress_desktop.gui.widgets.marks import IconMark

class Ui_IssuePage(object):
    def setupUi(self, IssuePage):
        if not IssuePage.objectName():
            IssuePage.setObjectName(u"IssuePage")
        self.vbox_ballotissue_1 = QVBoxLayout(IssuePage)
        self.vbox_ballotissue_1.setSpacing(12)
        self.vbox_ballotissue_1.setObjectName(u"vbox_ballotissue_1")
        self.vbox_ballotissue_1.setContentsMargins(0, 0, 0, 0)
        self.chain_strip = ChainStrip(IssuePage)
        self.chain_strip.setObjectName(u"chain_strip")

        self.vbox_ballotissue_1.addWidget(self.chain_strip)

        self.card_frame = QFrame(IssuePage)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setProperty(u"role", u"card")
        self.hbox_ballotissue_2 = QHBoxLayout(self.card_frame)
        self.hbox_ballotissue_2.setSpacing(32)
        self.hbox_ballotissue_2.setObjectName(u"hbox_ballotissue_2")
        self.hbox_ballotissue_2.setContentsMargins(24, 16, 24, 16)
        self.vbox_ballotissue_3 = QVBoxLayout()
        self.vbox_ballotissue_3.setSpacing(8)
        self.vbox_ballotissue_3.setObjectName(u"vbox_ballotissue_3")
        self.label_ballotissue_4 = QLabel(self.card_frame)
        self.label_ballotissue_4.setObjectName(u"label_ballotissue_4")
        self.label_ballotissue_4.setProperty(u"role", u"heading")

        self.vbox_ballotissue_3.addWidget(self.label_ballotissue_4)

        self.base_label = QLabel(self.card_frame)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setProperty(u"role", u"secondary")
        self.base_label.setWordWrap(True)

        self.vbox_ballotissue_3.addWidget(self.base_label)

        self.issued_edit = CountField(self.card_frame)
        self.issued_edit.setObjectName(u"issued_edit")
        self.issued_edit.setProperty(u"role", u"count-narrow")
        self.issued_edit.setMaximumSize(QSize(260, 16777215))

        self.vbox_ballotissue_3.addWidget(self.issued_edit)

        self.left_label = QLabel(self.card_frame)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"role", u"secondary")
        self.left_label.setWordWrap(True)

        self.vbox_ballotissue_3.addWidget(self.left_label)

        self.note_edit = TypingField(self.card_frame)
        self.note_edit.setObjectName(u"note_edit")

        self.vbox_ballotissue_3.addWidget(self.note_edit)

        self.issued_error = FieldError(self.card_frame)
        self.issued_error.setObjectName(u"issued_error")

        self.vbox_ballotissue_3.addWidget(self.issued_error)

        self.hbox_ballotissue_5 = QHBoxLayout()
        self.hbox_ballotissue_5.setSpacing(8)
        self.hbox_ballotissue_5.setObjectName(u"hbox_ballotissue_5")
        self.issued_button = KeyCapButton(self.card_frame)
        self.issued_button.setObjectName(u"issued_button")
        self.issued_button.setProperty(u"role", u"main")
        self.issued_button.setProperty(u"scale", u"large")
        self.issued_button.setProperty(u"icon_name", u"check")
        self.issued_button.setProperty(u"key", u"Enter")

        self.hbox_ballotissue_5.addWidget(self.issued_button)

        self.spacer_ballotissue_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotissue_5.addItem(self.spacer_ballotissue_6)


        self.vbox_ballotissue_3.addLayout(self.hbox_ballotissue_5)

        self.hint_label = QLabel(self.card_frame)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"hint")
        self.hint_label.setWordWrap(True)

        self.vbox_ballotissue_3.addWidget(self.hint_label)

        self.spacer_ballotissue_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_ballotissue_3.addItem(self.spacer_ballotissue_7)

        self.hbox_ballotissue_8 = QHBoxLayout()
        self.hbox_ballotissue_8.setSpacing(8)
        self.hbox_ballotissue_8.setObjectName(u"hbox_ballotissue_8")
        self.next_button = KeyCapButton(self.card_frame)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"scale", u"small")
        self.next_button.setProperty(u"icon_name", u"chevron-right")
        self.next_button.setProperty(u"key", u"Alt+\u2192")

        self.hbox_ballotissue_8.addWidget(self.next_button)

        self.spacer_ballotissue_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotissue_8.addItem(self.spacer_ballotissue_9)


        self.vbox_ballotissue_3.addLayout(self.hbox_ballotissue_8)


        self.hbox_ballotissue_2.addLayout(self.vbox_ballotissue_3)

        self.vbox_ballotissue_10 = QVBoxLayout()
        self.vbox_ballotissue_10.setSpacing(8)
        self.vbox_ballotissue_10.setObjectName(u"vbox_ballotissue_10")
        self.hbox_ballotissue_11 = QHBoxLayout()
        self.hbox_ballotissue_11.setSpacing(8)
        self.hbox_ballotissue_11.setObjectName(u"hbox_ballotissue_11")
        self.presence_icon = IconMark(self.card_frame)
        self.presence_icon.setObjectName(u"presence_icon")

        self.hbox_ballotissue_11.addWidget(self.presence_icon)

        self.presence_heading = QLabel(self.card_frame)
        self.presence_heading.setObjectName(u"presence_heading")
        self.presence_heading.setProperty(u"role", u"heading")

        self.hbox_ballotissue_11.addWidget(self.presence_heading)

        self.spacer_ballotissue_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotissue_11.addItem(self.spacer_ballotissue_12)


        self.vbox_ballotissue_10.addLayout(self.hbox_ballotissue_11)

        self.presence_counter = Counter(self.card_frame)
        self.presence_counter.setObjectName(u"presence_counter")

        self.vbox_ballotissue_10.addWidget(self.presence_counter)

        self.presence_label = QLabel(self.card_frame)
        self.presence_label.setObjectName(u"presence_label")
        self.presence_label.setProperty(u"role", u"secondary")
        self.presence_label.setWordWrap(True)

        self.vbox_ballotissue_10.addWidget(self.presence_label)

        self.spacer_ballotissue_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_ballotissue_10.addItem(self.spacer_ballotissue_13)


        self.hbox_ballotissue_2.addLayout(self.vbox_ballotissue_10)

        self.hbox_ballotissue_2.setStretch(0, 3)
        self.hbox_ballotissue_2.setStretch(1, 2)

        self.vbox_ballotissue_1.addWidget(self.card_frame)

        self.vbox_ballotissue_1.setStretch(1, 1)
        QWidget.setTabOrder(self.issued_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.issued_button)
        QWidget.setTabOrder(self.issued_button, self.next_button)

        self.retranslateUi(IssuePage)

        QMetaObject.connectSlotsByName(IssuePage)
    # setupUi

    def retranslateUi(self, IssuePage):
        self.label_ballotissue_4.setText(QCoreApplication.translate("IssuePage", u"S\u1ed1 phi\u1ebfu ph\u00e1t ra", None))
        self.base_label.setText("")
#if QT_CONFIG(accessibility)
        self.issued_edit.setAccessibleName(QCoreApplication.translate("IssuePage", u"S\u1ed1 phi\u1ebfu ph\u00e1t ra", None))
#endif // QT_CONFIG(accessibility)
        self.left_label.setText("")
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("IssuePage", u"V\u00ec sao s\u1ed1 ph\u00e1t ra kh\u00e1c s\u1ed1 c\u00f3 m\u1eb7t", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("IssuePage", u"V\u00ec sao kh\u00e1c s\u1ed1 c\u00f3 m\u1eb7t; l\u1eddi n\u00e0y \u0111\u01b0\u1ee3c in v\u00e0o bi\u00ean b\u1ea3n", None))
        self.issued_button.setText(QCoreApplication.translate("IssuePage", u"Ghi s\u1ed1 ph\u00e1t ra", None))
#if QT_CONFIG(tooltip)
        self.issued_button.setToolTip(QCoreApplication.translate("IssuePage", u"Ghi s\u1ed1 ph\u00e1t ra (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.hint_label.setText("")
        self.next_button.setText(QCoreApplication.translate("IssuePage", u"Sang b\u01b0\u1edbc Thu v\u1ec1", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("IssuePage", u"Sang b\u01b0\u1edbc Thu v\u1ec1 (Alt+\u2192)", None))
#endif // QT_CONFIG(tooltip)
        self.presence_heading.setText("")
        self.presence_label.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_collect.ui'
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
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.chain import ChainStrip
from congress_desktop.gui.widgets.fields import (CountField, FieldError, TypingField)

class Ui_CollectPage(object):
    def setupUi(self, CollectPage):
        if not CollectPage.objectName():
            CollectPage.setObjectName(u"CollectPage")
        self.vbox_ballotcollect_1 = QVBoxLayout(CollectPage)
        self.vbox_ballotcollect_1.setSpacing(12)
        self.vbox_ballotcollect_1.setObjectName(u"vbox_ballotcollect_1")
        self.vbox_ballotcollect_1.setContentsMargins(0, 0, 0, 0)
        self.chain_strip = ChainStrip(CollectPage)
        self.chain_strip.setObjectName(u"chain_strip")

        self.vbox_ballotcollect_1.addWidget(self.chain_strip)

        self.card_frame = QFrame(CollectPage)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setProperty(u"role", u"card")
        self.hbox_ballotcollect_2 = QHBoxLayout(self.card_frame)
        self.hbox_ballotcollect_2.setSpacing(32)
        self.hbox_ballotcollect_2.setObjectName(u"hbox_ballotcollect_2")
        self.hbox_ballotcollect_2.setContentsMargins(24, 16, 24, 16)
        self.vbox_ballotcollect_3 = QVBoxLayout()
        self.vbox_ballotcollect_3.setSpacing(8)
        self.vbox_ballotcollect_3.setObjectName(u"vbox_ballotcollect_3")
        self.label_ballotcollect_4 = QLabel(self.card_frame)
        self.label_ballotcollect_4.setObjectName(u"label_ballotcollect_4")
        self.label_ballotcollect_4.setProperty(u"role", u"heading")

        self.vbox_ballotcollect_3.addWidget(self.label_ballotcollect_4)

        self.base_label = QLabel(self.card_frame)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setProperty(u"role", u"secondary")
        self.base_label.setWordWrap(True)

        self.vbox_ballotcollect_3.addWidget(self.base_label)

        self.collected_edit = CountField(self.card_frame)
        self.collected_edit.setObjectName(u"collected_edit")
        self.collected_edit.setProperty(u"role", u"count-narrow")
        self.collected_edit.setMaximumSize(QSize(260, 16777215))

        self.vbox_ballotcollect_3.addWidget(self.collected_edit)

        self.note_edit = TypingField(self.card_frame)
        self.note_edit.setObjectName(u"note_edit")

        self.vbox_ballotcollect_3.addWidget(self.note_edit)

        self.collected_error = FieldError(self.card_frame)
        self.collected_error.setObjectName(u"collected_error")

        self.vbox_ballotcollect_3.addWidget(self.collected_error)

        self.hbox_ballotcollect_5 = QHBoxLayout()
        self.hbox_ballotcollect_5.setSpacing(8)
        self.hbox_ballotcollect_5.setObjectName(u"hbox_ballotcollect_5")
        self.collected_button = KeyCapButton(self.card_frame)
        self.collected_button.setObjectName(u"collected_button")
        self.collected_button.setProperty(u"role", u"main")
        self.collected_button.setProperty(u"scale", u"large")
        self.collected_button.setProperty(u"icon_name", u"check")
        self.collected_button.setProperty(u"key", u"Enter")

        self.hbox_ballotcollect_5.addWidget(self.collected_button)

        self.spacer_ballotcollect_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotcollect_5.addItem(self.spacer_ballotcollect_6)


        self.vbox_ballotcollect_3.addLayout(self.hbox_ballotcollect_5)

        self.hbox_ballotcollect_7 = QHBoxLayout()
        self.hbox_ballotcollect_7.setSpacing(8)
        self.hbox_ballotcollect_7.setObjectName(u"hbox_ballotcollect_7")
        self.correct_button = KeyCapButton(self.card_frame)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"scale", u"small")
        self.correct_button.setProperty(u"icon_name", u"pencil")
        self.correct_button.setProperty(u"key", u"F2")

        self.hbox_ballotcollect_7.addWidget(self.correct_button)

        self.next_button = KeyCapButton(self.card_frame)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"scale", u"small")
        self.next_button.setProperty(u"icon_name", u"chevron-right")
        self.next_button.setProperty(u"key", u"Alt+\u2192")

        self.hbox_ballotcollect_7.addWidget(self.next_button)

        self.spacer_ballotcollect_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotcollect_7.addItem(self.spacer_ballotcollect_8)


        self.vbox_ballotcollect_3.addLayout(self.hbox_ballotcollect_7)

        self.hint_label = QLabel(self.card_frame)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"hint")
        self.hint_label.setWordWrap(True)

        self.vbox_ballotcollect_3.addWidget(self.hint_label)

        self.spacer_ballotcollect_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_ballotcollect_3.addItem(self.spacer_ballotcollect_9)


        self.hbox_ballotcollect_2.addLayout(self.vbox_ballotcollect_3)

        self.vbox_ballotcollect_10 = QVBoxLayout()
        self.vbox_ballotcollect_10.setSpacing(8)
        self.vbox_ballotcollect_10.setObjectName(u"vbox_ballotcollect_10")
        self.label_ballotcollect_11 = QLabel(self.card_frame)
        self.label_ballotcollect_11.setObjectName(u"label_ballotcollect_11")
        self.label_ballotcollect_11.setProperty(u"role", u"heading")

        self.vbox_ballotcollect_10.addWidget(self.label_ballotcollect_11)

        self.papers_radio = QRadioButton(self.card_frame)
        self.papers_radio.setObjectName(u"papers_radio")

        self.vbox_ballotcollect_10.addWidget(self.papers_radio)

        self.papers_label = QLabel(self.card_frame)
        self.papers_label.setObjectName(u"papers_label")
        self.papers_label.setProperty(u"role", u"secondary")
        self.papers_label.setWordWrap(True)

        self.vbox_ballotcollect_10.addWidget(self.papers_label)

        self.batches_radio = QRadioButton(self.card_frame)
        self.batches_radio.setObjectName(u"batches_radio")

        self.vbox_ballotcollect_10.addWidget(self.batches_radio)

        self.batches_label = QLabel(self.card_frame)
        self.batches_label.setObjectName(u"batches_label")
        self.batches_label.setProperty(u"role", u"secondary")
        self.batches_label.setWordWrap(True)

        self.vbox_ballotcollect_10.addWidget(self.batches_label)

        self.hbox_ballotcollect_12 = QHBoxLayout()
        self.hbox_ballotcollect_12.setSpacing(8)
        self.hbox_ballotcollect_12.setObjectName(u"hbox_ballotcollect_12")
        self.label_ballotcollect_13 = QLabel(self.card_frame)
        self.label_ballotcollect_13.setObjectName(u"label_ballotcollect_13")
        self.label_ballotcollect_13.setProperty(u"role", u"label")

        self.hbox_ballotcollect_12.addWidget(self.label_ballotcollect_13)

        self.batch_edit = CountField(self.card_frame)
        self.batch_edit.setObjectName(u"batch_edit")
        self.batch_edit.setProperty(u"role", u"")
        self.batch_edit.setMaximumSize(QSize(88, 16777215))

        self.hbox_ballotcollect_12.addWidget(self.batch_edit)

        self.label_ballotcollect_14 = QLabel(self.card_frame)
        self.label_ballotcollect_14.setObjectName(u"label_ballotcollect_14")
        self.label_ballotcollect_14.setProperty(u"role", u"secondary")

        self.hbox_ballotcollect_12.addWidget(self.label_ballotcollect_14)

        self.spacer_ballotcollect_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_ballotcollect_12.addItem(self.spacer_ballotcollect_15)


        self.vbox_ballotcollect_10.addLayout(self.hbox_ballotcollect_12)

        self.batch_error = FieldError(self.card_frame)
        self.batch_error.setObjectName(u"batch_error")

        self.vbox_ballotcollect_10.addWidget(self.batch_error)

        self.spacer_ballotcollect_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_ballotcollect_10.addItem(self.spacer_ballotcollect_16)


        self.hbox_ballotcollect_2.addLayout(self.vbox_ballotcollect_10)

        self.hbox_ballotcollect_2.setStretch(0, 3)
        self.hbox_ballotcollect_2.setStretch(1, 2)

        self.vbox_ballotcollect_1.addWidget(self.card_frame)

        self.vbox_ballotcollect_1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_ballotcollect_13.setBuddy(self.batch_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.collected_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.papers_radio)
        QWidget.setTabOrder(self.papers_radio, self.batches_radio)
        QWidget.setTabOrder(self.batches_radio, self.batch_edit)
        QWidget.setTabOrder(self.batch_edit, self.collected_button)
        QWidget.setTabOrder(self.collected_button, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.next_button)

        self.retranslateUi(CollectPage)

        QMetaObject.connectSlotsByName(CollectPage)
    # setupUi

    def retranslateUi(self, CollectPage):
        self.label_ballotcollect_4.setText(QCoreApplication.translate("CollectPage", u"S\u1ed1 phi\u1ebfu thu v\u1ec1", None))
        self.base_label.setText("")
#if QT_CONFIG(accessibility)
        self.collected_edit.setAccessibleName(QCoreApplication.translate("CollectPage", u"S\u1ed1 phi\u1ebfu thu v\u1ec1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("CollectPage", u"V\u00ec sao s\u1ed1 thu v\u1ec1 kh\u00e1c s\u1ed1 ph\u00e1t ra", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("CollectPage", u"V\u00ec sao kh\u00e1c s\u1ed1 ph\u00e1t ra; l\u1eddi n\u00e0y \u0111\u01b0\u1ee3c in v\u00e0o bi\u00ean b\u1ea3n", None))
        self.collected_button.setText(QCoreApplication.translate("CollectPage", u"Ghi s\u1ed1 thu v\u1ec1", None))
#if QT_CONFIG(tooltip)
        self.collected_button.setToolTip(QCoreApplication.translate("CollectPage", u"Ghi s\u1ed1 thu v\u1ec1 (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.correct_button.setText(QCoreApplication.translate("CollectPage", u"S\u1eeda s\u1ed1 thu v\u1ec1\u2026", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("CollectPage", u"S\u1eeda s\u1ed1 thu v\u1ec1\u2026 (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("CollectPage", u"Sang b\u01b0\u1edbc Nh\u1eadp l\u1ea7n 1", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("CollectPage", u"Sang b\u01b0\u1edbc Nh\u1eadp l\u1ea7n 1 (Alt+\u2192)", None))
#endif // QT_CONFIG(tooltip)
        self.hint_label.setText("")
        self.label_ballotcollect_11.setText(QCoreApplication.translate("CollectPage", u"C\u00e1ch nh\u1eadp phi\u1ebfu", None))
        self.papers_radio.setText(QCoreApplication.translate("CollectPage", u"Nh\u1eadp t\u1eebng phi\u1ebfu", None))
        self.papers_label.setText(QCoreApplication.translate("CollectPage", u"G\u00f5 s\u1ed1 c\u1ee7a nh\u1eefng ng\u01b0\u1eddi b\u1ecb g\u1ea1ch tr\u00ean t\u1eebng t\u1edd; hai ng\u01b0\u1eddi nh\u1eadp ri\u00eang. Ch\u1eafc ch\u1eafn nh\u1ea5t.", None))
        self.batches_radio.setText(QCoreApplication.translate("CollectPage", u"Nh\u1eadp s\u1ed5 ki\u1ec3m theo x\u1ea5p", None))
        self.batches_label.setText(QCoreApplication.translate("CollectPage", u"M\u1ed9t ng\u01b0\u1eddi \u0111\u1ecdc, hai ng\u01b0\u1eddi g\u1ea1ch s\u1ed5; m\u1ed7i x\u1ea5p g\u00f5 t\u1ed5ng s\u1ed1 phi\u1ebfu c\u1ee7a t\u1eebng ng\u01b0\u1eddi, c\u0169ng hai l\u1ea7n.", None))
        self.label_ballotcollect_13.setText(QCoreApplication.translate("CollectPage", u"M\u1ed7i x\u1ea5p", None))
#if QT_CONFIG(accessibility)
        self.batch_edit.setAccessibleName(QCoreApplication.translate("CollectPage", u"S\u1ed1 phi\u1ebfu m\u1ed7i x\u1ea5p", None))
#endif // QT_CONFIG(accessibility)
        self.label_ballotcollect_14.setText(QCoreApplication.translate("CollectPage", u"phi\u1ebfu", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'count_pane.ui'
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

from congress_desktop.gui.widgets.fields import (CountField, FieldError, TypingField)
from congress_desktop.gui.widgets.marks import (ElidedLabel, IconMark, KeyCap, Pill)
from congress_desktop.gui.widgets.strips import SumStrip

class Ui_CountPane(object):
    def setupUi(self, CountPane):
        if not CountPane.objectName():
            CountPane.setObjectName(u"CountPane")
        self.vboxlayout_28 = QVBoxLayout(CountPane)
        self.vboxlayout_28.setSpacing(8)
        self.vboxlayout_28.setObjectName(u"vboxlayout_28")
        self.vboxlayout_28.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setSpacing(8)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.hboxlayout_2.setContentsMargins(0, 0, 0, 0)
        self.vboxlayout_1 = QVBoxLayout()
        self.vboxlayout_1.setSpacing(2)
        self.vboxlayout_1.setObjectName(u"vboxlayout_1")
        self.vboxlayout_1.setContentsMargins(0, 0, 0, 0)
        self.opened_label = QLabel(CountPane)
        self.opened_label.setObjectName(u"opened_label")
        self.opened_label.setProperty(u"role", u"secondary")

        self.vboxlayout_1.addWidget(self.opened_label)

        self.title_label = ElidedLabel(CountPane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.vboxlayout_1.addWidget(self.title_label)


        self.hboxlayout_2.addLayout(self.vboxlayout_1)

        self.state_pill = Pill(CountPane)
        self.state_pill.setObjectName(u"state_pill")

        self.hboxlayout_2.addWidget(self.state_pill)

        self.hboxlayout_2.setStretch(0, 1)

        self.vboxlayout_28.addLayout(self.hboxlayout_2)

        self.text_label = QLabel(CountPane)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"words")
        self.text_label.setWordWrap(True)

        self.vboxlayout_28.addWidget(self.text_label)

        self.frozen_frame = QFrame(CountPane)
        self.frozen_frame.setObjectName(u"frozen_frame")
        self.frozen_frame.setProperty(u"role", u"box")
        self.hboxlayout_5 = QHBoxLayout(self.frozen_frame)
        self.hboxlayout_5.setSpacing(8)
        self.hboxlayout_5.setObjectName(u"hboxlayout_5")
        self.hboxlayout_5.setContentsMargins(16, 8, 16, 8)
        self.frozen_icon = IconMark(self.frozen_frame)
        self.frozen_icon.setObjectName(u"frozen_icon")

        self.hboxlayout_5.addWidget(self.frozen_icon)

        self.frozen_label = QLabel(self.frozen_frame)
        self.frozen_label.setObjectName(u"frozen_label")
        self.frozen_label.setProperty(u"role", u"strong")

        self.hboxlayout_5.addWidget(self.frozen_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_5.addItem(self.spacer_3)

        self.qlabel_4 = QLabel(self.frozen_frame)
        self.qlabel_4.setObjectName(u"qlabel_4")
        self.qlabel_4.setProperty(u"role", u"hint")

        self.hboxlayout_5.addWidget(self.qlabel_4)


        self.vboxlayout_28.addWidget(self.frozen_frame)

        self.warning_error = FieldError(CountPane)
        self.warning_error.setObjectName(u"warning_error")

        self.vboxlayout_28.addWidget(self.warning_error)

        self.counts_widget = QWidget(CountPane)
        self.counts_widget.setObjectName(u"counts_widget")
        self.hboxlayout_18 = QHBoxLayout(self.counts_widget)
        self.hboxlayout_18.setSpacing(12)
        self.hboxlayout_18.setObjectName(u"hboxlayout_18")
        self.hboxlayout_18.setContentsMargins(0, 0, 0, 0)
        self.in_favour_frame = QFrame(self.counts_widget)
        self.in_favour_frame.setObjectName(u"in_favour_frame")
        self.in_favour_frame.setProperty(u"role", u"card")
        self.vboxlayout_9 = QVBoxLayout(self.in_favour_frame)
        self.vboxlayout_9.setSpacing(6)
        self.vboxlayout_9.setObjectName(u"vboxlayout_9")
        self.vboxlayout_9.setContentsMargins(16, 10, 16, 10)
        self.hboxlayout_8 = QHBoxLayout()
        self.hboxlayout_8.setSpacing(8)
        self.hboxlayout_8.setObjectName(u"hboxlayout_8")
        self.hboxlayout_8.setContentsMargins(0, 0, 0, 0)
        self.qlabel_6 = QLabel(self.in_favour_frame)
        self.qlabel_6.setObjectName(u"qlabel_6")
        self.qlabel_6.setProperty(u"role", u"heading")

        self.hboxlayout_8.addWidget(self.qlabel_6)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_8.addItem(self.spacer_7)

        self.in_favour_cap = KeyCap(self.in_favour_frame)
        self.in_favour_cap.setObjectName(u"in_favour_cap")

        self.hboxlayout_8.addWidget(self.in_favour_cap)


        self.vboxlayout_9.addLayout(self.hboxlayout_8)

        self.in_favour_edit = CountField(self.in_favour_frame)
        self.in_favour_edit.setObjectName(u"in_favour_edit")

        self.vboxlayout_9.addWidget(self.in_favour_edit)

        self.in_favour_label = QLabel(self.in_favour_frame)
        self.in_favour_label.setObjectName(u"in_favour_label")
        self.in_favour_label.setProperty(u"role", u"secondary")
        self.in_favour_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_9.addWidget(self.in_favour_label)


        self.hboxlayout_18.addWidget(self.in_favour_frame)

        self.against_frame = QFrame(self.counts_widget)
        self.against_frame.setObjectName(u"against_frame")
        self.against_frame.setProperty(u"role", u"card")
        self.vboxlayout_13 = QVBoxLayout(self.against_frame)
        self.vboxlayout_13.setSpacing(6)
        self.vboxlayout_13.setObjectName(u"vboxlayout_13")
        self.vboxlayout_13.setContentsMargins(16, 10, 16, 10)
        self.hboxlayout_12 = QHBoxLayout()
        self.hboxlayout_12.setSpacing(8)
        self.hboxlayout_12.setObjectName(u"hboxlayout_12")
        self.hboxlayout_12.setContentsMargins(0, 0, 0, 0)
        self.qlabel_10 = QLabel(self.against_frame)
        self.qlabel_10.setObjectName(u"qlabel_10")
        self.qlabel_10.setProperty(u"role", u"heading")

        self.hboxlayout_12.addWidget(self.qlabel_10)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_12.addItem(self.spacer_11)

        self.against_cap = KeyCap(self.against_frame)
        self.against_cap.setObjectName(u"against_cap")

        self.hboxlayout_12.addWidget(self.against_cap)


        self.vboxlayout_13.addLayout(self.hboxlayout_12)

        self.against_edit = CountField(self.against_frame)
        self.against_edit.setObjectName(u"against_edit")

        self.vboxlayout_13.addWidget(self.against_edit)

        self.against_label = QLabel(self.against_frame)
        self.against_label.setObjectName(u"against_label")
        self.against_label.setProperty(u"role", u"secondary")
        self.against_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_13.addWidget(self.against_label)


        self.hboxlayout_18.addWidget(self.against_frame)

        self.other_opinion_frame = QFrame(self.counts_widget)
        self.other_opinion_frame.setObjectName(u"other_opinion_frame")
        self.other_opinion_frame.setProperty(u"role", u"card")
        self.vboxlayout_17 = QVBoxLayout(self.other_opinion_frame)
        self.vboxlayout_17.setSpacing(6)
        self.vboxlayout_17.setObjectName(u"vboxlayout_17")
        self.vboxlayout_17.setContentsMargins(16, 10, 16, 10)
        self.hboxlayout_16 = QHBoxLayout()
        self.hboxlayout_16.setSpacing(8)
        self.hboxlayout_16.setObjectName(u"hboxlayout_16")
        self.hboxlayout_16.setContentsMargins(0, 0, 0, 0)
        self.qlabel_14 = QLabel(self.other_opinion_frame)
        self.qlabel_14.setObjectName(u"qlabel_14")
        self.qlabel_14.setProperty(u"role", u"heading")

        self.hboxlayout_16.addWidget(self.qlabel_14)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_16.addItem(self.spacer_15)

        self.other_opinion_cap = KeyCap(self.other_opinion_frame)
        self.other_opinion_cap.setObjectName(u"other_opinion_cap")

        self.hboxlayout_16.addWidget(self.other_opinion_cap)


        self.vboxlayout_17.addLayout(self.hboxlayout_16)

        self.other_opinion_edit = CountField(self.other_opinion_frame)
        self.other_opinion_edit.setObjectName(u"other_opinion_edit")

        self.vboxlayout_17.addWidget(self.other_opinion_edit)

        self.other_opinion_label = QLabel(self.other_opinion_frame)
        self.other_opinion_label.setObjectName(u"other_opinion_label")
        self.other_opinion_label.setProperty(u"role", u"secondary")
        self.other_opinion_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_17.addWidget(self.other_opinion_label)


        self.hboxlayout_18.addWidget(self.other_opinion_frame)


        self.vboxlayout_28.addWidget(self.counts_widget)

        self.sum_strip = SumStrip(CountPane)
        self.sum_strip.setObjectName(u"sum_strip")

        self.vboxlayout_28.addWidget(self.sum_strip)

        self.rest_widget = QWidget(CountPane)
        self.rest_widget.setObjectName(u"rest_widget")
        self.hboxlayout_21 = QHBoxLayout(self.rest_widget)
        self.hboxlayout_21.setSpacing(8)
        self.hboxlayout_21.setObjectName(u"hboxlayout_21")
        self.hboxlayout_21.setContentsMargins(0, 0, 0, 0)
        self.qlabel_19 = QLabel(self.rest_widget)
        self.qlabel_19.setObjectName(u"qlabel_19")
        self.qlabel_19.setProperty(u"role", u"label")

        self.hboxlayout_21.addWidget(self.qlabel_19)

        self.not_voting_edit = CountField(self.rest_widget)
        self.not_voting_edit.setObjectName(u"not_voting_edit")
        self.not_voting_edit.setMaximumSize(QSize(130, 16777215))

        self.hboxlayout_21.addWidget(self.not_voting_edit)

        self.not_voting_cap = KeyCap(self.rest_widget)
        self.not_voting_cap.setObjectName(u"not_voting_cap")

        self.hboxlayout_21.addWidget(self.not_voting_cap)

        self.qlabel_20 = QLabel(self.rest_widget)
        self.qlabel_20.setObjectName(u"qlabel_20")
        self.qlabel_20.setProperty(u"role", u"label")

        self.hboxlayout_21.addWidget(self.qlabel_20)

        self.explanation_edit = TypingField(self.rest_widget)
        self.explanation_edit.setObjectName(u"explanation_edit")

        self.hboxlayout_21.addWidget(self.explanation_edit)

        self.explanation_cap = KeyCap(self.rest_widget)
        self.explanation_cap.setObjectName(u"explanation_cap")

        self.hboxlayout_21.addWidget(self.explanation_cap)

        self.hboxlayout_21.setStretch(4, 1)

        self.vboxlayout_28.addWidget(self.rest_widget)

        self.explanation_label = QLabel(CountPane)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"secondary")
        self.explanation_label.setWordWrap(True)

        self.vboxlayout_28.addWidget(self.explanation_label)

        self.verdict_frame = QFrame(CountPane)
        self.verdict_frame.setObjectName(u"verdict_frame")
        self.verdict_frame.setProperty(u"role", u"card")
        self.hboxlayout_25 = QHBoxLayout(self.verdict_frame)
        self.hboxlayout_25.setSpacing(16)
        self.hboxlayout_25.setObjectName(u"hboxlayout_25")
        self.hboxlayout_25.setContentsMargins(24, 10, 24, 10)
        self.vboxlayout_22 = QVBoxLayout()
        self.vboxlayout_22.setSpacing(2)
        self.vboxlayout_22.setObjectName(u"vboxlayout_22")
        self.vboxlayout_22.setContentsMargins(0, 0, 0, 0)
        self.verdict_label = QLabel(self.verdict_frame)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setProperty(u"role", u"verdict")

        self.vboxlayout_22.addWidget(self.verdict_label)

        self.verdict_sum_label = QLabel(self.verdict_frame)
        self.verdict_sum_label.setObjectName(u"verdict_sum_label")

        self.vboxlayout_22.addWidget(self.verdict_sum_label)


        self.hboxlayout_25.addLayout(self.vboxlayout_22)

        self.spacer_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_25.addItem(self.spacer_23)

        self.vboxlayout_24 = QVBoxLayout()
        self.vboxlayout_24.setSpacing(2)
        self.vboxlayout_24.setObjectName(u"vboxlayout_24")
        self.vboxlayout_24.setContentsMargins(0, 0, 0, 0)
        self.present_label = QLabel(self.verdict_frame)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setProperty(u"role", u"strong")
        self.present_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_24.addWidget(self.present_label)

        self.summoned_label = QLabel(self.verdict_frame)
        self.summoned_label.setObjectName(u"summoned_label")
        self.summoned_label.setProperty(u"role", u"secondary")
        self.summoned_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_24.addWidget(self.summoned_label)

        self.needed_label = QLabel(self.verdict_frame)
        self.needed_label.setObjectName(u"needed_label")
        self.needed_label.setProperty(u"role", u"hint")
        self.needed_label.setAlignment(Qt.AlignmentFlag.AlignRight)

        self.vboxlayout_24.addWidget(self.needed_label)


        self.hboxlayout_25.addLayout(self.vboxlayout_24)


        self.vboxlayout_28.addWidget(self.verdict_frame)

        self.base_widget = QWidget(CountPane)
        self.base_widget.setObjectName(u"base_widget")
        self.hboxlayout_26 = QHBoxLayout(self.base_widget)
        self.hboxlayout_26.setSpacing(12)
        self.hboxlayout_26.setObjectName(u"hboxlayout_26")
        self.hboxlayout_26.setContentsMargins(0, 0, 0, 0)
        self.base_on_label = QLabel(self.base_widget)
        self.base_on_label.setObjectName(u"base_on_label")
        self.base_on_label.setProperty(u"role", u"secondary")

        self.hboxlayout_26.addWidget(self.base_on_label)

        self.present_radio = QRadioButton(self.base_widget)
        self.present_radio.setObjectName(u"present_radio")
        self.present_radio.setChecked(True)

        self.hboxlayout_26.addWidget(self.present_radio)

        self.summoned_radio = QRadioButton(self.base_widget)
        self.summoned_radio.setObjectName(u"summoned_radio")

        self.hboxlayout_26.addWidget(self.summoned_radio)

        self.base_label = ElidedLabel(self.base_widget)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setProperty(u"role", u"hint")

        self.hboxlayout_26.addWidget(self.base_label)

        self.hboxlayout_26.setStretch(3, 1)

        self.vboxlayout_28.addWidget(self.base_widget)

        self.spacer_27 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_28.addItem(self.spacer_27)

#if QT_CONFIG(shortcut)
        self.qlabel_19.setBuddy(self.not_voting_edit)
        self.qlabel_20.setBuddy(self.explanation_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.in_favour_edit, self.against_edit)
        QWidget.setTabOrder(self.against_edit, self.other_opinion_edit)
        QWidget.setTabOrder(self.other_opinion_edit, self.not_voting_edit)
        QWidget.setTabOrder(self.not_voting_edit, self.explanation_edit)
        QWidget.setTabOrder(self.explanation_edit, self.present_radio)
        QWidget.setTabOrder(self.present_radio, self.summoned_radio)

        self.retranslateUi(CountPane)

        QMetaObject.connectSlotsByName(CountPane)
    # setupUi

    def retranslateUi(self, CountPane):
        self.opened_label.setText("")
        self.title_label.setText("")
        self.text_label.setText("")
        self.frozen_label.setText("")
        self.qlabel_4.setText(QCoreApplication.translate("CountPane", u"ai \u0111\u1ebfn sau kh\u00f4ng t\u00ednh v\u00e0o l\u1ea7n n\u00e0y", None))
        self.qlabel_6.setText(QCoreApplication.translate("CountPane", u"T\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.in_favour_edit.setAccessibleName(QCoreApplication.translate("CountPane", u"T\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.in_favour_label.setText("")
        self.qlabel_10.setText(QCoreApplication.translate("CountPane", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.against_edit.setAccessibleName(QCoreApplication.translate("CountPane", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.against_label.setText("")
        self.qlabel_14.setText(QCoreApplication.translate("CountPane", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.other_opinion_edit.setAccessibleName(QCoreApplication.translate("CountPane", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.other_opinion_label.setText("")
        self.qlabel_19.setText(QCoreApplication.translate("CountPane", u"Kh\u00f4ng bi\u1ec3u quy\u1ebft", None))
#if QT_CONFIG(accessibility)
        self.not_voting_edit.setAccessibleName(QCoreApplication.translate("CountPane", u"Kh\u00f4ng bi\u1ec3u quy\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.not_voting_edit.setPlaceholderText(QCoreApplication.translate("CountPane", u"ph\u1ea7n c\u00f2n l\u1ea1i", None))
        self.qlabel_20.setText(QCoreApplication.translate("CountPane", u"Gi\u1ea3i th\u00edch, ghi ch\u00fa", None))
#if QT_CONFIG(accessibility)
        self.explanation_edit.setAccessibleName(QCoreApplication.translate("CountPane", u"Gi\u1ea3i th\u00edch, ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.explanation_edit.setPlaceholderText(QCoreApplication.translate("CountPane", u"Ai kh\u00f4ng gi\u01a1 th\u1ebb, \u00fd ki\u1ebfn kh\u00e1c v\u1ec1 \u0111i\u1ec1u g\u00ec; in c\u00f9ng k\u1ebft qu\u1ea3", None))
        self.explanation_label.setText("")
        self.verdict_label.setText("")
        self.verdict_sum_label.setText("")
        self.present_label.setText("")
        self.summoned_label.setText("")
        self.needed_label.setText("")
        self.base_on_label.setText(QCoreApplication.translate("CountPane", u"T\u00ednh tr\u00ean", None))
        self.present_radio.setText(QCoreApplication.translate("CountPane", u"s\u1ed1 c\u00f3 m\u1eb7t", None))
        self.summoned_radio.setText(QCoreApplication.translate("CountPane", u"s\u1ed1 \u0111\u01b0\u1ee3c tri\u1ec7u t\u1eadp", None))
        self.base_label.setText("")
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start.ui'
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
    QLineEdit, QListView, QProgressBar, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.marks import IconMark
from congress_desktop.gui.widgets.strips import ProblemBars

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.setProperty(u"role", u"ground")
        self.vboxlayout_27 = QVBoxLayout(StartPage)
        self.vboxlayout_27.setSpacing(0)
        self.vboxlayout_27.setObjectName(u"vboxlayout_27")
        self.vboxlayout_27.setContentsMargins(0, 0, 0, 0)
        self.problem_bars = ProblemBars(StartPage)
        self.problem_bars.setObjectName(u"problem_bars")

        self.vboxlayout_27.addWidget(self.problem_bars)

        self.vboxlayout_26 = QVBoxLayout()
        self.vboxlayout_26.setSpacing(8)
        self.vboxlayout_26.setObjectName(u"vboxlayout_26")
        self.vboxlayout_26.setContentsMargins(48, 32, 48, 24)
        self.label_1 = QLabel(StartPage)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"start-title")

        self.vboxlayout_26.addWidget(self.label_1)

        self.label_2 = QLabel(StartPage)
        self.label_2.setObjectName(u"label_2")
        self.label_2.setProperty(u"role", u"subtitle")

        self.vboxlayout_26.addWidget(self.label_2)

        self.hboxlayout_25 = QHBoxLayout()
        self.hboxlayout_25.setSpacing(32)
        self.hboxlayout_25.setObjectName(u"hboxlayout_25")
        self.vboxlayout_20 = QVBoxLayout()
        self.vboxlayout_20.setSpacing(16)
        self.vboxlayout_20.setObjectName(u"vboxlayout_20")
        self.new_frame = QFrame(StartPage)
        self.new_frame.setObjectName(u"new_frame")
        self.new_frame.setProperty(u"role", u"card")
        self.hboxlayout_6 = QHBoxLayout(self.new_frame)
        self.hboxlayout_6.setSpacing(16)
        self.hboxlayout_6.setObjectName(u"hboxlayout_6")
        self.hboxlayout_6.setContentsMargins(20, 20, 20, 20)
        self.new_icon = IconMark(self.new_frame)
        self.new_icon.setObjectName(u"new_icon")

        self.hboxlayout_6.addWidget(self.new_icon)

        self.vboxlayout_5 = QVBoxLayout()
        self.vboxlayout_5.setSpacing(2)
        self.vboxlayout_5.setObjectName(u"vboxlayout_5")
        self.label_3 = QLabel(self.new_frame)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setProperty(u"role", u"strong-13")

        self.vboxlayout_5.addWidget(self.label_3)

        self.label_4 = QLabel(self.new_frame)
        self.label_4.setObjectName(u"label_4")
        self.label_4.setProperty(u"role", u"secondary")

        self.vboxlayout_5.addWidget(self.label_4)


        self.hboxlayout_6.addLayout(self.vboxlayout_5)

        self.spacer_28 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_6.addItem(self.spacer_28)

        self.new_button = KeyCapButton(self.new_frame)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"scale", u"small")
        self.new_button.setProperty(u"key", u"Ctrl+N")

        self.hboxlayout_6.addWidget(self.new_button)


        self.vboxlayout_20.addWidget(self.new_frame)

        self.open_frame = QFrame(StartPage)
        self.open_frame.setObjectName(u"open_frame")
        self.open_frame.setProperty(u"role", u"card")
        self.hboxlayout_10 = QHBoxLayout(self.open_frame)
        self.hboxlayout_10.setSpacing(16)
        self.hboxlayout_10.setObjectName(u"hboxlayout_10")
        self.hboxlayout_10.setContentsMargins(20, 20, 20, 20)
        self.open_icon = IconMark(self.open_frame)
        self.open_icon.setObjectName(u"open_icon")

        self.hboxlayout_10.addWidget(self.open_icon)

        self.vboxlayout_9 = QVBoxLayout()
        self.vboxlayout_9.setSpacing(2)
        self.vboxlayout_9.setObjectName(u"vboxlayout_9")
        self.label_7 = QLabel(self.open_frame)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setProperty(u"role", u"strong-13")

        self.vboxlayout_9.addWidget(self.label_7)

        self.label_8 = QLabel(self.open_frame)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setProperty(u"role", u"secondary")

        self.vboxlayout_9.addWidget(self.label_8)


        self.hboxlayout_10.addLayout(self.vboxlayout_9)

        self.spacer_29 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_10.addItem(self.spacer_29)

        self.open_button = KeyCapButton(self.open_frame)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"scale", u"small")
        self.open_button.setProperty(u"key", u"Ctrl+O")

        self.hboxlayout_10.addWidget(self.open_button)


        self.vboxlayout_20.addWidget(self.open_frame)

        self.sample_frame = QFrame(StartPage)
        self.sample_frame.setObjectName(u"sample_frame")
        self.sample_frame.setProperty(u"role", u"card")
        self.hboxlayout_14 = QHBoxLayout(self.sample_frame)
        self.hboxlayout_14.setSpacing(16)
        self.hboxlayout_14.setObjectName(u"hboxlayout_14")
        self.hboxlayout_14.setContentsMargins(20, 20, 20, 20)
        self.sample_icon = IconMark(self.sample_frame)
        self.sample_icon.setObjectName(u"sample_icon")

        self.hboxlayout_14.addWidget(self.sample_icon)

        self.vboxlayout_13 = QVBoxLayout()
        self.vboxlayout_13.setSpacing(2)
        self.vboxlayout_13.setObjectName(u"vboxlayout_13")
        self.label_11 = QLabel(self.sample_frame)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setProperty(u"role", u"strong-13")

        self.vboxlayout_13.addWidget(self.label_11)

        self.label_12 = QLabel(self.sample_frame)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setProperty(u"role", u"secondary")

        self.vboxlayout_13.addWidget(self.label_12)


        self.hboxlayout_14.addLayout(self.vboxlayout_13)

        self.spacer_30 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_14.addItem(self.spacer_30)

        self.sample_button = KeyCapButton(self.sample_frame)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setProperty(u"scale", u"small")
        self.sample_button.setProperty(u"key", u"Ctrl+M")

        self.hboxlayout_14.addWidget(self.sample_button)


        self.vboxlayout_20.addWidget(self.sample_frame)

        self.progress_frame = QFrame(StartPage)
        self.progress_frame.setObjectName(u"progress_frame")
        self.progress_frame.setProperty(u"role", u"card")
        self.vboxlayout_16 = QVBoxLayout(self.progress_frame)
        self.vboxlayout_16.setSpacing(8)
        self.vboxlayout_16.setObjectName(u"vboxlayout_16")
        self.vboxlayout_16.setContentsMargins(20, 12, 20, 12)
        self.progress_label = QLabel(self.progress_frame)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"strong")

        self.vboxlayout_16.addWidget(self.progress_label)

        self.hboxlayout_15 = QHBoxLayout()
        self.hboxlayout_15.setSpacing(8)
        self.hboxlayout_15.setObjectName(u"hboxlayout_15")
        self.progress_bar = QProgressBar(self.progress_frame)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.hboxlayout_15.addWidget(self.progress_bar)

        self.cancel_button = KeyCapButton(self.progress_frame)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"scale", u"small")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_15.addWidget(self.cancel_button)


        self.vboxlayout_16.addLayout(self.hboxlayout_15)


        self.vboxlayout_20.addWidget(self.progress_frame)

        self.operator_frame = QFrame(StartPage)
        self.operator_frame.setObjectName(u"operator_frame")
        self.operator_frame.setProperty(u"role", u"card")
        self.hboxlayout_18 = QHBoxLayout(self.operator_frame)
        self.hboxlayout_18.setSpacing(12)
        self.hboxlayout_18.setObjectName(u"hboxlayout_18")
        self.hboxlayout_18.setContentsMargins(20, 12, 20, 12)
        self.label_17 = QLabel(self.operator_frame)
        self.label_17.setObjectName(u"label_17")
        self.label_17.setProperty(u"role", u"label")

        self.hboxlayout_18.addWidget(self.label_17)

        self.operator_edit = QLineEdit(self.operator_frame)
        self.operator_edit.setObjectName(u"operator_edit")

        self.hboxlayout_18.addWidget(self.operator_edit)


        self.vboxlayout_20.addWidget(self.operator_frame)

        self.spacer_31 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_20.addItem(self.spacer_31)

        self.label_19 = QLabel(StartPage)
        self.label_19.setObjectName(u"label_19")
        self.label_19.setProperty(u"role", u"hint")

        self.vboxlayout_20.addWidget(self.label_19)


        self.hboxlayout_25.addLayout(self.vboxlayout_20)

        self.recent_frame = QFrame(StartPage)
        self.recent_frame.setObjectName(u"recent_frame")
        self.recent_frame.setProperty(u"role", u"card")
        self.vboxlayout_24 = QVBoxLayout(self.recent_frame)
        self.vboxlayout_24.setSpacing(0)
        self.vboxlayout_24.setObjectName(u"vboxlayout_24")
        self.vboxlayout_24.setContentsMargins(0, 0, 0, 0)
        self.recent_head_frame = QFrame(self.recent_frame)
        self.recent_head_frame.setObjectName(u"recent_head_frame")
        self.recent_head_frame.setProperty(u"role", u"panel-head")
        self.hboxlayout_23 = QHBoxLayout(self.recent_head_frame)
        self.hboxlayout_23.setObjectName(u"hboxlayout_23")
        self.hboxlayout_23.setContentsMargins(24, 12, 24, 12)
        self.label_21 = QLabel(self.recent_head_frame)
        self.label_21.setObjectName(u"label_21")
        self.label_21.setProperty(u"role", u"heading")

        self.hboxlayout_23.addWidget(self.label_21)

        self.spacer_32 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_23.addItem(self.spacer_32)

        self.label_22 = QLabel(self.recent_head_frame)
        self.label_22.setObjectName(u"label_22")
        self.label_22.setProperty(u"role", u"hint")

        self.hboxlayout_23.addWidget(self.label_22)


        self.vboxlayout_24.addWidget(self.recent_head_frame)

        self.recent_view = QListView(self.recent_frame)
        self.recent_view.setObjectName(u"recent_view")
        self.recent_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.vboxlayout_24.addWidget(self.recent_view)

        self.recent_empty = EmptyState(self.recent_frame)
        self.recent_empty.setObjectName(u"recent_empty")

        self.vboxlayout_24.addWidget(self.recent_empty)


        self.hboxlayout_25.addWidget(self.recent_frame)

        self.hboxlayout_25.setStretch(0, 4)
        self.hboxlayout_25.setStretch(1, 7)

        self.vboxlayout_26.addLayout(self.hboxlayout_25)

        self.vboxlayout_26.setStretch(2, 1)

        self.vboxlayout_27.addLayout(self.vboxlayout_26)

        self.vboxlayout_27.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_17.setBuddy(self.operator_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recent_view, self.new_button)
        QWidget.setTabOrder(self.new_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.sample_button)
        QWidget.setTabOrder(self.sample_button, self.operator_edit)
        QWidget.setTabOrder(self.operator_edit, self.cancel_button)

        self.retranslateUi(StartPage)

        QMetaObject.connectSlotsByName(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.label_1.setText(QCoreApplication.translate("StartPage", u"M\u1edf \u0111\u1ea1i h\u1ed9i n\u00e0o?", None))
        self.label_2.setText(QCoreApplication.translate("StartPage", u"\u0110i\u1ec3m danh \u00b7 Bi\u1ec3u quy\u1ebft \u00b7 Ch\u1ec9 \u0111\u1ecbnh \u00b7 V\u0103n b\u1ea3n, l\u00e0m vi\u1ec7c ngay tr\u00ean m\u00e1y n\u00e0y, kh\u00f4ng c\u1ea7n m\u1ea1ng", None))
        self.label_3.setText(QCoreApplication.translate("StartPage", u"L\u1eadp \u0111\u1ea1i h\u1ed9i m\u1edbi", None))
        self.label_4.setText(QCoreApplication.translate("StartPage", u"T\u00ean, ng\u00e0y, phi\u00ean, danh s\u00e1ch \u0111\u1ea1i bi\u1ec3u", None))
        self.new_button.setText(QCoreApplication.translate("StartPage", u"L\u1eadp", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("StartPage", u"L\u1eadp \u0111\u1ea1i h\u1ed9i m\u1edbi (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.label_7.setText(QCoreApplication.translate("StartPage", u"M\u1edf t\u1ec7p \u0111\u1ea1i h\u1ed9i", None))
        self.label_8.setText(QCoreApplication.translate("StartPage", u"T\u1ec7p .congress tr\u00ean m\u00e1y ho\u1eb7c USB", None))
        self.open_button.setText(QCoreApplication.translate("StartPage", u"M\u1edf", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("StartPage", u"M\u1edf t\u1ec7p \u0111\u1ea1i h\u1ed9i (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.label_11.setText(QCoreApplication.translate("StartPage", u"Xem \u0111\u1ea1i h\u1ed9i m\u1eabu Th\u1ea1ch Kh\u00f4i", None))
        self.label_12.setText(QCoreApplication.translate("StartPage", u"S\u1ed0 LI\u1ec6U M\u1eaaU: 189 \u0111\u1ea1i bi\u1ec3u, hai phi\u00ean, \u0111\u1ee7 v\u0103n b\u1ea3n", None))
        self.sample_button.setText(QCoreApplication.translate("StartPage", u"M\u1edf", None))
#if QT_CONFIG(tooltip)
        self.sample_button.setToolTip(QCoreApplication.translate("StartPage", u"Xem \u0111\u1ea1i h\u1ed9i m\u1eabu Th\u1ea1ch Kh\u00f4i (Ctrl+M)", None))
#endif // QT_CONFIG(tooltip)
        self.progress_label.setText(QCoreApplication.translate("StartPage", u"\u0110ang di\u1ec5n \u0111\u1ea1i h\u1ed9i m\u1eabu\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("StartPage", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("StartPage", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.label_17.setText(QCoreApplication.translate("StartPage", u"Ng\u01b0\u1eddi ghi", None))
#if QT_CONFIG(accessibility)
        self.operator_edit.setAccessibleName(QCoreApplication.translate("StartPage", u"Ng\u01b0\u1eddi ghi", None))
#endif // QT_CONFIG(accessibility)
        self.operator_edit.setPlaceholderText(QCoreApplication.translate("StartPage", u"T\u00ean ng\u01b0\u1eddi ng\u1ed3i b\u00e0n n\u00e0y, v\u00ed d\u1ee5 Lan", None))
        self.label_19.setText(QCoreApplication.translate("StartPage", u"B\u1ea7u c\u1eed theo Quy ch\u1ebf 190-Q\u0110/TW (10/10/2024)\n"
"V\u0103n b\u1ea3n theo H\u01b0\u1edbng d\u1eabn 36-HD/VPTW (03/4/2018)", None))
        self.label_21.setText(QCoreApplication.translate("StartPage", u"M\u1edf g\u1ea7n \u0111\u00e2y", None))
        self.label_22.setText(QCoreApplication.translate("StartPage", u"m\u0169i t\u00ean l\u00ean, xu\u1ed1ng \u0111\u1ec3 ch\u1ecdn, Enter \u0111\u1ec3 m\u1edf", None))
#if QT_CONFIG(accessibility)
        self.recent_view.setAccessibleName(QCoreApplication.translate("StartPage", u"M\u1edf g\u1ea7n \u0111\u00e2y", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


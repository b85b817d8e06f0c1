# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.screens.today.timeline import TimelineView
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import FieldError

class Ui_TodayScreen(object):
    def setupUi(self, TodayScreen):
        if not TodayScreen.objectName():
            TodayScreen.setObjectName(u"TodayScreen")
        TodayScreen.setProperty(u"role", u"ground")
        self.vbox_today_1 = QVBoxLayout(TodayScreen)
        self.vbox_today_1.setSpacing(10)
        self.vbox_today_1.setObjectName(u"vbox_today_1")
        self.vbox_today_1.setContentsMargins(24, 16, 24, 16)
        self.hbox_today_2 = QHBoxLayout()
        self.hbox_today_2.setSpacing(16)
        self.hbox_today_2.setObjectName(u"hbox_today_2")
        self.label_today_3 = QLabel(TodayScreen)
        self.label_today_3.setObjectName(u"label_today_3")
        self.label_today_3.setProperty(u"role", u"title")

        self.hbox_today_2.addWidget(self.label_today_3)

        self.sitting_label = QLabel(TodayScreen)
        self.sitting_label.setObjectName(u"sitting_label")
        self.sitting_label.setProperty(u"role", u"subtitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sitting_label.sizePolicy().hasHeightForWidth())
        self.sitting_label.setSizePolicy(sizePolicy)

        self.hbox_today_2.addWidget(self.sitting_label)

        self.programme_button = KeyCapButton(TodayScreen)
        self.programme_button.setObjectName(u"programme_button")
        self.programme_button.setProperty(u"icon_name", u"pencil")
        self.programme_button.setProperty(u"key", u"Ctrl+7")

        self.hbox_today_2.addWidget(self.programme_button)

        self.end_button = KeyCapButton(TodayScreen)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setProperty(u"icon_name", u"check")
        self.end_button.setProperty(u"key", u"F10")

        self.hbox_today_2.addWidget(self.end_button)


        self.vbox_today_1.addLayout(self.hbox_today_2)

        self.page_error = FieldError(TodayScreen)
        self.page_error.setObjectName(u"page_error")

        self.vbox_today_1.addWidget(self.page_error)

        self.hbox_today_4 = QHBoxLayout()
        self.hbox_today_4.setSpacing(16)
        self.hbox_today_4.setObjectName(u"hbox_today_4")
        self.agenda_frame = QFrame(TodayScreen)
        self.agenda_frame.setObjectName(u"agenda_frame")
        self.agenda_frame.setProperty(u"role", u"card")
        self.vbox_today_5 = QVBoxLayout(self.agenda_frame)
        self.vbox_today_5.setSpacing(0)
        self.vbox_today_5.setObjectName(u"vbox_today_5")
        self.vbox_today_5.setContentsMargins(0, 0, 0, 0)
        self.agenda_head_frame = QFrame(self.agenda_frame)
        self.agenda_head_frame.setObjectName(u"agenda_head_frame")
        self.agenda_head_frame.setProperty(u"role", u"panel-head")
        self.hbox_today_6 = QHBoxLayout(self.agenda_head_frame)
        self.hbox_today_6.setObjectName(u"hbox_today_6")
        self.hbox_today_6.setContentsMargins(16, 10, 16, 10)
        self.label_today_7 = QLabel(self.agenda_head_frame)
        self.label_today_7.setObjectName(u"label_today_7")
        self.label_today_7.setProperty(u"role", u"heading")

        self.hbox_today_6.addWidget(self.label_today_7)

        self.spacer_today_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_today_6.addItem(self.spacer_today_8)

        self.agenda_label = QLabel(self.agenda_head_frame)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setProperty(u"role", u"hint")

        self.hbox_today_6.addWidget(self.agenda_label)


        self.vbox_today_5.addWidget(self.agenda_head_frame)

        self.agenda_view = TimelineView(self.agenda_frame)
        self.agenda_view.setObjectName(u"agenda_view")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.agenda_view.sizePolicy().hasHeightForWidth())
        self.agenda_view.setSizePolicy(sizePolicy1)

        self.vbox_today_5.addWidget(self.agenda_view)

        self.agenda_empty = EmptyState(self.agenda_frame)
        self.agenda_empty.setObjectName(u"agenda_empty")

        self.vbox_today_5.addWidget(self.agenda_empty)

        self.agenda_foot_widget = QWidget(self.agenda_frame)
        self.agenda_foot_widget.setObjectName(u"agenda_foot_widget")
        self.agenda_foot_widget.setMinimumSize(QSize(0, 8))
        self.agenda_foot_widget.setMaximumSize(QSize(16777215, 8))

        self.vbox_today_5.addWidget(self.agenda_foot_widget)


        self.hbox_today_4.addWidget(self.agenda_frame)

        self.vbox_today_9 = QVBoxLayout()
        self.vbox_today_9.setSpacing(16)
        self.vbox_today_9.setObjectName(u"vbox_today_9")
        self.due_frame = QFrame(TodayScreen)
        self.due_frame.setObjectName(u"due_frame")
        self.due_frame.setProperty(u"role", u"card-due")
        self.vbox_today_10 = QVBoxLayout(self.due_frame)
        self.vbox_today_10.setSpacing(8)
        self.vbox_today_10.setObjectName(u"vbox_today_10")
        self.vbox_today_10.setContentsMargins(24, 10, 24, 12)
        self.running_widget = QWidget(self.due_frame)
        self.running_widget.setObjectName(u"running_widget")
        self.vbox_today_11 = QVBoxLayout(self.running_widget)
        self.vbox_today_11.setSpacing(4)
        self.vbox_today_11.setObjectName(u"vbox_today_11")
        self.vbox_today_11.setContentsMargins(0, 0, 0, 0)
        self.hbox_today_12 = QHBoxLayout()
        self.hbox_today_12.setSpacing(12)
        self.hbox_today_12.setObjectName(u"hbox_today_12")
        self.running_head_label = QLabel(self.running_widget)
        self.running_head_label.setObjectName(u"running_head_label")
        self.running_head_label.setProperty(u"role", u"secondary")
        sizePolicy.setHeightForWidth(self.running_head_label.sizePolicy().hasHeightForWidth())
        self.running_head_label.setSizePolicy(sizePolicy)

        self.hbox_today_12.addWidget(self.running_head_label)

        self.left_label = QLabel(self.running_widget)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"role", u"fact")

        self.hbox_today_12.addWidget(self.left_label)

        self.finish_button = KeyCapButton(self.running_widget)
        self.finish_button.setObjectName(u"finish_button")
        self.finish_button.setProperty(u"scale", u"small")
        self.finish_button.setProperty(u"icon_name", u"check")
        self.finish_button.setProperty(u"key", u"F4")

        self.hbox_today_12.addWidget(self.finish_button)

        self.hbox_today_12.setStretch(0, 1)

        self.vbox_today_11.addLayout(self.hbox_today_12)

        self.running_label = QLabel(self.running_widget)
        self.running_label.setObjectName(u"running_label")
        self.running_label.setProperty(u"role", u"strong")
        self.running_label.setWordWrap(True)

        self.vbox_today_11.addWidget(self.running_label)

        self.running_rule_frame = QFrame(self.running_widget)
        self.running_rule_frame.setObjectName(u"running_rule_frame")
        self.running_rule_frame.setProperty(u"role", u"rule")

        self.vbox_today_11.addWidget(self.running_rule_frame)


        self.vbox_today_10.addWidget(self.running_widget)

        self.hbox_today_13 = QHBoxLayout()
        self.hbox_today_13.setSpacing(12)
        self.hbox_today_13.setObjectName(u"hbox_today_13")
        self.vbox_today_14 = QVBoxLayout()
        self.vbox_today_14.setSpacing(2)
        self.vbox_today_14.setObjectName(u"vbox_today_14")
        self.due_at_label = QLabel(self.due_frame)
        self.due_at_label.setObjectName(u"due_at_label")
        self.due_at_label.setProperty(u"role", u"secondary")

        self.vbox_today_14.addWidget(self.due_at_label)

        self.due_label = QLabel(self.due_frame)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"matter")
        self.due_label.setWordWrap(True)

        self.vbox_today_14.addWidget(self.due_label)

        self.presenter_label = QLabel(self.due_frame)
        self.presenter_label.setObjectName(u"presenter_label")
        self.presenter_label.setProperty(u"role", u"secondary")

        self.vbox_today_14.addWidget(self.presenter_label)


        self.hbox_today_13.addLayout(self.vbox_today_14)

        self.vbox_today_15 = QVBoxLayout()
        self.vbox_today_15.setSpacing(0)
        self.vbox_today_15.setObjectName(u"vbox_today_15")
        self.wait_label = QLabel(self.due_frame)
        self.wait_label.setObjectName(u"wait_label")
        self.wait_label.setProperty(u"role", u"wait")
        self.wait_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)

        self.vbox_today_15.addWidget(self.wait_label)

        self.wait_words_label = QLabel(self.due_frame)
        self.wait_words_label.setObjectName(u"wait_words_label")
        self.wait_words_label.setProperty(u"role", u"secondary")
        self.wait_words_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)

        self.vbox_today_15.addWidget(self.wait_words_label)

        self.spacer_today_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_today_15.addItem(self.spacer_today_16)


        self.hbox_today_13.addLayout(self.vbox_today_15)

        self.hbox_today_13.setStretch(0, 1)

        self.vbox_today_10.addLayout(self.hbox_today_13)

        self.rule_frame = QFrame(self.due_frame)
        self.rule_frame.setObjectName(u"rule_frame")
        self.rule_frame.setProperty(u"role", u"rule")

        self.vbox_today_10.addWidget(self.rule_frame)

        self.checks_area = QScrollArea(self.due_frame)
        self.checks_area.setObjectName(u"checks_area")
        self.checks_area.setWidgetResizable(True)
        self.checks_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.checks_area.setFocusPolicy(Qt.NoFocus)
        self.checks_widget = QWidget()
        self.checks_widget.setObjectName(u"checks_widget")
        self.checks_widget.setProperty(u"role", u"scrolled")
        self.checks_layout = QVBoxLayout(self.checks_widget)
        self.checks_layout.setSpacing(0)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_today_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.checks_layout.addItem(self.spacer_today_17)

        self.checks_area.setWidget(self.checks_widget)

        self.vbox_today_10.addWidget(self.checks_area)

        self.hbox_today_18 = QHBoxLayout()
        self.hbox_today_18.setSpacing(16)
        self.hbox_today_18.setObjectName(u"hbox_today_18")
        self.main_button = KeyCapButton(self.due_frame)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"role", u"main")
        self.main_button.setProperty(u"scale", u"large")
        self.main_button.setProperty(u"icon_name", u"play")
        self.main_button.setProperty(u"key", u"Enter")

        self.hbox_today_18.addWidget(self.main_button)

        self.advice_label = QLabel(self.due_frame)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setProperty(u"role", u"secondary")
        self.advice_label.setWordWrap(True)

        self.hbox_today_18.addWidget(self.advice_label)

        self.hbox_today_18.setStretch(1, 1)

        self.vbox_today_10.addLayout(self.hbox_today_18)

        self.vbox_today_10.setStretch(3, 1)

        self.vbox_today_9.addWidget(self.due_frame)

        self.presence_frame = QFrame(TodayScreen)
        self.presence_frame.setObjectName(u"presence_frame")
        self.presence_frame.setProperty(u"role", u"card")
        self.vbox_today_19 = QVBoxLayout(self.presence_frame)
        self.vbox_today_19.setSpacing(8)
        self.vbox_today_19.setObjectName(u"vbox_today_19")
        self.vbox_today_19.setContentsMargins(16, 12, 16, 12)
        self.hbox_today_20 = QHBoxLayout()
        self.hbox_today_20.setSpacing(8)
        self.hbox_today_20.setObjectName(u"hbox_today_20")
        self.label_today_21 = QLabel(self.presence_frame)
        self.label_today_21.setObjectName(u"label_today_21")
        self.label_today_21.setProperty(u"role", u"heading")

        self.hbox_today_20.addWidget(self.label_today_21)

        self.spacer_today_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_today_20.addItem(self.spacer_today_22)

        self.presence_label = QLabel(self.presence_frame)
        self.presence_label.setObjectName(u"presence_label")
        self.presence_label.setProperty(u"role", u"secondary")

        self.hbox_today_20.addWidget(self.presence_label)


        self.vbox_today_19.addLayout(self.hbox_today_20)

        self.presence_counter = Counter(self.presence_frame)
        self.presence_counter.setObjectName(u"presence_counter")

        self.vbox_today_19.addWidget(self.presence_counter)


        self.vbox_today_9.addWidget(self.presence_frame)

        self.vbox_today_9.setStretch(0, 1)

        self.hbox_today_4.addLayout(self.vbox_today_9)

        self.hbox_today_4.setStretch(0, 10)
        self.hbox_today_4.setStretch(1, 13)

        self.vbox_today_1.addLayout(self.hbox_today_4)

        self.vbox_today_1.setStretch(2, 1)
        QWidget.setTabOrder(self.main_button, self.end_button)
        QWidget.setTabOrder(self.end_button, self.finish_button)
        QWidget.setTabOrder(self.finish_button, self.programme_button)

        self.retranslateUi(TodayScreen)

        QMetaObject.connectSlotsByName(TodayScreen)
    # setupUi

    def retranslateUi(self, TodayScreen):
        self.label_today_3.setText(QCoreApplication.translate("TodayScreen", u"H\u00f4m nay", None))
        self.sitting_label.setText("")
        self.programme_button.setText(QCoreApplication.translate("TodayScreen", u"S\u1eeda ch\u01b0\u01a1ng tr\u00ecnh", None))
#if QT_CONFIG(tooltip)
        self.programme_button.setToolTip(QCoreApplication.translate("TodayScreen", u"S\u1eeda ch\u01b0\u01a1ng tr\u00ecnh (Ctrl+7)", None))
#endif // QT_CONFIG(tooltip)
        self.end_button.setText(QCoreApplication.translate("TodayScreen", u"K\u1ebft th\u00fac phi\u00ean", None))
#if QT_CONFIG(tooltip)
        self.end_button.setToolTip(QCoreApplication.translate("TodayScreen", u"K\u1ebft th\u00fac phi\u00ean (F10)", None))
#endif // QT_CONFIG(tooltip)
        self.label_today_7.setText(QCoreApplication.translate("TodayScreen", u"Ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.agenda_label.setText("")
#if QT_CONFIG(accessibility)
        self.agenda_view.setAccessibleName(QCoreApplication.translate("TodayScreen", u"Ch\u01b0\u01a1ng tr\u00ecnh c\u1ee7a phi\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.running_head_label.setText("")
        self.left_label.setText("")
        self.finish_button.setText(QCoreApplication.translate("TodayScreen", u"K\u1ebft th\u00fac m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.finish_button.setToolTip(QCoreApplication.translate("TodayScreen", u"K\u1ebft th\u00fac m\u1ee5c (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.running_label.setText("")
        self.due_at_label.setText("")
        self.due_label.setText("")
        self.presenter_label.setText("")
        self.wait_label.setText("")
        self.wait_words_label.setText("")
        self.main_button.setText(QCoreApplication.translate("TodayScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.main_button.setToolTip(QCoreApplication.translate("TodayScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c n\u00e0y (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.advice_label.setText("")
        self.label_today_21.setText(QCoreApplication.translate("TodayScreen", u"C\u00f3 m\u1eb7t", None))
        self.presence_label.setText("")
        pass
    # retranslateUi


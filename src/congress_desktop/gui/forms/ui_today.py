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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import (CheckRow, EmptyState)
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import FieldError

class Ui_TodayScreen(object):
    def setupUi(self, TodayScreen):
        if not TodayScreen.objectName():
            TodayScreen.setObjectName(u"TodayScreen")
        TodayScreen.setProperty(u"role", u"ground")
        self.vboxlayout_57 = QVBoxLayout(TodayScreen)
        self.vboxlayout_57.setSpacing(10)
        self.vboxlayout_57.setObjectName(u"vboxlayout_57")
        self.vboxlayout_57.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_46 = QHBoxLayout()
        self.hboxlayout_46.setSpacing(16)
        self.hboxlayout_46.setObjectName(u"hboxlayout_46")
        self.label_45 = QLabel(TodayScreen)
        self.label_45.setObjectName(u"label_45")
        self.label_45.setProperty(u"role", u"title")

        self.hboxlayout_46.addWidget(self.label_45)

        self.sitting_label = QLabel(TodayScreen)
        self.sitting_label.setObjectName(u"sitting_label")
        self.sitting_label.setProperty(u"role", u"subtitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sitting_label.sizePolicy().hasHeightForWidth())
        self.sitting_label.setSizePolicy(sizePolicy)

        self.hboxlayout_46.addWidget(self.sitting_label)

        self.spacer_58 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_46.addItem(self.spacer_58)

        self.programme_button = KeyCapButton(TodayScreen)
        self.programme_button.setObjectName(u"programme_button")
        self.programme_button.setProperty(u"icon_name", u"pencil")
        self.programme_button.setProperty(u"key", u"Ctrl+7")

        self.hboxlayout_46.addWidget(self.programme_button)


        self.vboxlayout_57.addLayout(self.hboxlayout_46)

        self.page_error = FieldError(TodayScreen)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_57.addWidget(self.page_error)

        self.hboxlayout_56 = QHBoxLayout()
        self.hboxlayout_56.setSpacing(16)
        self.hboxlayout_56.setObjectName(u"hboxlayout_56")
        self.agenda_frame = QFrame(TodayScreen)
        self.agenda_frame.setObjectName(u"agenda_frame")
        self.agenda_frame.setProperty(u"role", u"card")
        self.vboxlayout_49 = QVBoxLayout(self.agenda_frame)
        self.vboxlayout_49.setSpacing(0)
        self.vboxlayout_49.setObjectName(u"vboxlayout_49")
        self.vboxlayout_49.setContentsMargins(0, 0, 0, 0)
        self.agenda_head_frame = QFrame(self.agenda_frame)
        self.agenda_head_frame.setObjectName(u"agenda_head_frame")
        self.agenda_head_frame.setProperty(u"role", u"panel-head")
        self.hboxlayout_48 = QHBoxLayout(self.agenda_head_frame)
        self.hboxlayout_48.setObjectName(u"hboxlayout_48")
        self.hboxlayout_48.setContentsMargins(16, 10, 16, 10)
        self.label_47 = QLabel(self.agenda_head_frame)
        self.label_47.setObjectName(u"label_47")
        self.label_47.setProperty(u"role", u"heading")

        self.hboxlayout_48.addWidget(self.label_47)

        self.spacer_59 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_48.addItem(self.spacer_59)

        self.agenda_label = QLabel(self.agenda_head_frame)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setProperty(u"role", u"hint")

        self.hboxlayout_48.addWidget(self.agenda_label)


        self.vboxlayout_49.addWidget(self.agenda_head_frame)

        self.agenda_view = QTableView(self.agenda_frame)
        self.agenda_view.setObjectName(u"agenda_view")

        self.vboxlayout_49.addWidget(self.agenda_view)

        self.agenda_empty = EmptyState(self.agenda_frame)
        self.agenda_empty.setObjectName(u"agenda_empty")

        self.vboxlayout_49.addWidget(self.agenda_empty)


        self.hboxlayout_56.addWidget(self.agenda_frame)

        self.vboxlayout_55 = QVBoxLayout()
        self.vboxlayout_55.setSpacing(16)
        self.vboxlayout_55.setObjectName(u"vboxlayout_55")
        self.due_frame = QFrame(TodayScreen)
        self.due_frame.setObjectName(u"due_frame")
        self.due_frame.setProperty(u"role", u"card-due")
        self.vboxlayout_52 = QVBoxLayout(self.due_frame)
        self.vboxlayout_52.setSpacing(4)
        self.vboxlayout_52.setObjectName(u"vboxlayout_52")
        self.vboxlayout_52.setContentsMargins(24, 10, 24, 10)
        self.due_at_label = QLabel(self.due_frame)
        self.due_at_label.setObjectName(u"due_at_label")
        self.due_at_label.setProperty(u"role", u"secondary")

        self.vboxlayout_52.addWidget(self.due_at_label)

        self.due_label = QLabel(self.due_frame)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"role", u"matter")
        self.due_label.setWordWrap(True)

        self.vboxlayout_52.addWidget(self.due_label)

        self.presenter_label = QLabel(self.due_frame)
        self.presenter_label.setObjectName(u"presenter_label")
        self.presenter_label.setProperty(u"role", u"secondary")

        self.vboxlayout_52.addWidget(self.presenter_label)

        self.rule_frame = QFrame(self.due_frame)
        self.rule_frame.setObjectName(u"rule_frame")
        self.rule_frame.setProperty(u"role", u"rule")

        self.vboxlayout_52.addWidget(self.rule_frame)

        self.delegates_check = CheckRow(self.due_frame)
        self.delegates_check.setObjectName(u"delegates_check")

        self.vboxlayout_52.addWidget(self.delegates_check)

        self.branches_check = CheckRow(self.due_frame)
        self.branches_check.setObjectName(u"branches_check")

        self.vboxlayout_52.addWidget(self.branches_check)

        self.votes_check = CheckRow(self.due_frame)
        self.votes_check.setObjectName(u"votes_check")

        self.vboxlayout_52.addWidget(self.votes_check)

        self.hboxlayout_50 = QHBoxLayout()
        self.hboxlayout_50.setSpacing(12)
        self.hboxlayout_50.setObjectName(u"hboxlayout_50")
        self.main_button = KeyCapButton(self.due_frame)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"role", u"main")
        self.main_button.setProperty(u"scale", u"large")
        self.main_button.setProperty(u"icon_name", u"play")
        self.main_button.setProperty(u"key", u"Enter")

        self.hboxlayout_50.addWidget(self.main_button)

        self.end_button = KeyCapButton(self.due_frame)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setProperty(u"scale", u"large")
        self.end_button.setProperty(u"icon_name", u"check")
        self.end_button.setProperty(u"key", u"F10")

        self.hboxlayout_50.addWidget(self.end_button)

        self.spacer_60 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_50.addItem(self.spacer_60)


        self.vboxlayout_52.addLayout(self.hboxlayout_50)

        self.label_51 = QLabel(self.due_frame)
        self.label_51.setObjectName(u"label_51")
        self.label_51.setProperty(u"role", u"hint")
        self.label_51.setWordWrap(True)

        self.vboxlayout_52.addWidget(self.label_51)


        self.vboxlayout_55.addWidget(self.due_frame)

        self.presence_frame = QFrame(TodayScreen)
        self.presence_frame.setObjectName(u"presence_frame")
        self.presence_frame.setProperty(u"role", u"card")
        self.vboxlayout_54 = QVBoxLayout(self.presence_frame)
        self.vboxlayout_54.setSpacing(8)
        self.vboxlayout_54.setObjectName(u"vboxlayout_54")
        self.vboxlayout_54.setContentsMargins(16, 12, 16, 12)
        self.label_53 = QLabel(self.presence_frame)
        self.label_53.setObjectName(u"label_53")
        self.label_53.setProperty(u"role", u"heading")

        self.vboxlayout_54.addWidget(self.label_53)

        self.presence_counter = Counter(self.presence_frame)
        self.presence_counter.setObjectName(u"presence_counter")

        self.vboxlayout_54.addWidget(self.presence_counter)

        self.presence_label = QLabel(self.presence_frame)
        self.presence_label.setObjectName(u"presence_label")
        self.presence_label.setProperty(u"role", u"secondary")

        self.vboxlayout_54.addWidget(self.presence_label)


        self.vboxlayout_55.addWidget(self.presence_frame)

        self.spacer_61 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_55.addItem(self.spacer_61)


        self.hboxlayout_56.addLayout(self.vboxlayout_55)

        self.hboxlayout_56.setStretch(0, 1)
        self.hboxlayout_56.setStretch(1, 1)

        self.vboxlayout_57.addLayout(self.hboxlayout_56)

        self.vboxlayout_57.setStretch(2, 1)
        QWidget.setTabOrder(self.agenda_view, self.main_button)
        QWidget.setTabOrder(self.main_button, self.end_button)
        QWidget.setTabOrder(self.end_button, self.programme_button)

        self.retranslateUi(TodayScreen)

        QMetaObject.connectSlotsByName(TodayScreen)
    # setupUi

    def retranslateUi(self, TodayScreen):
        self.label_45.setText(QCoreApplication.translate("TodayScreen", u"H\u00f4m nay", None))
        self.sitting_label.setText("")
        self.programme_button.setText(QCoreApplication.translate("TodayScreen", u"S\u1eeda ch\u01b0\u01a1ng tr\u00ecnh", None))
#if QT_CONFIG(tooltip)
        self.programme_button.setToolTip(QCoreApplication.translate("TodayScreen", u"S\u1eeda ch\u01b0\u01a1ng tr\u00ecnh (Ctrl+7)", None))
#endif // QT_CONFIG(tooltip)
        self.label_47.setText(QCoreApplication.translate("TodayScreen", u"Ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.agenda_label.setText("")
#if QT_CONFIG(accessibility)
        self.agenda_view.setAccessibleName(QCoreApplication.translate("TodayScreen", u"Ch\u01b0\u01a1ng tr\u00ecnh c\u1ee7a phi\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.due_at_label.setText("")
        self.due_label.setText("")
        self.presenter_label.setText("")
        self.main_button.setText(QCoreApplication.translate("TodayScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.main_button.setToolTip(QCoreApplication.translate("TodayScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c n\u00e0y (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.end_button.setText(QCoreApplication.translate("TodayScreen", u"K\u1ebft th\u00fac phi\u00ean", None))
#if QT_CONFIG(tooltip)
        self.end_button.setToolTip(QCoreApplication.translate("TodayScreen", u"K\u1ebft th\u00fac phi\u00ean (F10)", None))
#endif // QT_CONFIG(tooltip)
        self.label_51.setText(QCoreApplication.translate("TodayScreen", u"N\u00ean xong c\u00e1c vi\u1ec7c tr\u00ean tr\u01b0\u1edbc; kh\u00f4ng ch\u1eb7n. Gi\u1edd b\u1eaft \u0111\u1ea7u \u0111\u01b0\u1ee3c ghi v\u00e0o bi\u00ean b\u1ea3n.", None))
        self.label_53.setText(QCoreApplication.translate("TodayScreen", u"C\u00f3 m\u1eb7t", None))
        self.presence_label.setText("")
        pass
    # retranslateUi


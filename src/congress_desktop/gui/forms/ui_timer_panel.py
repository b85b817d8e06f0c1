# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timer_panel.ui'
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
    QProgressBar, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton

class Ui_TimerPanel(object):
    def setupUi(self, TimerPanel):
        if not TimerPanel.objectName():
            TimerPanel.setObjectName(u"TimerPanel")
        TimerPanel.setProperty(u"role", u"card")
        self.vbox_timer_1 = QVBoxLayout(TimerPanel)
        self.vbox_timer_1.setSpacing(4)
        self.vbox_timer_1.setObjectName(u"vbox_timer_1")
        self.vbox_timer_1.setContentsMargins(16, 12, 16, 12)
        self.head_label = QLabel(TimerPanel)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"role", u"secondary")

        self.vbox_timer_1.addWidget(self.head_label)

        self.name_label = QLabel(TimerPanel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong-13")
        self.name_label.setWordWrap(True)

        self.vbox_timer_1.addWidget(self.name_label)

        self.topic_label = QLabel(TimerPanel)
        self.topic_label.setObjectName(u"topic_label")
        self.topic_label.setProperty(u"role", u"secondary")
        self.topic_label.setWordWrap(True)

        self.vbox_timer_1.addWidget(self.topic_label)

        self.hbox_timer_2 = QHBoxLayout()
        self.hbox_timer_2.setSpacing(8)
        self.hbox_timer_2.setObjectName(u"hbox_timer_2")
        self.clock_label = QLabel(TimerPanel)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setProperty(u"role", u"counter")

        self.hbox_timer_2.addWidget(self.clock_label)

        self.planned_label = QLabel(TimerPanel)
        self.planned_label.setObjectName(u"planned_label")
        self.planned_label.setProperty(u"role", u"base")

        self.hbox_timer_2.addWidget(self.planned_label)

        self.spacer_timer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_timer_2.addItem(self.spacer_timer_3)


        self.vbox_timer_1.addLayout(self.hbox_timer_2)

        self.time_bar = QProgressBar(TimerPanel)
        self.time_bar.setObjectName(u"time_bar")
        self.time_bar.setTextVisible(False)

        self.vbox_timer_1.addWidget(self.time_bar)

        self.hbox_timer_4 = QHBoxLayout()
        self.hbox_timer_4.setSpacing(8)
        self.hbox_timer_4.setObjectName(u"hbox_timer_4")
        self.turn_button = KeyCapButton(TimerPanel)
        self.turn_button.setObjectName(u"turn_button")
        self.turn_button.setProperty(u"scale", u"small")
        self.turn_button.setProperty(u"icon_name", u"play")
        self.turn_button.setProperty(u"key", u"F4")

        self.hbox_timer_4.addWidget(self.turn_button)

        self.pause_button = KeyCapButton(TimerPanel)
        self.pause_button.setObjectName(u"pause_button")
        self.pause_button.setProperty(u"scale", u"small")
        self.pause_button.setProperty(u"icon_name", u"pause")
        self.pause_button.setProperty(u"key", u"F6")

        self.hbox_timer_4.addWidget(self.pause_button)

        self.spacer_timer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_timer_4.addItem(self.spacer_timer_5)


        self.vbox_timer_1.addLayout(self.hbox_timer_4)

        self.hbox_timer_6 = QHBoxLayout()
        self.hbox_timer_6.setSpacing(8)
        self.hbox_timer_6.setObjectName(u"hbox_timer_6")
        self.next_button = KeyCapButton(TimerPanel)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"scale", u"small")
        self.next_button.setProperty(u"icon_name", u"skip-forward")
        self.next_button.setProperty(u"key", u"F5")

        self.hbox_timer_6.addWidget(self.next_button)

        self.spacer_timer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_timer_6.addItem(self.spacer_timer_7)


        self.vbox_timer_1.addLayout(self.hbox_timer_6)

        QWidget.setTabOrder(self.turn_button, self.pause_button)
        QWidget.setTabOrder(self.pause_button, self.next_button)

        self.retranslateUi(TimerPanel)

        QMetaObject.connectSlotsByName(TimerPanel)
    # setupUi

    def retranslateUi(self, TimerPanel):
        self.head_label.setText("")
        self.name_label.setText("")
        self.topic_label.setText("")
        self.clock_label.setText("")
        self.planned_label.setText("")
        self.turn_button.setText(QCoreApplication.translate("TimerPanel", u"B\u1eaft \u0111\u1ea7u", None))
#if QT_CONFIG(tooltip)
        self.turn_button.setToolTip(QCoreApplication.translate("TimerPanel", u"B\u1eaft \u0111\u1ea7u (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.pause_button.setText(QCoreApplication.translate("TimerPanel", u"D\u1eebng", None))
#if QT_CONFIG(tooltip)
        self.pause_button.setToolTip(QCoreApplication.translate("TimerPanel", u"D\u1eebng (F6)", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("TimerPanel", u"M\u1eddi ng\u01b0\u1eddi k\u1ebf ti\u1ebfp", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("TimerPanel", u"M\u1eddi ng\u01b0\u1eddi k\u1ebf ti\u1ebfp (F5)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


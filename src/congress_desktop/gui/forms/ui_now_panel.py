# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'now_panel.ui'
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

class Ui_NowPanel(object):
    def setupUi(self, NowPanel):
        if not NowPanel.objectName():
            NowPanel.setObjectName(u"NowPanel")
        NowPanel.setProperty(u"role", u"card")
        self.vbox_now_1 = QVBoxLayout(NowPanel)
        self.vbox_now_1.setSpacing(4)
        self.vbox_now_1.setObjectName(u"vbox_now_1")
        self.vbox_now_1.setContentsMargins(16, 12, 16, 12)
        self.head_label = QLabel(NowPanel)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"role", u"secondary")

        self.vbox_now_1.addWidget(self.head_label)

        self.title_label = QLabel(NowPanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong-13")
        self.title_label.setWordWrap(True)

        self.vbox_now_1.addWidget(self.title_label)

        self.detail_label = QLabel(NowPanel)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"role", u"secondary")
        self.detail_label.setWordWrap(True)

        self.vbox_now_1.addWidget(self.detail_label)

        self.left_label = QLabel(NowPanel)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"role", u"number")

        self.vbox_now_1.addWidget(self.left_label)

        self.hbox_now_2 = QHBoxLayout()
        self.hbox_now_2.setSpacing(8)
        self.hbox_now_2.setObjectName(u"hbox_now_2")
        self.turn_button = KeyCapButton(NowPanel)
        self.turn_button.setObjectName(u"turn_button")
        self.turn_button.setProperty(u"scale", u"small")
        self.turn_button.setProperty(u"icon_name", u"play")
        self.turn_button.setProperty(u"key", u"F4")

        self.hbox_now_2.addWidget(self.turn_button)

        self.spacer_now_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_now_2.addItem(self.spacer_now_3)


        self.vbox_now_1.addLayout(self.hbox_now_2)

        self.hbox_now_4 = QHBoxLayout()
        self.hbox_now_4.setSpacing(8)
        self.hbox_now_4.setObjectName(u"hbox_now_4")
        self.next_button = KeyCapButton(NowPanel)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"scale", u"small")
        self.next_button.setProperty(u"icon_name", u"skip-forward")
        self.next_button.setProperty(u"key", u"F5")

        self.hbox_now_4.addWidget(self.next_button)

        self.spacer_now_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_now_4.addItem(self.spacer_now_5)


        self.vbox_now_1.addLayout(self.hbox_now_4)

        QWidget.setTabOrder(self.turn_button, self.next_button)

        self.retranslateUi(NowPanel)

        QMetaObject.connectSlotsByName(NowPanel)
    # setupUi

    def retranslateUi(self, NowPanel):
        self.head_label.setText("")
        self.title_label.setText("")
        self.detail_label.setText("")
        self.left_label.setText("")
        self.turn_button.setText(QCoreApplication.translate("NowPanel", u"B\u1eaft \u0111\u1ea7u m\u1ee5c \u0111ang ch\u1ecdn", None))
#if QT_CONFIG(tooltip)
        self.turn_button.setToolTip(QCoreApplication.translate("NowPanel", u"B\u1eaft \u0111\u1ea7u m\u1ee5c \u0111ang ch\u1ecdn (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("NowPanel", u"Sang m\u1ee5c k\u1ebf ti\u1ebfp", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("NowPanel", u"Sang m\u1ee5c k\u1ebf ti\u1ebfp (F5)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_pane.ui'
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
    QLabel, QListView, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabBar, QTableView, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import (Chip, KeyCapButton)
from congress_desktop.gui.widgets.marks import ElidedLabel

class Ui_RegisterPane(object):
    def setupUi(self, RegisterPane):
        if not RegisterPane.objectName():
            RegisterPane.setObjectName(u"RegisterPane")
        self.vboxlayout_7 = QVBoxLayout(RegisterPane)
        self.vboxlayout_7.setSpacing(8)
        self.vboxlayout_7.setObjectName(u"vboxlayout_7")
        self.vboxlayout_7.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_21 = QHBoxLayout()
        self.hboxlayout_21.setSpacing(6)
        self.hboxlayout_21.setObjectName(u"hboxlayout_21")
        self.body_bar = QTabBar(RegisterPane)
        self.body_bar.setObjectName(u"body_bar")

        self.hboxlayout_21.addWidget(self.body_bar)

        self.spacer_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_21.addItem(self.spacer_22)

        self.past_chip = Chip(RegisterPane)
        self.past_chip.setObjectName(u"past_chip")

        self.hboxlayout_21.addWidget(self.past_chip)


        self.vboxlayout_7.addLayout(self.hboxlayout_21)

        self.register_stack = QStackedWidget(RegisterPane)
        self.register_stack.setObjectName(u"register_stack")
        self.register_view = QTableView()
        self.register_view.setObjectName(u"register_view")
        self.register_view.setProperty(u"role", u"card")
        self.register_stack.addWidget(self.register_view)
        self.past_view = QTableView()
        self.past_view.setObjectName(u"past_view")
        self.past_view.setProperty(u"role", u"card")
        self.register_stack.addWidget(self.past_view)

        self.vboxlayout_7.addWidget(self.register_stack)

        self.person_frame = QFrame(RegisterPane)
        self.person_frame.setObjectName(u"person_frame")
        self.person_frame.setProperty(u"role", u"card")
        self.vboxlayout_23 = QVBoxLayout(self.person_frame)
        self.vboxlayout_23.setSpacing(8)
        self.vboxlayout_23.setObjectName(u"vboxlayout_23")
        self.vboxlayout_23.setContentsMargins(16, 10, 16, 12)
        self.hboxlayout_24 = QHBoxLayout()
        self.hboxlayout_24.setSpacing(8)
        self.hboxlayout_24.setObjectName(u"hboxlayout_24")
        self.person_label = QLabel(self.person_frame)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"heading")

        self.hboxlayout_24.addWidget(self.person_label)

        self.matched_label = ElidedLabel(self.person_frame)
        self.matched_label.setObjectName(u"matched_label")
        self.matched_label.setProperty(u"role", u"secondary")

        self.hboxlayout_24.addWidget(self.matched_label)

        self.ratify_button = KeyCapButton(self.person_frame)
        self.ratify_button.setObjectName(u"ratify_button")
        self.ratify_button.setProperty(u"scale", u"small")
        self.ratify_button.setProperty(u"icon_name", u"badge-check")
        self.ratify_button.setProperty(u"key", u"F6")

        self.hboxlayout_24.addWidget(self.ratify_button)

        self.end_button = KeyCapButton(self.person_frame)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setProperty(u"scale", u"small")
        self.end_button.setProperty(u"icon_name", u"user-minus")
        self.end_button.setProperty(u"key", u"F7")

        self.hboxlayout_24.addWidget(self.end_button)

        self.hboxlayout_24.setStretch(1, 1)

        self.vboxlayout_23.addLayout(self.hboxlayout_24)

        self.posts_view = QListView(self.person_frame)
        self.posts_view.setObjectName(u"posts_view")
        self.posts_view.setWordWrap(True)
        self.posts_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.posts_view.setMinimumSize(QSize(0, 132))
        self.posts_view.setMaximumSize(QSize(16777215, 132))

        self.vboxlayout_23.addWidget(self.posts_view)


        self.vboxlayout_7.addWidget(self.person_frame)

        self.vboxlayout_7.setStretch(1, 1)
        QWidget.setTabOrder(self.body_bar, self.past_chip)
        QWidget.setTabOrder(self.past_chip, self.register_view)
        QWidget.setTabOrder(self.register_view, self.past_view)
        QWidget.setTabOrder(self.past_view, self.ratify_button)
        QWidget.setTabOrder(self.ratify_button, self.end_button)
        QWidget.setTabOrder(self.end_button, self.posts_view)

        self.retranslateUi(RegisterPane)

        QMetaObject.connectSlotsByName(RegisterPane)
    # setupUi

    def retranslateUi(self, RegisterPane):
#if QT_CONFIG(accessibility)
        self.body_bar.setAccessibleName(QCoreApplication.translate("RegisterPane", u"C\u00e1c ban", None))
#endif // QT_CONFIG(accessibility)
        self.past_chip.setText(QCoreApplication.translate("RegisterPane", u"\u0110\u00e3 th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.past_chip.setToolTip(QCoreApplication.translate("RegisterPane", u"Xem ng\u01b0\u1eddi \u0111\u00e3 th\u00f4i gi\u1eef ch\u1ee9c (Ctrl+H)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.register_view.setAccessibleName(QCoreApplication.translate("RegisterPane", u"Ng\u01b0\u1eddi \u0111ang gi\u1eef ch\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.past_view.setAccessibleName(QCoreApplication.translate("RegisterPane", u"Ng\u01b0\u1eddi \u0111\u00e3 th\u00f4i gi\u1eef ch\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText("")
        self.ratify_button.setText(QCoreApplication.translate("RegisterPane", u"Ghi chu\u1ea9n y", None))
#if QT_CONFIG(tooltip)
        self.ratify_button.setToolTip(QCoreApplication.translate("RegisterPane", u"Ghi chu\u1ea9n y (F6)", None))
#endif // QT_CONFIG(tooltip)
        self.end_button.setText(QCoreApplication.translate("RegisterPane", u"Th\u00f4i, thay", None))
#if QT_CONFIG(tooltip)
        self.end_button.setToolTip(QCoreApplication.translate("RegisterPane", u"Ghi th\u00f4i gi\u1eef ch\u1ee9c v\u00e0 ng\u01b0\u1eddi thay (F7)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.posts_view.setAccessibleName(QCoreApplication.translate("RegisterPane", u"C\u00e1c ch\u1ee9c danh c\u1ee7a ng\u01b0\u1eddi \u0111ang ch\u1ecdn, theo th\u1eddi gian", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


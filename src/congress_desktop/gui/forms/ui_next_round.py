# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'next_round.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListView, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_NextRoundDialog(object):
    def setupUi(self, NextRoundDialog):
        if not NextRoundDialog.objectName():
            NextRoundDialog.setObjectName(u"NextRoundDialog")
        NextRoundDialog.setMinimumSize(QSize(560, 0))
        self.round_layout = QVBoxLayout(NextRoundDialog)
        self.round_layout.setSpacing(12)
        self.round_layout.setObjectName(u"round_layout")
        self.round_layout.setContentsMargins(24, 24, 24, 24)
        self.title_label = QLabel(NextRoundDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.round_layout.addWidget(self.title_label)

        self.why_label = QLabel(NextRoundDialog)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)
        self.why_label.setProperty(u"role", u"subtitle")

        self.round_layout.addWidget(self.why_label)

        self.standing_view = QListView(NextRoundDialog)
        self.standing_view.setObjectName(u"standing_view")
        self.standing_view.setMinimumSize(QSize(0, 260))
        self.standing_view.setProperty(u"role", u"card")

        self.round_layout.addWidget(self.standing_view)

        self.count_label = QLabel(NextRoundDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"strong")

        self.round_layout.addWidget(self.count_label)

        self.round_error = FieldError(NextRoundDialog)
        self.round_error.setObjectName(u"round_error")

        self.round_layout.addWidget(self.round_error)

        self.acts_layout = QHBoxLayout()
        self.acts_layout.setSpacing(8)
        self.acts_layout.setObjectName(u"acts_layout")
        self.cancel_button = KeyCapButton(NextRoundDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.acts_layout.addWidget(self.cancel_button)

        self.acts_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_spacer)

        self.open_button = KeyCapButton(NextRoundDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"main")
        self.open_button.setProperty(u"icon_name", u"vote")
        self.open_button.setProperty(u"key", u"Enter")

        self.acts_layout.addWidget(self.open_button)


        self.round_layout.addLayout(self.acts_layout)

        QWidget.setTabOrder(self.standing_view, self.open_button)
        QWidget.setTabOrder(self.open_button, self.cancel_button)

        self.retranslateUi(NextRoundDialog)

        QMetaObject.connectSlotsByName(NextRoundDialog)
    # setupUi

    def retranslateUi(self, NextRoundDialog):
        NextRoundDialog.setWindowTitle(QCoreApplication.translate("NextRoundDialog", u"L\u1ea7n b\u1ea7u ti\u1ebfp theo", None))
        self.title_label.setText("")
        self.why_label.setText("")
#if QT_CONFIG(accessibility)
        self.standing_view.setAccessibleName(QCoreApplication.translate("NextRoundDialog", u"Nh\u1eefng ng\u01b0\u1eddi c\u00f3 t\u00ean tr\u00ean phi\u1ebfu l\u1ea7n n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("NextRoundDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("NextRoundDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.open_button.setText(QCoreApplication.translate("NextRoundDialog", u"L\u1eadp l\u1ea7n b\u1ea7u", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("NextRoundDialog", u"L\u1eadp l\u1ea7n b\u1ea7u (Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


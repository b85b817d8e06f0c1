# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'election_rounds.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton

class Ui_RoundsDialog(object):
    def setupUi(self, RoundsDialog):
        if not RoundsDialog.objectName():
            RoundsDialog.setObjectName(u"RoundsDialog")
        RoundsDialog.setMinimumSize(QSize(860, 420))
        self.vbox_rounds_1 = QVBoxLayout(RoundsDialog)
        self.vbox_rounds_1.setSpacing(12)
        self.vbox_rounds_1.setObjectName(u"vbox_rounds_1")
        self.vbox_rounds_1.setContentsMargins(24, 20, 24, 20)
        self.label_rounds_2 = QLabel(RoundsDialog)
        self.label_rounds_2.setObjectName(u"label_rounds_2")
        self.label_rounds_2.setProperty(u"role", u"matter")

        self.vbox_rounds_1.addWidget(self.label_rounds_2)

        self.round_view = QTableView(RoundsDialog)
        self.round_view.setObjectName(u"round_view")
        self.round_view.setProperty(u"role", u"card")

        self.vbox_rounds_1.addWidget(self.round_view)

        self.hbox_rounds_3 = QHBoxLayout()
        self.hbox_rounds_3.setSpacing(8)
        self.hbox_rounds_3.setObjectName(u"hbox_rounds_3")
        self.cancel_button = KeyCapButton(RoundsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_rounds_3.addWidget(self.cancel_button)

        self.add_button = KeyCapButton(RoundsDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Ctrl+N")

        self.hbox_rounds_3.addWidget(self.add_button)

        self.correct_button = KeyCapButton(RoundsDialog)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"icon_name", u"pencil")
        self.correct_button.setProperty(u"key", u"F2")

        self.hbox_rounds_3.addWidget(self.correct_button)

        self.spacer_rounds_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_rounds_3.addItem(self.spacer_rounds_4)

        self.open_button = KeyCapButton(RoundsDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"main")
        self.open_button.setProperty(u"icon_name", u"chevron-right")
        self.open_button.setProperty(u"key", u"Enter")

        self.hbox_rounds_3.addWidget(self.open_button)


        self.vbox_rounds_1.addLayout(self.hbox_rounds_3)

        self.vbox_rounds_1.setStretch(1, 1)
        QWidget.setTabOrder(self.round_view, self.open_button)
        QWidget.setTabOrder(self.open_button, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.cancel_button)

        self.retranslateUi(RoundsDialog)

        QMetaObject.connectSlotsByName(RoundsDialog)
    # setupUi

    def retranslateUi(self, RoundsDialog):
        RoundsDialog.setWindowTitle(QCoreApplication.translate("RoundsDialog", u"C\u00e1c cu\u1ed9c b\u1ea7u c\u1eed v\u00e0 c\u00e1c l\u1ea7n b\u1ea7u", None))
        self.label_rounds_2.setText(QCoreApplication.translate("RoundsDialog", u"C\u00e1c cu\u1ed9c b\u1ea7u c\u1eed v\u00e0 c\u00e1c l\u1ea7n b\u1ea7u", None))
#if QT_CONFIG(accessibility)
        self.round_view.setAccessibleName(QCoreApplication.translate("RoundsDialog", u"C\u00e1c cu\u1ed9c b\u1ea7u c\u1eed v\u00e0 c\u00e1c l\u1ea7n b\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RoundsDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("RoundsDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("RoundsDialog", u"Th\u00eam cu\u1ed9c b\u1ea7u c\u1eed", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("RoundsDialog", u"Th\u00eam cu\u1ed9c b\u1ea7u c\u1eed (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.correct_button.setText(QCoreApplication.translate("RoundsDialog", u"S\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("RoundsDialog", u"S\u1eeda (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.open_button.setText(QCoreApplication.translate("RoundsDialog", u"M\u1edf", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("RoundsDialog", u"M\u1edf (Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


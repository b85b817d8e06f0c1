# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'carry.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_CarryDialog(object):
    def setupUi(self, CarryDialog):
        if not CarryDialog.objectName():
            CarryDialog.setObjectName(u"CarryDialog")
        CarryDialog.setMinimumSize(QSize(640, 0))
        self.carry_layout = QVBoxLayout(CarryDialog)
        self.carry_layout.setSpacing(12)
        self.carry_layout.setObjectName(u"carry_layout")
        self.carry_layout.setContentsMargins(24, 24, 24, 24)
        self.title_label = QLabel(CarryDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.carry_layout.addWidget(self.title_label)

        self.pass_label = QLabel(CarryDialog)
        self.pass_label.setObjectName(u"pass_label")
        self.pass_label.setProperty(u"role", u"strong")

        self.carry_layout.addWidget(self.pass_label)

        self.how_label = QLabel(CarryDialog)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setWordWrap(True)
        self.how_label.setProperty(u"role", u"subtitle")

        self.carry_layout.addWidget(self.how_label)

        self.acts_layout = QHBoxLayout()
        self.acts_layout.setSpacing(12)
        self.acts_layout.setObjectName(u"acts_layout")
        self.save_button = KeyCapButton(CarryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"icon_name", u"download")
        self.save_button.setProperty(u"key", u"Ctrl+S")

        self.acts_layout.addWidget(self.save_button)

        self.take_button = KeyCapButton(CarryDialog)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"icon_name", u"upload")
        self.take_button.setProperty(u"key", u"Ctrl+O")

        self.acts_layout.addWidget(self.take_button)


        self.carry_layout.addLayout(self.acts_layout)

        self.done_label = QLabel(CarryDialog)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setWordWrap(True)
        self.done_label.setProperty(u"state", u"ok")

        self.carry_layout.addWidget(self.done_label)

        self.carry_error = FieldError(CarryDialog)
        self.carry_error.setObjectName(u"carry_error")

        self.carry_layout.addWidget(self.carry_error)

        self.close_layout = QHBoxLayout()
        self.close_layout.setObjectName(u"close_layout")
        self.close_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.close_layout.addItem(self.close_spacer)

        self.close_button = KeyCapButton(CarryDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"key", u"Esc")

        self.close_layout.addWidget(self.close_button)


        self.carry_layout.addLayout(self.close_layout)

        QWidget.setTabOrder(self.save_button, self.take_button)
        QWidget.setTabOrder(self.take_button, self.close_button)

        self.retranslateUi(CarryDialog)

        QMetaObject.connectSlotsByName(CarryDialog)
    # setupUi

    def retranslateUi(self, CarryDialog):
        CarryDialog.setWindowTitle(QCoreApplication.translate("CarryDialog", u"M\u00e1y nh\u1eadp th\u1ee9 hai", None))
        self.title_label.setText(QCoreApplication.translate("CarryDialog", u"M\u00e1y nh\u1eadp th\u1ee9 hai", None))
        self.pass_label.setText("")
        self.how_label.setText(QCoreApplication.translate("CarryDialog", u"Hai ng\u01b0\u1eddi nh\u1eadp c\u00f9ng l\u00fac tr\u00ean hai m\u00e1y: ch\u00e9p t\u1ec7p \u0111\u1ea1i h\u1ed9i sang m\u00e1y th\u1ee9 hai sau khi thu phi\u1ebfu, m\u1ed7i m\u00e1y nh\u1eadp m\u1ed9t l\u1ea7n. Nh\u1eadp xong, m\u00e1y th\u1ee9 hai ghi l\u1ea7n nh\u1eadp c\u1ee7a m\u00ecnh ra t\u1ec7p; m\u00e1y ch\u00ednh nh\u1eadn t\u1ec7p \u0111\u00f3. T\u1ec7p ch\u1ec9 ch\u1ee9a s\u1ed1 \u0111\u00e3 g\u00f5; ph\u1ea7n m\u1ec1m ch\u1ec9 nh\u1eadn t\u1ec7p c\u1ee7a \u0111\u00fang l\u1ea7n b\u1ea7u n\u00e0y.", None))
        self.save_button.setText(QCoreApplication.translate("CarryDialog", u"Ghi l\u1ea7n nh\u1eadp n\u00e0y ra t\u1ec7p\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("CarryDialog", u"Ghi l\u1ea7n nh\u1eadp n\u00e0y ra t\u1ec7p (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.take_button.setText(QCoreApplication.translate("CarryDialog", u"Nh\u1eadn t\u1eeb t\u1ec7p\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("CarryDialog", u"Nh\u1eadn l\u1ea7n nh\u1eadp t\u1eeb t\u1ec7p (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.done_label.setText("")
        self.close_button.setText(QCoreApplication.translate("CarryDialog", u"\u0110\u00f3ng", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("CarryDialog", u"\u0110\u00f3ng (Esc)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


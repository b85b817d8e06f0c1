# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checks_panel.ui'
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

from congress_desktop.gui.widgets.buttons import KeyCapButton

class Ui_ChecksPanel(object):
    def setupUi(self, ChecksPanel):
        if not ChecksPanel.objectName():
            ChecksPanel.setObjectName(u"ChecksPanel")
        ChecksPanel.setMinimumSize(QSize(240, 0))
        ChecksPanel.setMaximumSize(QSize(240, 16777215))
        self.vboxlayout_11 = QVBoxLayout(ChecksPanel)
        self.vboxlayout_11.setSpacing(8)
        self.vboxlayout_11.setObjectName(u"vboxlayout_11")
        self.vboxlayout_11.setContentsMargins(16, 16, 16, 16)
        self.hboxlayout_9 = QHBoxLayout()
        self.hboxlayout_9.setObjectName(u"hboxlayout_9")
        self.label_8 = QLabel(ChecksPanel)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setProperty(u"role", u"heading")

        self.hboxlayout_9.addWidget(self.label_8)

        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_9.addItem(self.spacer_17)

        self.checks_label = QLabel(ChecksPanel)
        self.checks_label.setObjectName(u"checks_label")
        self.checks_label.setProperty(u"role", u"strong")

        self.hboxlayout_9.addWidget(self.checks_label)


        self.vboxlayout_11.addLayout(self.hboxlayout_9)

        self.checks_scroll = QScrollArea(ChecksPanel)
        self.checks_scroll.setObjectName(u"checks_scroll")
        self.checks_scroll.setWidgetResizable(True)
        self.checks_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.checks_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.checks_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.checks_body = QWidget()
        self.checks_body.setObjectName(u"checks_body")
        self.checks_body.setProperty(u"role", u"scrolled")
        self.vboxlayout_31 = QVBoxLayout(self.checks_body)
        self.vboxlayout_31.setSpacing(8)
        self.vboxlayout_31.setObjectName(u"vboxlayout_31")
        self.vboxlayout_31.setContentsMargins(0, 0, 0, 0)
        self.checks_widget = QWidget(self.checks_body)
        self.checks_widget.setObjectName(u"checks_widget")
        self.vboxlayout_10 = QVBoxLayout(self.checks_widget)
        self.vboxlayout_10.setSpacing(0)
        self.vboxlayout_10.setObjectName(u"vboxlayout_10")
        self.vboxlayout_10.setContentsMargins(0, 0, 0, 0)

        self.vboxlayout_31.addWidget(self.checks_widget)

        self.failing_label = QLabel(self.checks_body)
        self.failing_label.setObjectName(u"failing_label")
        self.failing_label.setProperty(u"role", u"secondary")
        self.failing_label.setWordWrap(True)

        self.vboxlayout_31.addWidget(self.failing_label)

        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_31.addItem(self.spacer_18)

        self.vboxlayout_31.setStretch(2, 1)
        self.checks_scroll.setWidget(self.checks_body)

        self.vboxlayout_11.addWidget(self.checks_scroll)

        self.alike_frame = QFrame(ChecksPanel)
        self.alike_frame.setObjectName(u"alike_frame")
        self.vboxlayout_32 = QVBoxLayout(self.alike_frame)
        self.vboxlayout_32.setSpacing(6)
        self.vboxlayout_32.setObjectName(u"vboxlayout_32")
        self.vboxlayout_32.setContentsMargins(0, 8, 0, 0)
        self.alike_label = QLabel(self.alike_frame)
        self.alike_label.setObjectName(u"alike_label")
        self.alike_label.setWordWrap(True)

        self.vboxlayout_32.addWidget(self.alike_label)

        self.one_button = KeyCapButton(self.alike_frame)
        self.one_button.setObjectName(u"one_button")
        self.one_button.setProperty(u"scale", u"small")
        self.one_button.setProperty(u"icon_name", u"link")
        self.one_button.setProperty(u"key", u"F8")

        self.vboxlayout_32.addWidget(self.one_button)

        self.two_button = KeyCapButton(self.alike_frame)
        self.two_button.setObjectName(u"two_button")
        self.two_button.setProperty(u"scale", u"small")
        self.two_button.setProperty(u"icon_name", u"users")
        self.two_button.setProperty(u"key", u"Shift+F8")

        self.vboxlayout_32.addWidget(self.two_button)


        self.vboxlayout_11.addWidget(self.alike_frame)

        QWidget.setTabOrder(self.one_button, self.two_button)

        self.retranslateUi(ChecksPanel)

        QMetaObject.connectSlotsByName(ChecksPanel)
    # setupUi

    def retranslateUi(self, ChecksPanel):
        self.label_8.setText(QCoreApplication.translate("ChecksPanel", u"Ki\u1ec3m tra", None))
        self.checks_label.setText("")
        self.failing_label.setText("")
        self.alike_label.setText("")
        self.one_button.setText(QCoreApplication.translate("ChecksPanel", u"L\u00e0 m\u1ed9t \u0111\u1ed3ng ch\u00ed", None))
#if QT_CONFIG(tooltip)
        self.one_button.setToolTip(QCoreApplication.translate("ChecksPanel", u"Hai c\u00e1ch ghi l\u00e0 m\u1ed9t \u0111\u1ed3ng ch\u00ed (F8)", None))
#endif // QT_CONFIG(tooltip)
        self.two_button.setText(QCoreApplication.translate("ChecksPanel", u"L\u00e0 hai", None))
#if QT_CONFIG(tooltip)
        self.two_button.setToolTip(QCoreApplication.translate("ChecksPanel", u"L\u00e0 hai \u0111\u1ed3ng ch\u00ed kh\u00e1c nhau (Shift+F8)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'typist_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import ElidedLabel

class Ui_TypistPanel(object):
    def setupUi(self, TypistPanel):
        if not TypistPanel.objectName():
            TypistPanel.setObjectName(u"TypistPanel")
        self.typist_layout = QVBoxLayout(TypistPanel)
        self.typist_layout.setSpacing(8)
        self.typist_layout.setObjectName(u"typist_layout")
        self.typist_layout.setContentsMargins(24, 24, 24, 24)
        self.title_label = QLabel(TypistPanel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.typist_layout.addWidget(self.title_label)

        self.why_label = QLabel(TypistPanel)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)
        self.why_label.setProperty(u"role", u"subtitle")

        self.typist_layout.addWidget(self.why_label)

        self.typist_label = QLabel(TypistPanel)
        self.typist_label.setObjectName(u"typist_label")
        self.typist_label.setProperty(u"role", u"label")

        self.typist_layout.addWidget(self.typist_label)

        self.typist_edit = QLineEdit(TypistPanel)
        self.typist_edit.setObjectName(u"typist_edit")
        self.typist_edit.setMaximumSize(QSize(420, 16777215))

        self.typist_layout.addWidget(self.typist_edit)

        self.known_label = ElidedLabel(TypistPanel)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setProperty(u"role", u"hint")

        self.typist_layout.addWidget(self.known_label)

        self.typist_error = FieldError(TypistPanel)
        self.typist_error.setObjectName(u"typist_error")

        self.typist_layout.addWidget(self.typist_error)

        self.start_layout = QHBoxLayout()
        self.start_layout.setObjectName(u"start_layout")
        self.start_button = KeyCapButton(TypistPanel)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setProperty(u"role", u"main")
        self.start_button.setProperty(u"scale", u"large")
        self.start_button.setProperty(u"icon_name", u"check")
        self.start_button.setProperty(u"key", u"Enter")

        self.start_layout.addWidget(self.start_button)

        self.start_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_layout.addItem(self.start_spacer)


        self.typist_layout.addLayout(self.start_layout)

        self.typist_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.typist_layout.addItem(self.typist_spacer)

#if QT_CONFIG(shortcut)
        self.typist_label.setBuddy(self.typist_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.typist_edit, self.start_button)

        self.retranslateUi(TypistPanel)

        QMetaObject.connectSlotsByName(TypistPanel)
    # setupUi

    def retranslateUi(self, TypistPanel):
        self.title_label.setText("")
        self.why_label.setText("")
        self.typist_label.setText(QCoreApplication.translate("TypistPanel", u"H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi nh\u1eadp", None))
#if QT_CONFIG(accessibility)
        self.typist_edit.setAccessibleName(QCoreApplication.translate("TypistPanel", u"H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi nh\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.typist_edit.setPlaceholderText(QCoreApplication.translate("TypistPanel", u"v\u00ed d\u1ee5: Nguy\u1ec5n Th\u1ecb Hoa", None))
        self.known_label.setText("")
        self.start_button.setText(QCoreApplication.translate("TypistPanel", u"B\u1eaft \u0111\u1ea7u nh\u1eadp", None))
#if QT_CONFIG(tooltip)
        self.start_button.setToolTip(QCoreApplication.translate("TypistPanel", u"B\u1eaft \u0111\u1ea7u nh\u1eadp (Enter)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'invalid_reasons.ui'
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
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.fields import FieldError

class Ui_InvalidReasons(object):
    def setupUi(self, InvalidReasons):
        if not InvalidReasons.objectName():
            InvalidReasons.setObjectName(u"InvalidReasons")
        self.invalid_layout = QVBoxLayout(InvalidReasons)
        self.invalid_layout.setSpacing(2)
        self.invalid_layout.setObjectName(u"invalid_layout")
        self.invalid_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.reasons_label = QLabel(InvalidReasons)
        self.reasons_label.setObjectName(u"reasons_label")
        self.reasons_label.setProperty(u"role", u"label")

        self.head_layout.addWidget(self.reasons_label)

        self.rule_label = QLabel(InvalidReasons)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.rule_label.setProperty(u"role", u"note")

        self.head_layout.addWidget(self.rule_label)

        self.head_layout.setStretch(1, 1)

        self.invalid_layout.addLayout(self.head_layout)

        self.reasons_layout = QVBoxLayout()
        self.reasons_layout.setSpacing(0)
        self.reasons_layout.setObjectName(u"reasons_layout")

        self.invalid_layout.addLayout(self.reasons_layout)

        self.own_layout = QHBoxLayout()
        self.own_layout.setSpacing(8)
        self.own_layout.setObjectName(u"own_layout")
        self.own_radio = QRadioButton(InvalidReasons)
        self.own_radio.setObjectName(u"own_radio")
        self.own_radio.setProperty(u"role", u"dense")

        self.own_layout.addWidget(self.own_radio)

        self.own_edit = QLineEdit(InvalidReasons)
        self.own_edit.setObjectName(u"own_edit")

        self.own_layout.addWidget(self.own_edit)


        self.invalid_layout.addLayout(self.own_layout)

        self.reason_error = FieldError(InvalidReasons)
        self.reason_error.setObjectName(u"reason_error")

        self.invalid_layout.addWidget(self.reason_error)

        self.reasons_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.invalid_layout.addItem(self.reasons_spacer)

        QWidget.setTabOrder(self.own_radio, self.own_edit)

        self.retranslateUi(InvalidReasons)

        QMetaObject.connectSlotsByName(InvalidReasons)
    # setupUi

    def retranslateUi(self, InvalidReasons):
        self.reasons_label.setText(QCoreApplication.translate("InvalidReasons", u"Phi\u1ebfu kh\u00f4ng h\u1ee3p l\u1ec7 v\u00ec: g\u00f5 s\u1ed1 c\u1ee7a l\u00fd do, r\u1ed3i Enter", None))
        self.rule_label.setText("")
        self.own_radio.setText("")
#if QT_CONFIG(accessibility)
        self.own_edit.setAccessibleName(QCoreApplication.translate("InvalidReasons", u"L\u00fd do kh\u00e1c do Ban Ki\u1ec3m phi\u1ebfu ghi", None))
#endif // QT_CONFIG(accessibility)
        self.own_edit.setPlaceholderText(QCoreApplication.translate("InvalidReasons", u"Ban Ki\u1ec3m phi\u1ebfu ghi l\u00fd do", None))
        pass
    # retranslateUi


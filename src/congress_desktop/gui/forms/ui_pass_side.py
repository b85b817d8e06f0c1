# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pass_side.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.screens.elections.batch_strip import BatchStrip
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import (CountField, FieldError)
from congress_desktop.gui.widgets.marks import KeyCap

class Ui_PassSide(object):
    def setupUi(self, PassSide):
        if not PassSide.objectName():
            PassSide.setObjectName(u"PassSide")
        self.side_layout = QVBoxLayout(PassSide)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.progress_frame = QFrame(PassSide)
        self.progress_frame.setObjectName(u"progress_frame")
        self.progress_frame.setMinimumSize(QSize(288, 0))
        self.progress_frame.setMaximumSize(QSize(288, 16777215))
        self.progress_frame.setProperty(u"role", u"card")
        self.progress_layout = QVBoxLayout(self.progress_frame)
        self.progress_layout.setSpacing(6)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(16, 12, 16, 12)
        self.progress_label = QLabel(self.progress_frame)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"heading")

        self.progress_layout.addWidget(self.progress_label)

        self.progress_counter = Counter(self.progress_frame)
        self.progress_counter.setObjectName(u"progress_counter")

        self.progress_layout.addWidget(self.progress_counter)

        self.batch_strip = BatchStrip(self.progress_frame)
        self.batch_strip.setObjectName(u"batch_strip")

        self.progress_layout.addWidget(self.batch_strip)

        self.batches_label = QLabel(self.progress_frame)
        self.batches_label.setObjectName(u"batches_label")
        self.batches_label.setProperty(u"role", u"secondary")

        self.progress_layout.addWidget(self.batches_label)

        self.jump_layout = QHBoxLayout()
        self.jump_layout.setSpacing(8)
        self.jump_layout.setObjectName(u"jump_layout")
        self.jump_label = QLabel(self.progress_frame)
        self.jump_label.setObjectName(u"jump_label")
        self.jump_label.setProperty(u"role", u"label")

        self.jump_layout.addWidget(self.jump_label)

        self.jump_edit = CountField(self.progress_frame)
        self.jump_edit.setObjectName(u"jump_edit")
        self.jump_edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.jump_edit.setProperty(u"role", u"plain")

        self.jump_layout.addWidget(self.jump_edit)

        self.jump_cap = KeyCap(self.progress_frame)
        self.jump_cap.setObjectName(u"jump_cap")

        self.jump_layout.addWidget(self.jump_cap)

        self.jump_layout.setStretch(1, 1)

        self.progress_layout.addLayout(self.jump_layout)

        self.jump_error = FieldError(self.progress_frame)
        self.jump_error.setObjectName(u"jump_error")

        self.progress_layout.addWidget(self.jump_error)


        self.side_layout.addWidget(self.progress_frame)

        self.notice_frame = QFrame(PassSide)
        self.notice_frame.setObjectName(u"notice_frame")
        self.notice_frame.setMinimumSize(QSize(288, 0))
        self.notice_frame.setMaximumSize(QSize(288, 16777215))
        self.notice_frame.setProperty(u"role", u"card")
        self.notice_layout = QVBoxLayout(self.notice_frame)
        self.notice_layout.setSpacing(10)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(16, 12, 16, 12)
        self.keys_widget = QWidget(self.notice_frame)
        self.keys_widget.setObjectName(u"keys_widget")
        self.keys_layout = QGridLayout(self.keys_widget)
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setHorizontalSpacing(12)
        self.keys_layout.setVerticalSpacing(8)
        self.keys_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_label = QLabel(self.keys_widget)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"strong")

        self.keys_layout.addWidget(self.keys_label, 0, 0, 1, 2)

        self.first_cap = KeyCap(self.keys_widget)
        self.first_cap.setObjectName(u"first_cap")

        self.keys_layout.addWidget(self.first_cap, 1, 0, 1, 1)

        self.first_key_label = QLabel(self.keys_widget)
        self.first_key_label.setObjectName(u"first_key_label")
        self.first_key_label.setProperty(u"role", u"secondary")

        self.keys_layout.addWidget(self.first_key_label, 1, 1, 1, 1)

        self.invalid_cap = KeyCap(self.keys_widget)
        self.invalid_cap.setObjectName(u"invalid_cap")

        self.keys_layout.addWidget(self.invalid_cap, 2, 0, 1, 1)

        self.invalid_key_label = QLabel(self.keys_widget)
        self.invalid_key_label.setObjectName(u"invalid_key_label")
        self.invalid_key_label.setProperty(u"role", u"secondary")

        self.keys_layout.addWidget(self.invalid_key_label, 2, 1, 1, 1)

        self.withdraw_cap = KeyCap(self.keys_widget)
        self.withdraw_cap.setObjectName(u"withdraw_cap")

        self.keys_layout.addWidget(self.withdraw_cap, 3, 0, 1, 1)

        self.withdraw_key_label = QLabel(self.keys_widget)
        self.withdraw_key_label.setObjectName(u"withdraw_key_label")
        self.withdraw_key_label.setProperty(u"role", u"secondary")

        self.keys_layout.addWidget(self.withdraw_key_label, 3, 1, 1, 1)

        self.retype_cap = KeyCap(self.keys_widget)
        self.retype_cap.setObjectName(u"retype_cap")

        self.keys_layout.addWidget(self.retype_cap, 4, 0, 1, 1)

        self.retype_key_label = QLabel(self.keys_widget)
        self.retype_key_label.setObjectName(u"retype_key_label")
        self.retype_key_label.setProperty(u"role", u"secondary")

        self.keys_layout.addWidget(self.retype_key_label, 4, 1, 1, 1)

        self.keys_layout.setColumnStretch(1, 1)

        self.notice_layout.addWidget(self.keys_widget)

        self.notice_label = QLabel(self.notice_frame)
        self.notice_label.setObjectName(u"notice_label")
        self.notice_label.setWordWrap(True)
        self.notice_label.setProperty(u"role", u"note")

        self.notice_layout.addWidget(self.notice_label)


        self.side_layout.addWidget(self.notice_frame)

        self.side_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_spacer)

        self.side_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.jump_label.setBuddy(self.jump_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PassSide)

        QMetaObject.connectSlotsByName(PassSide)
    # setupUi

    def retranslateUi(self, PassSide):
        self.progress_label.setText("")
        self.batches_label.setText("")
        self.jump_label.setText(QCoreApplication.translate("PassSide", u"\u0110\u1ebfn phi\u1ebfu s\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.jump_edit.setAccessibleName(QCoreApplication.translate("PassSide", u"\u0110\u1ebfn phi\u1ebfu s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.keys_label.setText(QCoreApplication.translate("PassSide", u"M\u1ed9t phi\u1ebfu, v\u00e0i ph\u00edm", None))
        self.first_key_label.setText("")
        self.invalid_key_label.setText(QCoreApplication.translate("PassSide", u"kh\u00f4ng h\u1ee3p l\u1ec7, ch\u1ecdn l\u00fd do", None))
        self.withdraw_key_label.setText(QCoreApplication.translate("PassSide", u"r\u00fat phi\u1ebfu v\u1eeba ghi", None))
        self.retype_key_label.setText(QCoreApplication.translate("PassSide", u"g\u00f5 l\u1ea1i t\u1eeb \u0111\u1ea7u", None))
        self.notice_label.setText("")
        pass
    # retranslateUi


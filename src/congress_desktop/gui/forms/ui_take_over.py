# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_over.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListView, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_TakeOverDialog(object):
    def setupUi(self, TakeOverDialog):
        if not TakeOverDialog.objectName():
            TakeOverDialog.setObjectName(u"TakeOverDialog")
        TakeOverDialog.setMinimumSize(QSize(640, 0))
        self.vbox_d15 = QVBoxLayout(TakeOverDialog)
        self.vbox_d15.setSpacing(10)
        self.vbox_d15.setObjectName(u"vbox_d15")
        self.vbox_d15.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(TakeOverDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"matter")
        self.heading_label.setWordWrap(True)

        self.vbox_d15.addWidget(self.heading_label)

        self.vbox_f11 = QVBoxLayout()
        self.vbox_f11.setSpacing(2)
        self.vbox_f11.setObjectName(u"vbox_f11")
        self.label_f11 = QLabel(TakeOverDialog)
        self.label_f11.setObjectName(u"label_f11")
        self.label_f11.setProperty(u"role", u"label")

        self.vbox_f11.addWidget(self.label_f11)

        self.election_combo = QComboBox(TakeOverDialog)
        self.election_combo.setObjectName(u"election_combo")

        self.vbox_f11.addWidget(self.election_combo)


        self.vbox_d15.addLayout(self.vbox_f11)

        self.hbox_r14 = QHBoxLayout()
        self.hbox_r14.setSpacing(16)
        self.hbox_r14.setObjectName(u"hbox_r14")
        self.vbox_f12 = QVBoxLayout()
        self.vbox_f12.setSpacing(2)
        self.vbox_f12.setObjectName(u"vbox_f12")
        self.label_f12 = QLabel(TakeOverDialog)
        self.label_f12.setObjectName(u"label_f12")
        self.label_f12.setProperty(u"role", u"label")

        self.vbox_f12.addWidget(self.label_f12)

        self.post_combo = QComboBox(TakeOverDialog)
        self.post_combo.setObjectName(u"post_combo")

        self.vbox_f12.addWidget(self.post_combo)


        self.hbox_r14.addLayout(self.vbox_f12)

        self.vbox_f13 = QVBoxLayout()
        self.vbox_f13.setSpacing(2)
        self.vbox_f13.setObjectName(u"vbox_f13")
        self.label_f13 = QLabel(TakeOverDialog)
        self.label_f13.setObjectName(u"label_f13")
        self.label_f13.setProperty(u"role", u"label")

        self.vbox_f13.addWidget(self.label_f13)

        self.began_on_edit = QLineEdit(TakeOverDialog)
        self.began_on_edit.setObjectName(u"began_on_edit")
        self.began_on_edit.setMaximumSize(QSize(140, 16777215))

        self.vbox_f13.addWidget(self.began_on_edit)

        self.began_on_error = FieldError(TakeOverDialog)
        self.began_on_error.setObjectName(u"began_on_error")

        self.vbox_f13.addWidget(self.began_on_error)


        self.hbox_r14.addLayout(self.vbox_f13)


        self.vbox_d15.addLayout(self.hbox_r14)

        self.count_label = QLabel(TakeOverDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"secondary")
        self.count_label.setWordWrap(True)

        self.vbox_d15.addWidget(self.count_label)

        self.people_view = QListView(TakeOverDialog)
        self.people_view.setObjectName(u"people_view")
        self.people_view.setProperty(u"role", u"card")
        self.people_view.setMinimumSize(QSize(0, 180))
        self.people_view.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.people_view.setTextElideMode(Qt.ElideRight)

        self.vbox_d15.addWidget(self.people_view)

        self.page_error = FieldError(TakeOverDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_d15.addWidget(self.page_error)

        self.hbox_d15 = QHBoxLayout()
        self.hbox_d15.setSpacing(8)
        self.hbox_d15.setObjectName(u"hbox_d15")
        self.cancel_button = KeyCapButton(TakeOverDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_d15.addWidget(self.cancel_button)

        self.spacer_d15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_d15.addItem(self.spacer_d15)

        self.save_button = KeyCapButton(TakeOverDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_d15.addWidget(self.save_button)


        self.vbox_d15.addLayout(self.hbox_d15)

#if QT_CONFIG(shortcut)
        self.label_f11.setBuddy(self.election_combo)
        self.label_f12.setBuddy(self.post_combo)
        self.label_f13.setBuddy(self.began_on_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TakeOverDialog)

        QMetaObject.connectSlotsByName(TakeOverDialog)
    # setupUi

    def retranslateUi(self, TakeOverDialog):
        TakeOverDialog.setWindowTitle(QCoreApplication.translate("TakeOverDialog", u"L\u1ea5y ng\u01b0\u1eddi tr\u00fang c\u1eed", None))
        self.heading_label.setText(QCoreApplication.translate("TakeOverDialog", u"Ghi ng\u01b0\u1eddi tr\u00fang c\u1eed v\u00e0o danh s\u00e1ch ch\u1ee9c danh", None))
        self.label_f11.setText(QCoreApplication.translate("TakeOverDialog", u"Cu\u1ed9c b\u1ea7u c\u1eed \u0111\u00e3 c\u00f4ng b\u1ed1 k\u1ebft qu\u1ea3", None))
        self.label_f12.setText(QCoreApplication.translate("TakeOverDialog", u"Gi\u1eef ch\u1ee9c danh", None))
        self.label_f13.setText(QCoreApplication.translate("TakeOverDialog", u"T\u1eeb ng\u00e0y", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.people_view.setAccessibleName(QCoreApplication.translate("TakeOverDialog", u"Nh\u1eefng ng\u01b0\u1eddi tr\u00fang c\u1eed s\u1ebd ghi", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("TakeOverDialog", u"Th\u00f4i", None))
        self.save_button.setText(QCoreApplication.translate("TakeOverDialog", u"Ghi v\u00e0o danh s\u00e1ch", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'election.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (CountField, FieldError)

class Ui_ElectionDialog(object):
    def setupUi(self, ElectionDialog):
        if not ElectionDialog.objectName():
            ElectionDialog.setObjectName(u"ElectionDialog")
        ElectionDialog.setMinimumSize(QSize(760, 0))
        self.vbox_election_1 = QVBoxLayout(ElectionDialog)
        self.vbox_election_1.setSpacing(12)
        self.vbox_election_1.setObjectName(u"vbox_election_1")
        self.vbox_election_1.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ElectionDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"matter")

        self.vbox_election_1.addWidget(self.heading_label)

        self.grid_election_2 = QGridLayout()
        self.grid_election_2.setObjectName(u"grid_election_2")
        self.grid_election_2.setHorizontalSpacing(12)
        self.grid_election_2.setVerticalSpacing(10)
        self.vbox_election_3 = QVBoxLayout()
        self.vbox_election_3.setSpacing(2)
        self.vbox_election_3.setObjectName(u"vbox_election_3")
        self.label_election_4 = QLabel(ElectionDialog)
        self.label_election_4.setObjectName(u"label_election_4")
        self.label_election_4.setProperty(u"role", u"label")

        self.vbox_election_3.addWidget(self.label_election_4)

        self.usual_combo = QComboBox(ElectionDialog)
        self.usual_combo.setObjectName(u"usual_combo")

        self.vbox_election_3.addWidget(self.usual_combo)


        self.grid_election_2.addLayout(self.vbox_election_3, 0, 0, 1, 2)

        self.vbox_election_5 = QVBoxLayout()
        self.vbox_election_5.setSpacing(2)
        self.vbox_election_5.setObjectName(u"vbox_election_5")
        self.label_election_6 = QLabel(ElectionDialog)
        self.label_election_6.setObjectName(u"label_election_6")
        self.label_election_6.setProperty(u"role", u"label")

        self.vbox_election_5.addWidget(self.label_election_6)

        self.kind_combo = QComboBox(ElectionDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.vbox_election_5.addWidget(self.kind_combo)


        self.grid_election_2.addLayout(self.vbox_election_5, 0, 2, 1, 1)

        self.vbox_election_7 = QVBoxLayout()
        self.vbox_election_7.setSpacing(2)
        self.vbox_election_7.setObjectName(u"vbox_election_7")
        self.label_election_8 = QLabel(ElectionDialog)
        self.label_election_8.setObjectName(u"label_election_8")
        self.label_election_8.setProperty(u"role", u"label")

        self.vbox_election_7.addWidget(self.label_election_8)

        self.title_edit = QLineEdit(ElectionDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.vbox_election_7.addWidget(self.title_edit)

        self.title_error = FieldError(ElectionDialog)
        self.title_error.setObjectName(u"title_error")

        self.vbox_election_7.addWidget(self.title_error)


        self.grid_election_2.addLayout(self.vbox_election_7, 1, 0, 1, 2)

        self.vbox_election_9 = QVBoxLayout()
        self.vbox_election_9.setSpacing(2)
        self.vbox_election_9.setObjectName(u"vbox_election_9")
        self.label_election_10 = QLabel(ElectionDialog)
        self.label_election_10.setObjectName(u"label_election_10")
        self.label_election_10.setProperty(u"role", u"label")

        self.vbox_election_9.addWidget(self.label_election_10)

        self.seats_edit = CountField(ElectionDialog)
        self.seats_edit.setObjectName(u"seats_edit")
        self.seats_edit.setProperty(u"role", u"")

        self.vbox_election_9.addWidget(self.seats_edit)

        self.seats_error = FieldError(ElectionDialog)
        self.seats_error.setObjectName(u"seats_error")

        self.vbox_election_9.addWidget(self.seats_error)


        self.grid_election_2.addLayout(self.vbox_election_9, 1, 2, 1, 1)

        self.vbox_election_11 = QVBoxLayout()
        self.vbox_election_11.setSpacing(2)
        self.vbox_election_11.setObjectName(u"vbox_election_11")
        self.label_election_12 = QLabel(ElectionDialog)
        self.label_election_12.setObjectName(u"label_election_12")
        self.label_election_12.setProperty(u"role", u"label")

        self.vbox_election_11.addWidget(self.label_election_12)

        self.electorate_combo = QComboBox(ElectionDialog)
        self.electorate_combo.setObjectName(u"electorate_combo")

        self.vbox_election_11.addWidget(self.electorate_combo)


        self.grid_election_2.addLayout(self.vbox_election_11, 2, 0, 1, 1)

        self.vbox_election_13 = QVBoxLayout()
        self.vbox_election_13.setSpacing(2)
        self.vbox_election_13.setObjectName(u"vbox_election_13")
        self.label_election_14 = QLabel(ElectionDialog)
        self.label_election_14.setObjectName(u"label_election_14")
        self.label_election_14.setProperty(u"role", u"label")

        self.vbox_election_13.addWidget(self.label_election_14)

        self.form_combo = QComboBox(ElectionDialog)
        self.form_combo.setObjectName(u"form_combo")

        self.vbox_election_13.addWidget(self.form_combo)


        self.grid_election_2.addLayout(self.vbox_election_13, 2, 1, 1, 2)

        self.vbox_election_15 = QVBoxLayout()
        self.vbox_election_15.setSpacing(2)
        self.vbox_election_15.setObjectName(u"vbox_election_15")
        self.label_election_16 = QLabel(ElectionDialog)
        self.label_election_16.setObjectName(u"label_election_16")
        self.label_election_16.setProperty(u"role", u"label")

        self.vbox_election_15.addWidget(self.label_election_16)

        self.target_combo = QComboBox(ElectionDialog)
        self.target_combo.setObjectName(u"target_combo")

        self.vbox_election_15.addWidget(self.target_combo)


        self.grid_election_2.addLayout(self.vbox_election_15, 3, 0, 1, 1)

        self.vbox_election_17 = QVBoxLayout()
        self.vbox_election_17.setSpacing(2)
        self.vbox_election_17.setObjectName(u"vbox_election_17")
        self.label_election_18 = QLabel(ElectionDialog)
        self.label_election_18.setObjectName(u"label_election_18")
        self.label_election_18.setProperty(u"role", u"label")

        self.vbox_election_17.addWidget(self.label_election_18)

        self.rules_combo = QComboBox(ElectionDialog)
        self.rules_combo.setObjectName(u"rules_combo")

        self.vbox_election_17.addWidget(self.rules_combo)


        self.grid_election_2.addLayout(self.vbox_election_17, 3, 1, 1, 2)

        self.grid_election_2.setColumnStretch(0, 1)
        self.grid_election_2.setColumnStretch(1, 1)
        self.grid_election_2.setColumnStretch(2, 1)

        self.vbox_election_1.addLayout(self.grid_election_2)

        self.rules_frame = QFrame(ElectionDialog)
        self.rules_frame.setObjectName(u"rules_frame")
        self.rules_frame.setProperty(u"role", u"box")
        self.vbox_election_19 = QVBoxLayout(self.rules_frame)
        self.vbox_election_19.setSpacing(4)
        self.vbox_election_19.setObjectName(u"vbox_election_19")
        self.vbox_election_19.setContentsMargins(16, 10, 16, 10)
        self.rules_label = QLabel(self.rules_frame)
        self.rules_label.setObjectName(u"rules_label")
        self.rules_label.setProperty(u"role", u"secondary")
        self.rules_label.setWordWrap(True)

        self.vbox_election_19.addWidget(self.rules_label)

        self.doubt_label = QLabel(self.rules_frame)
        self.doubt_label.setObjectName(u"doubt_label")
        self.doubt_label.setWordWrap(True)
        self.doubt_label.setProperty(u"state", u"warn")

        self.vbox_election_19.addWidget(self.doubt_label)


        self.vbox_election_1.addWidget(self.rules_frame)

        self.page_error = FieldError(ElectionDialog)
        self.page_error.setObjectName(u"page_error")

        self.vbox_election_1.addWidget(self.page_error)

        self.hbox_election_20 = QHBoxLayout()
        self.hbox_election_20.setSpacing(8)
        self.hbox_election_20.setObjectName(u"hbox_election_20")
        self.cancel_button = KeyCapButton(ElectionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hbox_election_20.addWidget(self.cancel_button)

        self.spacer_election_21 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_election_20.addItem(self.spacer_election_21)

        self.save_button = KeyCapButton(ElectionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hbox_election_20.addWidget(self.save_button)


        self.vbox_election_1.addLayout(self.hbox_election_20)

#if QT_CONFIG(shortcut)
        self.label_election_4.setBuddy(self.usual_combo)
        self.label_election_6.setBuddy(self.kind_combo)
        self.label_election_8.setBuddy(self.title_edit)
        self.label_election_10.setBuddy(self.seats_edit)
        self.label_election_12.setBuddy(self.electorate_combo)
        self.label_election_14.setBuddy(self.form_combo)
        self.label_election_16.setBuddy(self.target_combo)
        self.label_election_18.setBuddy(self.rules_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.usual_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.seats_edit)
        QWidget.setTabOrder(self.seats_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.electorate_combo)
        QWidget.setTabOrder(self.electorate_combo, self.form_combo)
        QWidget.setTabOrder(self.form_combo, self.target_combo)
        QWidget.setTabOrder(self.target_combo, self.rules_combo)
        QWidget.setTabOrder(self.rules_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ElectionDialog)

        QMetaObject.connectSlotsByName(ElectionDialog)
    # setupUi

    def retranslateUi(self, ElectionDialog):
        ElectionDialog.setWindowTitle(QCoreApplication.translate("ElectionDialog", u"Cu\u1ed9c b\u1ea7u c\u1eed", None))
        self.heading_label.setText("")
        self.label_election_4.setText(QCoreApplication.translate("ElectionDialog", u"B\u1ea7u", None))
#if QT_CONFIG(accessibility)
        self.usual_combo.setAccessibleName(QCoreApplication.translate("ElectionDialog", u"C\u00e1c cu\u1ed9c b\u1ea7u c\u1eed quen d\u00f9ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_election_6.setText(QCoreApplication.translate("ElectionDialog", u"Lo\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ElectionDialog", u"Lo\u1ea1i b\u1ecf phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.label_election_8.setText(QCoreApplication.translate("ElectionDialog", u"T\u00ean cu\u1ed9c b\u1ea7u c\u1eed, nh\u01b0 in tr\u00ean phi\u1ebfu", None))
        self.label_election_10.setText(QCoreApplication.translate("ElectionDialog", u"S\u1ed1 l\u01b0\u1ee3ng c\u1ea7n b\u1ea7u", None))
        self.label_election_12.setText(QCoreApplication.translate("ElectionDialog", u"Ai b\u1ecf phi\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.electorate_combo.setAccessibleName(QCoreApplication.translate("ElectionDialog", u"Ai b\u1ecf phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.label_election_14.setText(QCoreApplication.translate("ElectionDialog", u"M\u1eabu phi\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.form_combo.setAccessibleName(QCoreApplication.translate("ElectionDialog", u"M\u1eabu phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.label_election_16.setText(QCoreApplication.translate("ElectionDialog", u"Ng\u01b0\u1eddi tr\u00fang c\u1eed v\u00e0o", None))
#if QT_CONFIG(accessibility)
        self.target_combo.setAccessibleName(QCoreApplication.translate("ElectionDialog", u"C\u01a1 quan m\u00e0 ng\u01b0\u1eddi tr\u00fang c\u1eed tham gia", None))
#endif // QT_CONFIG(accessibility)
        self.label_election_18.setText(QCoreApplication.translate("ElectionDialog", u"Quy ch\u1ebf", None))
#if QT_CONFIG(accessibility)
        self.rules_combo.setAccessibleName(QCoreApplication.translate("ElectionDialog", u"Quy ch\u1ebf b\u1ea7u c\u1eed", None))
#endif // QT_CONFIG(accessibility)
        self.rules_label.setText("")
        self.doubt_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ElectionDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("ElectionDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("ElectionDialog", u"Ghi", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("ElectionDialog", u"Ghi (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


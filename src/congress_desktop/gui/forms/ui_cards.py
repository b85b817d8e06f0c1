# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cards.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import (Chip, KeyCapButton)
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import StateMark

class Ui_CardsDialog(object):
    def setupUi(self, CardsDialog):
        if not CardsDialog.objectName():
            CardsDialog.setObjectName(u"CardsDialog")
        CardsDialog.setMinimumSize(QSize(840, 0))
        self.vboxlayout_12 = QVBoxLayout(CardsDialog)
        self.vboxlayout_12.setSpacing(12)
        self.vboxlayout_12.setObjectName(u"vboxlayout_12")
        self.vboxlayout_12.setContentsMargins(24, 24, 24, 24)
        self.title_label = QLabel(CardsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"matter")

        self.vboxlayout_12.addWidget(self.title_label)

        self.choice_frame = QFrame(CardsDialog)
        self.choice_frame.setObjectName(u"choice_frame")
        self.choice_frame.setProperty(u"role", u"card")
        self.hboxlayout_6 = QHBoxLayout(self.choice_frame)
        self.hboxlayout_6.setObjectName(u"hboxlayout_6")
        self.hboxlayout_6.setContentsMargins(16, 12, 16, 12)
        self.gridlayout_5 = QGridLayout()
        self.gridlayout_5.setObjectName(u"gridlayout_5")
        self.gridlayout_5.setHorizontalSpacing(12)
        self.gridlayout_5.setVerticalSpacing(8)
        self.label_1 = QLabel(self.choice_frame)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"label")

        self.gridlayout_5.addWidget(self.label_1, 0, 0, 1, 1)

        self.which_box = QWidget(self.choice_frame)
        self.which_box.setObjectName(u"which_box")
        self.hboxlayout_2 = QHBoxLayout(self.which_box)
        self.hboxlayout_2.setSpacing(8)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.hboxlayout_2.setContentsMargins(0, 0, 0, 0)
        self.chosen_chip = Chip(self.which_box)
        self.chosen_chip.setObjectName(u"chosen_chip")
        self.chosen_chip.setCheckable(True)
        self.chosen_chip.setAutoExclusive(True)

        self.hboxlayout_2.addWidget(self.chosen_chip)

        self.all_chip = Chip(self.which_box)
        self.all_chip.setObjectName(u"all_chip")
        self.all_chip.setCheckable(True)
        self.all_chip.setAutoExclusive(True)

        self.hboxlayout_2.addWidget(self.all_chip)

        self.new_chip = Chip(self.which_box)
        self.new_chip.setObjectName(u"new_chip")
        self.new_chip.setCheckable(True)
        self.new_chip.setAutoExclusive(True)

        self.hboxlayout_2.addWidget(self.new_chip)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_2.addItem(self.spacer_13)


        self.gridlayout_5.addWidget(self.which_box, 0, 1, 1, 1)

        self.label_3 = QLabel(self.choice_frame)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setProperty(u"role", u"label")

        self.gridlayout_5.addWidget(self.label_3, 1, 0, 1, 1)

        self.size_box = QWidget(self.choice_frame)
        self.size_box.setObjectName(u"size_box")
        self.hboxlayout_4 = QHBoxLayout(self.size_box)
        self.hboxlayout_4.setSpacing(8)
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.hboxlayout_4.setContentsMargins(0, 0, 0, 0)
        self.small_chip = Chip(self.size_box)
        self.small_chip.setObjectName(u"small_chip")
        self.small_chip.setCheckable(True)
        self.small_chip.setAutoExclusive(True)

        self.hboxlayout_4.addWidget(self.small_chip)

        self.a6_chip = Chip(self.size_box)
        self.a6_chip.setObjectName(u"a6_chip")
        self.a6_chip.setCheckable(True)
        self.a6_chip.setAutoExclusive(True)

        self.hboxlayout_4.addWidget(self.a6_chip)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_4.addItem(self.spacer_14)


        self.gridlayout_5.addWidget(self.size_box, 1, 1, 1, 1)

        self.gridlayout_5.setColumnStretch(1, 1)

        self.hboxlayout_6.addLayout(self.gridlayout_5)


        self.vboxlayout_12.addWidget(self.choice_frame)

        self.hboxlayout_8 = QHBoxLayout()
        self.hboxlayout_8.setSpacing(12)
        self.hboxlayout_8.setObjectName(u"hboxlayout_8")
        self.total_label = QLabel(CardsDialog)
        self.total_label.setObjectName(u"total_label")
        self.total_label.setProperty(u"role", u"number")

        self.hboxlayout_8.addWidget(self.total_label)

        self.label_7 = QLabel(CardsDialog)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setProperty(u"role", u"secondary")

        self.hboxlayout_8.addWidget(self.label_7)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_8.addItem(self.spacer_15)


        self.vboxlayout_12.addLayout(self.hboxlayout_8)

        self.warn_frame = QFrame(CardsDialog)
        self.warn_frame.setObjectName(u"warn_frame")
        self.warn_frame.setProperty(u"role", u"box")
        self.hboxlayout_9 = QHBoxLayout(self.warn_frame)
        self.hboxlayout_9.setSpacing(8)
        self.hboxlayout_9.setObjectName(u"hboxlayout_9")
        self.hboxlayout_9.setContentsMargins(12, 8, 12, 8)
        self.warn_mark = StateMark(self.warn_frame)
        self.warn_mark.setObjectName(u"warn_mark")

        self.hboxlayout_9.addWidget(self.warn_mark)

        self.warn_label = QLabel(self.warn_frame)
        self.warn_label.setObjectName(u"warn_label")
        self.warn_label.setWordWrap(True)

        self.hboxlayout_9.addWidget(self.warn_label)

        self.hboxlayout_9.setStretch(1, 1)

        self.vboxlayout_12.addWidget(self.warn_frame)

        self.page_error = FieldError(CardsDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_12.addWidget(self.page_error)

        self.hboxlayout_10 = QHBoxLayout()
        self.hboxlayout_10.setSpacing(8)
        self.hboxlayout_10.setObjectName(u"hboxlayout_10")
        self.save_button = KeyCapButton(CardsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"download")
        self.save_button.setProperty(u"key", u"Ctrl+S")

        self.hboxlayout_10.addWidget(self.save_button)

        self.print_button = KeyCapButton(CardsDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"key", u"Ctrl+P")

        self.hboxlayout_10.addWidget(self.print_button)

        self.saved_label = QLabel(CardsDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"secondary")
        self.saved_label.setProperty(u"state", u"ok")

        self.hboxlayout_10.addWidget(self.saved_label)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_10.addItem(self.spacer_16)


        self.vboxlayout_12.addLayout(self.hboxlayout_10)

        self.log_label = QLabel(CardsDialog)
        self.log_label.setObjectName(u"log_label")
        self.log_label.setProperty(u"role", u"heading")

        self.vboxlayout_12.addWidget(self.log_label)

        self.log_view = QTableView(CardsDialog)
        self.log_view.setObjectName(u"log_view")
        self.log_view.setProperty(u"role", u"card")
        self.log_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.log_view.setMinimumSize(QSize(0, 180))

        self.vboxlayout_12.addWidget(self.log_view)

        self.hboxlayout_11 = QHBoxLayout()
        self.hboxlayout_11.setSpacing(8)
        self.hboxlayout_11.setObjectName(u"hboxlayout_11")
        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_11.addItem(self.spacer_17)

        self.close_button = KeyCapButton(CardsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"key", u"Esc")

        self.hboxlayout_11.addWidget(self.close_button)


        self.vboxlayout_12.addLayout(self.hboxlayout_11)

        self.vboxlayout_12.setStretch(7, 1)
        QWidget.setTabOrder(self.chosen_chip, self.all_chip)
        QWidget.setTabOrder(self.all_chip, self.new_chip)
        QWidget.setTabOrder(self.new_chip, self.small_chip)
        QWidget.setTabOrder(self.small_chip, self.a6_chip)
        QWidget.setTabOrder(self.a6_chip, self.save_button)
        QWidget.setTabOrder(self.save_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.log_view)
        QWidget.setTabOrder(self.log_view, self.close_button)

        self.retranslateUi(CardsDialog)

        QMetaObject.connectSlotsByName(CardsDialog)
    # setupUi

    def retranslateUi(self, CardsDialog):
        CardsDialog.setWindowTitle(QCoreApplication.translate("CardsDialog", u"In th\u1ebb", None))
        self.title_label.setText(QCoreApplication.translate("CardsDialog", u"In th\u1ebb", None))
        self.label_1.setText(QCoreApplication.translate("CardsDialog", u"Th\u1ebb c\u1ee7a ai", None))
        self.chosen_chip.setText(QCoreApplication.translate("CardsDialog", u"\u0110ang ch\u1ecdn", None))
        self.all_chip.setText(QCoreApplication.translate("CardsDialog", u"T\u1ea5t c\u1ea3", None))
        self.new_chip.setText(QCoreApplication.translate("CardsDialog", u"Ch\u01b0a in", None))
        self.label_3.setText(QCoreApplication.translate("CardsDialog", u"C\u1ee1 th\u1ebb", None))
        self.small_chip.setText(QCoreApplication.translate("CardsDialog", u"86 \u00d7 54 mm (10 th\u1ebb m\u1ed9t t\u1edd A4)", None))
        self.a6_chip.setText(QCoreApplication.translate("CardsDialog", u"A6 (4 th\u1ebb m\u1ed9t t\u1edd A4)", None))
        self.total_label.setText("")
        self.label_7.setText(QCoreApplication.translate("CardsDialog", u"In m\u1ed9t m\u1eb7t, c\u1eaft theo d\u1ea5u \u1edf m\u00e9p t\u1edd.", None))
        self.warn_label.setText("")
        self.save_button.setText(QCoreApplication.translate("CardsDialog", u"L\u01b0u PDF", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("CardsDialog", u"L\u01b0u PDF (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("CardsDialog", u"In", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("CardsDialog", u"In (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.saved_label.setText("")
        self.log_label.setText(QCoreApplication.translate("CardsDialog", u"\u0110\u00e3 in", None))
#if QT_CONFIG(accessibility)
        self.log_view.setAccessibleName(QCoreApplication.translate("CardsDialog", u"Nh\u1eadt k\u00fd in th\u1ebb", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("CardsDialog", u"\u0110\u00f3ng", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("CardsDialog", u"\u0110\u00f3ng (Esc)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


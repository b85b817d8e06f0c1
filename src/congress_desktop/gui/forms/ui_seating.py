# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'seating.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)
from congress_desktop.gui.widgets.marks import StateMark

class Ui_SeatingDialog(object):
    def setupUi(self, SeatingDialog):
        if not SeatingDialog.objectName():
            SeatingDialog.setObjectName(u"SeatingDialog")
        SeatingDialog.setMinimumSize(QSize(840, 0))
        self.vboxlayout_73 = QVBoxLayout(SeatingDialog)
        self.vboxlayout_73.setSpacing(12)
        self.vboxlayout_73.setObjectName(u"vboxlayout_73")
        self.vboxlayout_73.setContentsMargins(24, 24, 24, 24)
        self.label_61 = QLabel(SeatingDialog)
        self.label_61.setObjectName(u"label_61")
        self.label_61.setProperty(u"role", u"matter")

        self.vboxlayout_73.addWidget(self.label_61)

        self.vboxlayout_64 = QVBoxLayout()
        self.vboxlayout_64.setSpacing(4)
        self.vboxlayout_64.setObjectName(u"vboxlayout_64")
        self.label_62 = QLabel(SeatingDialog)
        self.label_62.setObjectName(u"label_62")
        self.label_62.setProperty(u"role", u"label")

        self.vboxlayout_64.addWidget(self.label_62)

        self.rows_edit = TypingField(SeatingDialog)
        self.rows_edit.setObjectName(u"rows_edit")

        self.vboxlayout_64.addWidget(self.rows_edit)

        self.rows_error = FieldError(SeatingDialog)
        self.rows_error.setObjectName(u"rows_error")

        self.vboxlayout_64.addWidget(self.rows_error)

        self.label_63 = QLabel(SeatingDialog)
        self.label_63.setObjectName(u"label_63")
        self.label_63.setProperty(u"role", u"hint")
        self.label_63.setWordWrap(True)

        self.vboxlayout_64.addWidget(self.label_63)


        self.vboxlayout_73.addLayout(self.vboxlayout_64)

        self.preview_frame = QFrame(SeatingDialog)
        self.preview_frame.setObjectName(u"preview_frame")
        self.preview_frame.setProperty(u"role", u"box")
        self.hboxlayout_65 = QHBoxLayout(self.preview_frame)
        self.hboxlayout_65.setSpacing(8)
        self.hboxlayout_65.setObjectName(u"hboxlayout_65")
        self.hboxlayout_65.setContentsMargins(12, 8, 12, 8)
        self.preview_mark = StateMark(self.preview_frame)
        self.preview_mark.setObjectName(u"preview_mark")

        self.hboxlayout_65.addWidget(self.preview_mark)

        self.preview_label = QLabel(self.preview_frame)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setWordWrap(True)

        self.hboxlayout_65.addWidget(self.preview_label)

        self.hboxlayout_65.setStretch(1, 1)

        self.vboxlayout_73.addWidget(self.preview_frame)

        self.hboxlayout_66 = QHBoxLayout()
        self.hboxlayout_66.setSpacing(8)
        self.hboxlayout_66.setObjectName(u"hboxlayout_66")
        self.save_button = KeyCapButton(SeatingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Enter")

        self.hboxlayout_66.addWidget(self.save_button)

        self.guess_button = KeyCapButton(SeatingDialog)
        self.guess_button.setObjectName(u"guess_button")
        self.guess_button.setProperty(u"icon_name", u"refresh-cw")
        self.guess_button.setProperty(u"key", u"Ctrl+R")

        self.hboxlayout_66.addWidget(self.guess_button)

        self.spacer_74 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_66.addItem(self.spacer_74)


        self.vboxlayout_73.addLayout(self.hboxlayout_66)

        self.row_view = QTableView(SeatingDialog)
        self.row_view.setObjectName(u"row_view")
        self.row_view.setProperty(u"role", u"card")
        self.row_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.row_view.setMinimumSize(QSize(0, 160))

        self.vboxlayout_73.addWidget(self.row_view)

        self.give_frame = QFrame(SeatingDialog)
        self.give_frame.setObjectName(u"give_frame")
        self.give_frame.setProperty(u"role", u"card")
        self.vboxlayout_71 = QVBoxLayout(self.give_frame)
        self.vboxlayout_71.setSpacing(8)
        self.vboxlayout_71.setObjectName(u"vboxlayout_71")
        self.vboxlayout_71.setContentsMargins(16, 12, 16, 12)
        self.hboxlayout_68 = QHBoxLayout()
        self.hboxlayout_68.setSpacing(8)
        self.hboxlayout_68.setObjectName(u"hboxlayout_68")
        self.label_67 = QLabel(self.give_frame)
        self.label_67.setObjectName(u"label_67")
        self.label_67.setProperty(u"role", u"label")
        self.label_67.setMinimumSize(QSize(148, 0))

        self.hboxlayout_68.addWidget(self.label_67)

        self.order_combo = QComboBox(self.give_frame)
        self.order_combo.setObjectName(u"order_combo")
        self.order_combo.setMinimumSize(QSize(200, 0))

        self.hboxlayout_68.addWidget(self.order_combo)

        self.give_button = KeyCapButton(self.give_frame)
        self.give_button.setObjectName(u"give_button")
        self.give_button.setProperty(u"icon_name", u"users")
        self.give_button.setProperty(u"key", u"F6")

        self.hboxlayout_68.addWidget(self.give_button)

        self.give_label = QLabel(self.give_frame)
        self.give_label.setObjectName(u"give_label")
        self.give_label.setProperty(u"role", u"secondary")
        self.give_label.setWordWrap(True)

        self.hboxlayout_68.addWidget(self.give_label)

        self.hboxlayout_68.setStretch(3, 1)

        self.vboxlayout_71.addLayout(self.hboxlayout_68)

        self.hboxlayout_70 = QHBoxLayout()
        self.hboxlayout_70.setSpacing(8)
        self.hboxlayout_70.setObjectName(u"hboxlayout_70")
        self.label_69 = QLabel(self.give_frame)
        self.label_69.setObjectName(u"label_69")
        self.label_69.setProperty(u"role", u"label")
        self.label_69.setMinimumSize(QSize(148, 0))

        self.hboxlayout_70.addWidget(self.label_69)

        self.list_combo = QComboBox(self.give_frame)
        self.list_combo.setObjectName(u"list_combo")
        self.list_combo.setMinimumSize(QSize(200, 0))

        self.hboxlayout_70.addWidget(self.list_combo)

        self.list_button = KeyCapButton(self.give_frame)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setProperty(u"icon_name", u"download")
        self.list_button.setProperty(u"key", u"Ctrl+S")

        self.hboxlayout_70.addWidget(self.list_button)

        self.list_label = QLabel(self.give_frame)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"role", u"secondary")
        self.list_label.setWordWrap(True)

        self.hboxlayout_70.addWidget(self.list_label)

        self.hboxlayout_70.setStretch(3, 1)

        self.vboxlayout_71.addLayout(self.hboxlayout_70)

        self.give_error = FieldError(self.give_frame)
        self.give_error.setObjectName(u"give_error")

        self.vboxlayout_71.addWidget(self.give_error)


        self.vboxlayout_73.addWidget(self.give_frame)

        self.hboxlayout_72 = QHBoxLayout()
        self.hboxlayout_72.setSpacing(8)
        self.hboxlayout_72.setObjectName(u"hboxlayout_72")
        self.saved_label = QLabel(SeatingDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"state", u"ok")

        self.hboxlayout_72.addWidget(self.saved_label)

        self.spacer_75 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_72.addItem(self.spacer_75)

        self.close_button = KeyCapButton(SeatingDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"key", u"Esc")

        self.hboxlayout_72.addWidget(self.close_button)


        self.vboxlayout_73.addLayout(self.hboxlayout_72)

        self.vboxlayout_73.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.label_62.setBuddy(self.rows_edit)
        self.label_67.setBuddy(self.order_combo)
        self.label_69.setBuddy(self.list_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rows_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.guess_button)
        QWidget.setTabOrder(self.guess_button, self.row_view)
        QWidget.setTabOrder(self.row_view, self.order_combo)
        QWidget.setTabOrder(self.order_combo, self.give_button)
        QWidget.setTabOrder(self.give_button, self.list_combo)
        QWidget.setTabOrder(self.list_combo, self.list_button)
        QWidget.setTabOrder(self.list_button, self.close_button)

        self.retranslateUi(SeatingDialog)

        QMetaObject.connectSlotsByName(SeatingDialog)
    # setupUi

    def retranslateUi(self, SeatingDialog):
        SeatingDialog.setWindowTitle(QCoreApplication.translate("SeatingDialog", u"Gh\u1ebf h\u1ed9i tr\u01b0\u1eddng", None))
        self.label_61.setText(QCoreApplication.translate("SeatingDialog", u"Gh\u1ebf h\u1ed9i tr\u01b0\u1eddng", None))
        self.label_62.setText(QCoreApplication.translate("SeatingDialog", u"C\u00e1c h\u00e0ng gh\u1ebf, t\u1eeb s\u00e2n kh\u1ea5u xu\u1ed1ng", None))
#if QT_CONFIG(accessibility)
        self.rows_edit.setAccessibleName(QCoreApplication.translate("SeatingDialog", u"C\u00e1c h\u00e0ng gh\u1ebf", None))
#endif // QT_CONFIG(accessibility)
        self.rows_edit.setPlaceholderText(QCoreApplication.translate("SeatingDialog", u"A-E: 12; F: 10", None))
        self.label_63.setText(QCoreApplication.translate("SeatingDialog", u"T\u00ean h\u00e0ng, d\u1ea5u hai ch\u1ea5m, s\u1ed1 gh\u1ebf; c\u00e1c nh\u00f3m h\u00e0ng c\u00e1ch nhau b\u1eb1ng d\u1ea5u ch\u1ea5m ph\u1ea9y. A-E: 12 l\u00e0 n\u0103m h\u00e0ng, m\u1ed7i h\u00e0ng 12 gh\u1ebf.", None))
        self.preview_label.setText("")
        self.save_button.setText(QCoreApplication.translate("SeatingDialog", u"L\u01b0u c\u00e1c h\u00e0ng gh\u1ebf", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("SeatingDialog", u"L\u01b0u c\u00e1c h\u00e0ng gh\u1ebf (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.guess_button.setText(QCoreApplication.translate("SeatingDialog", u"L\u1ea5y theo s\u1ed1 gh\u1ebf trong danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.guess_button.setToolTip(QCoreApplication.translate("SeatingDialog", u"L\u1ea5y theo s\u1ed1 gh\u1ebf trong danh s\u00e1ch (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.row_view.setAccessibleName(QCoreApplication.translate("SeatingDialog", u"C\u00e1c h\u00e0ng gh\u1ebf", None))
#endif // QT_CONFIG(accessibility)
        self.label_67.setText(QCoreApplication.translate("SeatingDialog", u"X\u1ebfp ch\u1ed7", None))
#if QT_CONFIG(accessibility)
        self.order_combo.setAccessibleName(QCoreApplication.translate("SeatingDialog", u"X\u1ebfp ch\u1ed7 theo", None))
#endif // QT_CONFIG(accessibility)
        self.give_button.setText(QCoreApplication.translate("SeatingDialog", u"X\u1ebfp ch\u1ed7", None))
#if QT_CONFIG(tooltip)
        self.give_button.setToolTip(QCoreApplication.translate("SeatingDialog", u"X\u1ebfp ch\u1ed7 (F6)", None))
#endif // QT_CONFIG(tooltip)
        self.give_label.setText("")
        self.label_69.setText(QCoreApplication.translate("SeatingDialog", u"Danh s\u00e1ch ch\u1ed7 ng\u1ed3i", None))
#if QT_CONFIG(accessibility)
        self.list_combo.setAccessibleName(QCoreApplication.translate("SeatingDialog", u"Danh s\u00e1ch ch\u1ed7 ng\u1ed3i theo", None))
#endif // QT_CONFIG(accessibility)
        self.list_button.setText(QCoreApplication.translate("SeatingDialog", u"L\u01b0u PDF", None))
#if QT_CONFIG(tooltip)
        self.list_button.setToolTip(QCoreApplication.translate("SeatingDialog", u"L\u01b0u PDF (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.list_label.setText("")
        self.saved_label.setText("")
        self.close_button.setText(QCoreApplication.translate("SeatingDialog", u"\u0110\u00f3ng", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("SeatingDialog", u"\u0110\u00f3ng (Esc)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


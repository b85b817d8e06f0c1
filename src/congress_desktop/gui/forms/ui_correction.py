# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction.ui'
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
from congress_desktop.gui.widgets.fields import (CountField, FieldError, TypingField)
from congress_desktop.gui.widgets.strips import SumStrip

class Ui_CorrectionDialog(object):
    def setupUi(self, CorrectionDialog):
        if not CorrectionDialog.objectName():
            CorrectionDialog.setObjectName(u"CorrectionDialog")
        CorrectionDialog.setMinimumSize(QSize(680, 0))
        self.vboxlayout_17 = QVBoxLayout(CorrectionDialog)
        self.vboxlayout_17.setSpacing(10)
        self.vboxlayout_17.setObjectName(u"vboxlayout_17")
        self.vboxlayout_17.setContentsMargins(24, 24, 24, 24)
        self.qlabel_1 = QLabel(CorrectionDialog)
        self.qlabel_1.setObjectName(u"qlabel_1")
        self.qlabel_1.setProperty(u"role", u"matter")

        self.vboxlayout_17.addWidget(self.qlabel_1)

        self.matter_label = QLabel(CorrectionDialog)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setWordWrap(True)

        self.vboxlayout_17.addWidget(self.matter_label)

        self.hboxlayout_10 = QHBoxLayout()
        self.hboxlayout_10.setSpacing(12)
        self.hboxlayout_10.setObjectName(u"hboxlayout_10")
        self.hboxlayout_10.setContentsMargins(0, 0, 0, 0)
        self.vboxlayout_3 = QVBoxLayout()
        self.vboxlayout_3.setSpacing(2)
        self.vboxlayout_3.setObjectName(u"vboxlayout_3")
        self.vboxlayout_3.setContentsMargins(0, 0, 0, 0)
        self.qlabel_2 = QLabel(CorrectionDialog)
        self.qlabel_2.setObjectName(u"qlabel_2")
        self.qlabel_2.setProperty(u"role", u"label")

        self.vboxlayout_3.addWidget(self.qlabel_2)

        self.in_favour_edit = CountField(CorrectionDialog)
        self.in_favour_edit.setObjectName(u"in_favour_edit")

        self.vboxlayout_3.addWidget(self.in_favour_edit)


        self.hboxlayout_10.addLayout(self.vboxlayout_3)

        self.vboxlayout_5 = QVBoxLayout()
        self.vboxlayout_5.setSpacing(2)
        self.vboxlayout_5.setObjectName(u"vboxlayout_5")
        self.vboxlayout_5.setContentsMargins(0, 0, 0, 0)
        self.qlabel_4 = QLabel(CorrectionDialog)
        self.qlabel_4.setObjectName(u"qlabel_4")
        self.qlabel_4.setProperty(u"role", u"label")

        self.vboxlayout_5.addWidget(self.qlabel_4)

        self.against_edit = CountField(CorrectionDialog)
        self.against_edit.setObjectName(u"against_edit")

        self.vboxlayout_5.addWidget(self.against_edit)


        self.hboxlayout_10.addLayout(self.vboxlayout_5)

        self.vboxlayout_7 = QVBoxLayout()
        self.vboxlayout_7.setSpacing(2)
        self.vboxlayout_7.setObjectName(u"vboxlayout_7")
        self.vboxlayout_7.setContentsMargins(0, 0, 0, 0)
        self.qlabel_6 = QLabel(CorrectionDialog)
        self.qlabel_6.setObjectName(u"qlabel_6")
        self.qlabel_6.setProperty(u"role", u"label")

        self.vboxlayout_7.addWidget(self.qlabel_6)

        self.other_opinion_edit = CountField(CorrectionDialog)
        self.other_opinion_edit.setObjectName(u"other_opinion_edit")

        self.vboxlayout_7.addWidget(self.other_opinion_edit)


        self.hboxlayout_10.addLayout(self.vboxlayout_7)

        self.vboxlayout_9 = QVBoxLayout()
        self.vboxlayout_9.setSpacing(2)
        self.vboxlayout_9.setObjectName(u"vboxlayout_9")
        self.vboxlayout_9.setContentsMargins(0, 0, 0, 0)
        self.qlabel_8 = QLabel(CorrectionDialog)
        self.qlabel_8.setObjectName(u"qlabel_8")
        self.qlabel_8.setProperty(u"role", u"label")

        self.vboxlayout_9.addWidget(self.qlabel_8)

        self.not_voting_edit = CountField(CorrectionDialog)
        self.not_voting_edit.setObjectName(u"not_voting_edit")

        self.vboxlayout_9.addWidget(self.not_voting_edit)


        self.hboxlayout_10.addLayout(self.vboxlayout_9)


        self.vboxlayout_17.addLayout(self.hboxlayout_10)

        self.sum_strip = SumStrip(CorrectionDialog)
        self.sum_strip.setObjectName(u"sum_strip")

        self.vboxlayout_17.addWidget(self.sum_strip)

        self.hboxlayout_12 = QHBoxLayout()
        self.hboxlayout_12.setSpacing(8)
        self.hboxlayout_12.setObjectName(u"hboxlayout_12")
        self.hboxlayout_12.setContentsMargins(0, 0, 0, 0)
        self.blocks_button = KeyCapButton(CorrectionDialog)
        self.blocks_button.setObjectName(u"blocks_button")
        self.blocks_button.setProperty(u"scale", u"small")
        self.blocks_button.setProperty(u"icon_name", u"users")
        self.blocks_button.setProperty(u"key", u"F4")

        self.hboxlayout_12.addWidget(self.blocks_button)

        self.blocks_label = QLabel(CorrectionDialog)
        self.blocks_label.setObjectName(u"blocks_label")
        self.blocks_label.setProperty(u"role", u"secondary")

        self.hboxlayout_12.addWidget(self.blocks_label)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_12.addItem(self.spacer_11)


        self.vboxlayout_17.addLayout(self.hboxlayout_12)

        self.qlabel_13 = QLabel(CorrectionDialog)
        self.qlabel_13.setObjectName(u"qlabel_13")
        self.qlabel_13.setProperty(u"role", u"label")

        self.vboxlayout_17.addWidget(self.qlabel_13)

        self.explanation_edit = TypingField(CorrectionDialog)
        self.explanation_edit.setObjectName(u"explanation_edit")

        self.vboxlayout_17.addWidget(self.explanation_edit)

        self.qlabel_14 = QLabel(CorrectionDialog)
        self.qlabel_14.setObjectName(u"qlabel_14")
        self.qlabel_14.setProperty(u"role", u"label")

        self.vboxlayout_17.addWidget(self.qlabel_14)

        self.reason_edit = TypingField(CorrectionDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vboxlayout_17.addWidget(self.reason_edit)

        self.page_error = FieldError(CorrectionDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_17.addWidget(self.page_error)

        self.hboxlayout_16 = QHBoxLayout()
        self.hboxlayout_16.setSpacing(8)
        self.hboxlayout_16.setObjectName(u"hboxlayout_16")
        self.hboxlayout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_16.addItem(self.spacer_15)

        self.cancel_button = KeyCapButton(CorrectionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_16.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(CorrectionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_16.addWidget(self.save_button)


        self.vboxlayout_17.addLayout(self.hboxlayout_16)

#if QT_CONFIG(shortcut)
        self.qlabel_2.setBuddy(self.in_favour_edit)
        self.qlabel_4.setBuddy(self.against_edit)
        self.qlabel_6.setBuddy(self.other_opinion_edit)
        self.qlabel_8.setBuddy(self.not_voting_edit)
        self.qlabel_13.setBuddy(self.explanation_edit)
        self.qlabel_14.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.in_favour_edit, self.against_edit)
        QWidget.setTabOrder(self.against_edit, self.other_opinion_edit)
        QWidget.setTabOrder(self.other_opinion_edit, self.not_voting_edit)
        QWidget.setTabOrder(self.not_voting_edit, self.blocks_button)
        QWidget.setTabOrder(self.blocks_button, self.explanation_edit)
        QWidget.setTabOrder(self.explanation_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CorrectionDialog)

        QMetaObject.connectSlotsByName(CorrectionDialog)
    # setupUi

    def retranslateUi(self, CorrectionDialog):
        CorrectionDialog.setWindowTitle(QCoreApplication.translate("CorrectionDialog", u"S\u1eeda s\u1ed1 bi\u1ec3u quy\u1ebft", None))
        self.qlabel_1.setText(QCoreApplication.translate("CorrectionDialog", u"S\u1eeda s\u1ed1 bi\u1ec3u quy\u1ebft", None))
        self.matter_label.setText("")
        self.qlabel_2.setText(QCoreApplication.translate("CorrectionDialog", u"T\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.in_favour_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"T\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_4.setText(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.against_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_6.setText(QCoreApplication.translate("CorrectionDialog", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.other_opinion_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_8.setText(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng bi\u1ec3u quy\u1ebft", None))
#if QT_CONFIG(accessibility)
        self.not_voting_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng bi\u1ec3u quy\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.blocks_button.setText(QCoreApplication.translate("CorrectionDialog", u"Theo t\u1ed5, \u0111o\u00e0n", None))
#if QT_CONFIG(tooltip)
        self.blocks_button.setToolTip(QCoreApplication.translate("CorrectionDialog", u"Theo t\u1ed5, \u0111o\u00e0n (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.blocks_label.setText("")
        self.qlabel_13.setText(QCoreApplication.translate("CorrectionDialog", u"Gi\u1ea3i th\u00edch, ghi ch\u00fa in c\u00f9ng k\u1ebft qu\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.explanation_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Gi\u1ea3i th\u00edch, ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_14.setText(QCoreApplication.translate("CorrectionDialog", u"L\u00fd do s\u1eeda: \u0111\u1ebfm l\u1ea1i, ghi nh\u1ea7m", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"L\u00fd do s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("CorrectionDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("CorrectionDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("CorrectionDialog", u"Ghi s\u1ed1 \u0111\u00e3 s\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("CorrectionDialog", u"Ghi s\u1ed1 \u0111\u00e3 s\u1eeda (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


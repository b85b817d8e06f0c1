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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (CountField, FieldError)

class Ui_CorrectionDialog(object):
    def setupUi(self, CorrectionDialog):
        if not CorrectionDialog.objectName():
            CorrectionDialog.setObjectName(u"CorrectionDialog")
        CorrectionDialog.setMinimumSize(QSize(640, 0))
        self.vboxlayout_71 = QVBoxLayout(CorrectionDialog)
        self.vboxlayout_71.setSpacing(12)
        self.vboxlayout_71.setObjectName(u"vboxlayout_71")
        self.vboxlayout_71.setContentsMargins(24, 24, 24, 24)
        self.label_59 = QLabel(CorrectionDialog)
        self.label_59.setObjectName(u"label_59")
        self.label_59.setProperty(u"role", u"matter")

        self.vboxlayout_71.addWidget(self.label_59)

        self.matter_label = QLabel(CorrectionDialog)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setWordWrap(True)

        self.vboxlayout_71.addWidget(self.matter_label)

        self.hboxlayout_68 = QHBoxLayout()
        self.hboxlayout_68.setSpacing(12)
        self.hboxlayout_68.setObjectName(u"hboxlayout_68")
        self.vboxlayout_61 = QVBoxLayout()
        self.vboxlayout_61.setSpacing(2)
        self.vboxlayout_61.setObjectName(u"vboxlayout_61")
        self.label_60 = QLabel(CorrectionDialog)
        self.label_60.setObjectName(u"label_60")
        self.label_60.setProperty(u"role", u"label")

        self.vboxlayout_61.addWidget(self.label_60)

        self.in_favour_edit = CountField(CorrectionDialog)
        self.in_favour_edit.setObjectName(u"in_favour_edit")

        self.vboxlayout_61.addWidget(self.in_favour_edit)


        self.hboxlayout_68.addLayout(self.vboxlayout_61)

        self.vboxlayout_63 = QVBoxLayout()
        self.vboxlayout_63.setSpacing(2)
        self.vboxlayout_63.setObjectName(u"vboxlayout_63")
        self.label_62 = QLabel(CorrectionDialog)
        self.label_62.setObjectName(u"label_62")
        self.label_62.setProperty(u"role", u"label")

        self.vboxlayout_63.addWidget(self.label_62)

        self.against_edit = CountField(CorrectionDialog)
        self.against_edit.setObjectName(u"against_edit")

        self.vboxlayout_63.addWidget(self.against_edit)


        self.hboxlayout_68.addLayout(self.vboxlayout_63)

        self.vboxlayout_65 = QVBoxLayout()
        self.vboxlayout_65.setSpacing(2)
        self.vboxlayout_65.setObjectName(u"vboxlayout_65")
        self.label_64 = QLabel(CorrectionDialog)
        self.label_64.setObjectName(u"label_64")
        self.label_64.setProperty(u"role", u"label")

        self.vboxlayout_65.addWidget(self.label_64)

        self.other_opinion_edit = CountField(CorrectionDialog)
        self.other_opinion_edit.setObjectName(u"other_opinion_edit")

        self.vboxlayout_65.addWidget(self.other_opinion_edit)


        self.hboxlayout_68.addLayout(self.vboxlayout_65)

        self.vboxlayout_67 = QVBoxLayout()
        self.vboxlayout_67.setSpacing(2)
        self.vboxlayout_67.setObjectName(u"vboxlayout_67")
        self.label_66 = QLabel(CorrectionDialog)
        self.label_66.setObjectName(u"label_66")
        self.label_66.setProperty(u"role", u"label")

        self.vboxlayout_67.addWidget(self.label_66)

        self.not_voting_edit = CountField(CorrectionDialog)
        self.not_voting_edit.setObjectName(u"not_voting_edit")

        self.vboxlayout_67.addWidget(self.not_voting_edit)


        self.hboxlayout_68.addLayout(self.vboxlayout_67)


        self.vboxlayout_71.addLayout(self.hboxlayout_68)

        self.label_69 = QLabel(CorrectionDialog)
        self.label_69.setObjectName(u"label_69")
        self.label_69.setProperty(u"role", u"label")

        self.vboxlayout_71.addWidget(self.label_69)

        self.reason_edit = QLineEdit(CorrectionDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vboxlayout_71.addWidget(self.reason_edit)

        self.page_error = FieldError(CorrectionDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_71.addWidget(self.page_error)

        self.hboxlayout_70 = QHBoxLayout()
        self.hboxlayout_70.setSpacing(8)
        self.hboxlayout_70.setObjectName(u"hboxlayout_70")
        self.spacer_72 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_70.addItem(self.spacer_72)

        self.cancel_button = KeyCapButton(CorrectionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_70.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(CorrectionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_70.addWidget(self.save_button)


        self.vboxlayout_71.addLayout(self.hboxlayout_70)

#if QT_CONFIG(shortcut)
        self.label_60.setBuddy(self.in_favour_edit)
        self.label_62.setBuddy(self.against_edit)
        self.label_64.setBuddy(self.other_opinion_edit)
        self.label_66.setBuddy(self.not_voting_edit)
        self.label_69.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.in_favour_edit, self.against_edit)
        QWidget.setTabOrder(self.against_edit, self.other_opinion_edit)
        QWidget.setTabOrder(self.other_opinion_edit, self.not_voting_edit)
        QWidget.setTabOrder(self.not_voting_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CorrectionDialog)

        QMetaObject.connectSlotsByName(CorrectionDialog)
    # setupUi

    def retranslateUi(self, CorrectionDialog):
        CorrectionDialog.setWindowTitle(QCoreApplication.translate("CorrectionDialog", u"S\u1eeda s\u1ed1 bi\u1ec3u quy\u1ebft", None))
        self.label_59.setText(QCoreApplication.translate("CorrectionDialog", u"S\u1eeda s\u1ed1 bi\u1ec3u quy\u1ebft", None))
        self.matter_label.setText("")
        self.label_60.setText(QCoreApplication.translate("CorrectionDialog", u"T\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.in_favour_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"T\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.label_62.setText(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.against_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng t\u00e1n th\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.label_64.setText(QCoreApplication.translate("CorrectionDialog", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#if QT_CONFIG(accessibility)
        self.other_opinion_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"\u00dd ki\u1ebfn kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.label_66.setText(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng bi\u1ec3u quy\u1ebft", None))
#if QT_CONFIG(accessibility)
        self.not_voting_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Kh\u00f4ng bi\u1ec3u quy\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.label_69.setText(QCoreApplication.translate("CorrectionDialog", u"L\u00fd do s\u1eeda", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"L\u00fd do s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CorrectionDialog", u"V\u00ed d\u1ee5: \u0111\u1ebfm l\u1ea1i t\u1ed5 3", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectionDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("CorrectionDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("CorrectionDialog", u"Ghi s\u1eeda \u0111\u1ed5i", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("CorrectionDialog", u"Ghi s\u1eeda \u0111\u1ed5i (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


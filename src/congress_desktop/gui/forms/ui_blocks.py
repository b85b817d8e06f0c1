# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'blocks.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from congress_desktop.gui.screens.open_votes.blocks_view import BlocksView
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.strips import SumStrip

class Ui_BlocksDialog(object):
    def setupUi(self, BlocksDialog):
        if not BlocksDialog.objectName():
            BlocksDialog.setObjectName(u"BlocksDialog")
        BlocksDialog.setMinimumSize(QSize(860, 520))
        self.vboxlayout_7 = QVBoxLayout(BlocksDialog)
        self.vboxlayout_7.setSpacing(12)
        self.vboxlayout_7.setObjectName(u"vboxlayout_7")
        self.vboxlayout_7.setContentsMargins(24, 24, 24, 24)
        self.qlabel_1 = QLabel(BlocksDialog)
        self.qlabel_1.setObjectName(u"qlabel_1")
        self.qlabel_1.setProperty(u"role", u"matter")

        self.vboxlayout_7.addWidget(self.qlabel_1)

        self.matter_label = QLabel(BlocksDialog)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setProperty(u"role", u"secondary")
        self.matter_label.setWordWrap(True)

        self.vboxlayout_7.addWidget(self.matter_label)

        self.hboxlayout_3 = QHBoxLayout()
        self.hboxlayout_3.setSpacing(8)
        self.hboxlayout_3.setObjectName(u"hboxlayout_3")
        self.hboxlayout_3.setContentsMargins(0, 0, 0, 0)
        self.add_button = KeyCapButton(BlocksDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"scale", u"small")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Ctrl+N")

        self.hboxlayout_3.addWidget(self.add_button)

        self.remove_button = KeyCapButton(BlocksDialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"scale", u"small")
        self.remove_button.setProperty(u"icon_name", u"x")
        self.remove_button.setProperty(u"key", u"Ctrl+Delete")

        self.hboxlayout_3.addWidget(self.remove_button)

        self.delegations_button = KeyCapButton(BlocksDialog)
        self.delegations_button.setObjectName(u"delegations_button")
        self.delegations_button.setProperty(u"scale", u"small")
        self.delegations_button.setProperty(u"icon_name", u"users")
        self.delegations_button.setProperty(u"key", u"Ctrl+L")

        self.hboxlayout_3.addWidget(self.delegations_button)

        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_3.addItem(self.spacer_2)

        self.clear_button = KeyCapButton(BlocksDialog)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setProperty(u"scale", u"small")
        self.clear_button.setProperty(u"icon_name", u"undo-2")

        self.hboxlayout_3.addWidget(self.clear_button)


        self.vboxlayout_7.addLayout(self.hboxlayout_3)

        self.blocks_view = BlocksView(BlocksDialog)
        self.blocks_view.setObjectName(u"blocks_view")

        self.vboxlayout_7.addWidget(self.blocks_view)

        self.sum_strip = SumStrip(BlocksDialog)
        self.sum_strip.setObjectName(u"sum_strip")

        self.vboxlayout_7.addWidget(self.sum_strip)

        self.page_error = FieldError(BlocksDialog)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_7.addWidget(self.page_error)

        self.hboxlayout_6 = QHBoxLayout()
        self.hboxlayout_6.setSpacing(8)
        self.hboxlayout_6.setObjectName(u"hboxlayout_6")
        self.hboxlayout_6.setContentsMargins(0, 0, 0, 0)
        self.qlabel_4 = QLabel(BlocksDialog)
        self.qlabel_4.setObjectName(u"qlabel_4")
        self.qlabel_4.setProperty(u"role", u"hint")

        self.hboxlayout_6.addWidget(self.qlabel_4)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_6.addItem(self.spacer_5)

        self.cancel_button = KeyCapButton(BlocksDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.hboxlayout_6.addWidget(self.cancel_button)

        self.save_button = KeyCapButton(BlocksDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_6.addWidget(self.save_button)


        self.vboxlayout_7.addLayout(self.hboxlayout_6)

        QWidget.setTabOrder(self.blocks_view, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.delegations_button)
        QWidget.setTabOrder(self.delegations_button, self.clear_button)

        self.retranslateUi(BlocksDialog)

        QMetaObject.connectSlotsByName(BlocksDialog)
    # setupUi

    def retranslateUi(self, BlocksDialog):
        BlocksDialog.setWindowTitle(QCoreApplication.translate("BlocksDialog", u"\u0110\u1ebfm theo t\u1ed5, \u0111o\u00e0n", None))
        self.qlabel_1.setText(QCoreApplication.translate("BlocksDialog", u"\u0110\u1ebfm theo t\u1ed5, \u0111o\u00e0n", None))
        self.matter_label.setText("")
        self.add_button.setText(QCoreApplication.translate("BlocksDialog", u"Th\u00eam d\u00f2ng", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("BlocksDialog", u"Th\u00eam d\u00f2ng (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("BlocksDialog", u"B\u1ecf d\u00f2ng", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("BlocksDialog", u"B\u1ecf d\u00f2ng (Ctrl+Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.delegations_button.setText(QCoreApplication.translate("BlocksDialog", u"Theo chi b\u1ed9", None))
#if QT_CONFIG(tooltip)
        self.delegations_button.setToolTip(QCoreApplication.translate("BlocksDialog", u"M\u1ed7i chi, \u0111\u1ea3ng b\u1ed9 m\u1ed9t d\u00f2ng, s\u1ed1 c\u00f3 m\u1eb7t \u0111\u00e3 ch\u1ed1t (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        self.clear_button.setText(QCoreApplication.translate("BlocksDialog", u"Kh\u00f4ng \u0111\u1ebfm theo t\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.clear_button.setToolTip(QCoreApplication.translate("BlocksDialog", u"B\u1ecf c\u00e1c d\u00f2ng, \u0111\u1ebfm chung c\u1ea3 h\u1ed9i tr\u01b0\u1eddng", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.blocks_view.setAccessibleName(QCoreApplication.translate("BlocksDialog", u"S\u1ed1 \u0111\u1ebfm c\u1ee7a t\u1eebng t\u1ed5, \u0111o\u00e0n", None))
#endif // QT_CONFIG(accessibility)
        self.qlabel_4.setText(QCoreApplication.translate("BlocksDialog", u"C\u00f3 m\u1eb7t: \u0111\u1ec3 tr\u1ed1ng n\u1ebfu t\u1ed5 kh\u00f4ng \u0111\u1ebfm ng\u01b0\u1eddi. Enter sang \u00f4 k\u1ebf ti\u1ebfp.", None))
        self.cancel_button.setText(QCoreApplication.translate("BlocksDialog", u"Th\u00f4i", None))
#if QT_CONFIG(tooltip)
        self.cancel_button.setToolTip(QCoreApplication.translate("BlocksDialog", u"Th\u00f4i (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("BlocksDialog", u"L\u1ea5y t\u1ed5ng s\u1ed1", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("BlocksDialog", u"L\u1ea5y t\u1ed5ng s\u1ed1 (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


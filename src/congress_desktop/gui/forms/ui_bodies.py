# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bodies.ui'
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
    QListView, QSizePolicy, QSpacerItem, QTabBar,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_BodiesDialog(object):
    def setupUi(self, BodiesDialog):
        if not BodiesDialog.objectName():
            BodiesDialog.setObjectName(u"BodiesDialog")
        BodiesDialog.setMinimumSize(QSize(860, 520))
        self.vboxlayout_57 = QVBoxLayout(BodiesDialog)
        self.vboxlayout_57.setSpacing(12)
        self.vboxlayout_57.setObjectName(u"vboxlayout_57")
        self.vboxlayout_57.setContentsMargins(24, 24, 24, 24)
        self.label_50 = QLabel(BodiesDialog)
        self.label_50.setObjectName(u"label_50")
        self.label_50.setProperty(u"role", u"matter")

        self.vboxlayout_57.addWidget(self.label_50)

        self.label_51 = QLabel(BodiesDialog)
        self.label_51.setObjectName(u"label_51")
        self.label_51.setProperty(u"role", u"secondary")
        self.label_51.setWordWrap(True)

        self.vboxlayout_57.addWidget(self.label_51)

        self.body_bar = QTabBar(BodiesDialog)
        self.body_bar.setObjectName(u"body_bar")

        self.vboxlayout_57.addWidget(self.body_bar)

        self.hboxlayout_55 = QHBoxLayout()
        self.hboxlayout_55.setSpacing(16)
        self.hboxlayout_55.setObjectName(u"hboxlayout_55")
        self.vboxlayout_52 = QVBoxLayout()
        self.vboxlayout_52.setSpacing(8)
        self.vboxlayout_52.setObjectName(u"vboxlayout_52")
        self.name_edit = TypingField(BodiesDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.vboxlayout_52.addWidget(self.name_edit)

        self.found_view = QListView(BodiesDialog)
        self.found_view.setObjectName(u"found_view")
        self.found_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.vboxlayout_52.addWidget(self.found_view)


        self.hboxlayout_55.addLayout(self.vboxlayout_52)

        self.vboxlayout_54 = QVBoxLayout()
        self.vboxlayout_54.setSpacing(8)
        self.vboxlayout_54.setObjectName(u"vboxlayout_54")
        self.members_label = QLabel(BodiesDialog)
        self.members_label.setObjectName(u"members_label")
        self.members_label.setProperty(u"role", u"heading")

        self.vboxlayout_54.addWidget(self.members_label)

        self.member_view = QListView(BodiesDialog)
        self.member_view.setObjectName(u"member_view")

        self.vboxlayout_54.addWidget(self.member_view)

        self.hboxlayout_53 = QHBoxLayout()
        self.hboxlayout_53.setSpacing(8)
        self.hboxlayout_53.setObjectName(u"hboxlayout_53")
        self.head_button = KeyCapButton(BodiesDialog)
        self.head_button.setObjectName(u"head_button")
        self.head_button.setProperty(u"scale", u"small")
        self.head_button.setProperty(u"key", u"F4")

        self.hboxlayout_53.addWidget(self.head_button)

        self.up_button = KeyCapButton(BodiesDialog)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setProperty(u"scale", u"small")
        self.up_button.setProperty(u"key", u"Alt+\u2191")

        self.hboxlayout_53.addWidget(self.up_button)

        self.remove_button = KeyCapButton(BodiesDialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"scale", u"small")
        self.remove_button.setProperty(u"key", u"Delete")

        self.hboxlayout_53.addWidget(self.remove_button)


        self.vboxlayout_54.addLayout(self.hboxlayout_53)


        self.hboxlayout_55.addLayout(self.vboxlayout_54)


        self.vboxlayout_57.addLayout(self.hboxlayout_55)

        self.body_error = FieldError(BodiesDialog)
        self.body_error.setObjectName(u"body_error")

        self.vboxlayout_57.addWidget(self.body_error)

        self.saved_label = QLabel(BodiesDialog)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"hint")

        self.vboxlayout_57.addWidget(self.saved_label)

        self.hboxlayout_56 = QHBoxLayout()
        self.hboxlayout_56.setSpacing(8)
        self.hboxlayout_56.setObjectName(u"hboxlayout_56")
        self.spacer_58 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_56.addItem(self.spacer_58)

        self.close_button = KeyCapButton(BodiesDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"key", u"Esc")

        self.hboxlayout_56.addWidget(self.close_button)

        self.save_button = KeyCapButton(BodiesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"main")
        self.save_button.setProperty(u"icon_name", u"check")
        self.save_button.setProperty(u"key", u"Ctrl+Enter")

        self.hboxlayout_56.addWidget(self.save_button)


        self.vboxlayout_57.addLayout(self.hboxlayout_56)

        QWidget.setTabOrder(self.name_edit, self.found_view)
        QWidget.setTabOrder(self.found_view, self.member_view)
        QWidget.setTabOrder(self.member_view, self.head_button)
        QWidget.setTabOrder(self.head_button, self.up_button)
        QWidget.setTabOrder(self.up_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(BodiesDialog)

        QMetaObject.connectSlotsByName(BodiesDialog)
    # setupUi

    def retranslateUi(self, BodiesDialog):
        BodiesDialog.setWindowTitle(QCoreApplication.translate("BodiesDialog", u"C\u00e1c c\u01a1 quan c\u1ee7a \u0110\u1ea1i h\u1ed9i", None))
        self.label_50.setText(QCoreApplication.translate("BodiesDialog", u"C\u00e1c c\u01a1 quan c\u1ee7a \u0110\u1ea1i h\u1ed9i", None))
        self.label_51.setText(QCoreApplication.translate("BodiesDialog", u"Ng\u01b0\u1eddi \u0111\u1ee9ng \u0111\u1ea7u k\u00fd bi\u00ean b\u1ea3n. G\u00f5 v\u00e0i ch\u1eef c\u1ee7a t\u00ean \u0111\u1ec3 t\u00ecm \u0111\u1ea1i bi\u1ec3u, Enter \u0111\u1ec3 th\u00eam.", None))
        self.name_edit.setPlaceholderText(QCoreApplication.translate("BodiesDialog", u"T\u00ecm \u0111\u1ea1i bi\u1ec3u theo t\u00ean ho\u1eb7c s\u1ed1 th\u1ebb", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("BodiesDialog", u"T\u00ecm \u0111\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found_view.setAccessibleName(QCoreApplication.translate("BodiesDialog", u"\u0110\u1ea1i bi\u1ec3u t\u00ecm th\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.members_label.setText("")
#if QT_CONFIG(accessibility)
        self.member_view.setAccessibleName(QCoreApplication.translate("BodiesDialog", u"Th\u00e0nh vi\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.head_button.setText(QCoreApplication.translate("BodiesDialog", u"\u0110\u1ee9ng \u0111\u1ea7u", None))
#if QT_CONFIG(tooltip)
        self.head_button.setToolTip(QCoreApplication.translate("BodiesDialog", u"\u0110\u1ee9ng \u0111\u1ea7u (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.up_button.setText(QCoreApplication.translate("BodiesDialog", u"L\u00ean", None))
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("BodiesDialog", u"L\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("BodiesDialog", u"B\u1ecf", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("BodiesDialog", u"B\u1ecf (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.saved_label.setText("")
        self.close_button.setText(QCoreApplication.translate("BodiesDialog", u"\u0110\u00f3ng", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("BodiesDialog", u"\u0110\u00f3ng (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("BodiesDialog", u"Ghi danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("BodiesDialog", u"Ghi danh s\u00e1ch (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


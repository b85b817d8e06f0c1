# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_ProgrammeScreen(object):
    def setupUi(self, ProgrammeScreen):
        if not ProgrammeScreen.objectName():
            ProgrammeScreen.setObjectName(u"ProgrammeScreen")
        ProgrammeScreen.setProperty(u"role", u"ground")
        self.vboxlayout_67 = QVBoxLayout(ProgrammeScreen)
        self.vboxlayout_67.setSpacing(10)
        self.vboxlayout_67.setObjectName(u"vboxlayout_67")
        self.vboxlayout_67.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_64 = QHBoxLayout()
        self.hboxlayout_64.setSpacing(8)
        self.hboxlayout_64.setObjectName(u"hboxlayout_64")
        self.label_62 = QLabel(ProgrammeScreen)
        self.label_62.setObjectName(u"label_62")
        self.label_62.setProperty(u"role", u"title")

        self.hboxlayout_64.addWidget(self.label_62)

        self.label_63 = QLabel(ProgrammeScreen)
        self.label_63.setObjectName(u"label_63")
        self.label_63.setProperty(u"role", u"subtitle")

        self.hboxlayout_64.addWidget(self.label_63)

        self.spacer_68 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_64.addItem(self.spacer_68)

        self.paste_button = KeyCapButton(ProgrammeScreen)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"icon_name", u"copy")
        self.paste_button.setProperty(u"key", u"Ctrl+V")

        self.hboxlayout_64.addWidget(self.paste_button)


        self.vboxlayout_67.addLayout(self.hboxlayout_64)

        self.hboxlayout_65 = QHBoxLayout()
        self.hboxlayout_65.setSpacing(8)
        self.hboxlayout_65.setObjectName(u"hboxlayout_65")
        self.due_edit = QLineEdit(ProgrammeScreen)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setMaximumSize(QSize(96, 16777215))

        self.hboxlayout_65.addWidget(self.due_edit)

        self.title_edit = TypingField(ProgrammeScreen)
        self.title_edit.setObjectName(u"title_edit")

        self.hboxlayout_65.addWidget(self.title_edit)

        self.presenter_edit = QLineEdit(ProgrammeScreen)
        self.presenter_edit.setObjectName(u"presenter_edit")
        self.presenter_edit.setMaximumSize(QSize(260, 16777215))

        self.hboxlayout_65.addWidget(self.presenter_edit)

        self.add_button = KeyCapButton(ProgrammeScreen)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"main")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Enter")

        self.hboxlayout_65.addWidget(self.add_button)


        self.vboxlayout_67.addLayout(self.hboxlayout_65)

        self.page_error = FieldError(ProgrammeScreen)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_67.addWidget(self.page_error)

        self.status_label = QLabel(ProgrammeScreen)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"hint")

        self.vboxlayout_67.addWidget(self.status_label)

        self.item_view = QTableView(ProgrammeScreen)
        self.item_view.setObjectName(u"item_view")
        self.item_view.setProperty(u"role", u"card")

        self.vboxlayout_67.addWidget(self.item_view)

        self.hboxlayout_66 = QHBoxLayout()
        self.hboxlayout_66.setSpacing(8)
        self.hboxlayout_66.setObjectName(u"hboxlayout_66")
        self.start_button = KeyCapButton(ProgrammeScreen)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setProperty(u"icon_name", u"play")
        self.start_button.setProperty(u"key", u"F4")

        self.hboxlayout_66.addWidget(self.start_button)

        self.finish_button = KeyCapButton(ProgrammeScreen)
        self.finish_button.setObjectName(u"finish_button")
        self.finish_button.setProperty(u"icon_name", u"check")
        self.finish_button.setProperty(u"key", u"F5")

        self.hboxlayout_66.addWidget(self.finish_button)

        self.spacer_69 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_66.addItem(self.spacer_69)


        self.vboxlayout_67.addLayout(self.hboxlayout_66)

        self.vboxlayout_67.setStretch(4, 1)
        QWidget.setTabOrder(self.due_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.presenter_edit)
        QWidget.setTabOrder(self.presenter_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.item_view)
        QWidget.setTabOrder(self.item_view, self.start_button)
        QWidget.setTabOrder(self.start_button, self.finish_button)
        QWidget.setTabOrder(self.finish_button, self.paste_button)

        self.retranslateUi(ProgrammeScreen)

        QMetaObject.connectSlotsByName(ProgrammeScreen)
    # setupUi

    def retranslateUi(self, ProgrammeScreen):
        self.label_62.setText(QCoreApplication.translate("ProgrammeScreen", u"Ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.label_63.setText(QCoreApplication.translate("ProgrammeScreen", u"C\u00e1c m\u1ee5c theo phi\u00ean; d\u00e1n c\u1ea3 danh s\u00e1ch t\u1eeb Word ho\u1eb7c Excel c\u0169ng \u0111\u01b0\u1ee3c", None))
        self.paste_button.setText(QCoreApplication.translate("ProgrammeScreen", u"D\u00e1n danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"D\u00e1n danh s\u00e1ch (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"Gi\u1edd", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setPlaceholderText(QCoreApplication.translate("ProgrammeScreen", u"13.30", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("ProgrammeScreen", u"N\u1ed9i dung c\u1ee7a m\u1ee5c m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.presenter_edit.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.presenter_edit.setPlaceholderText(QCoreApplication.translate("ProgrammeScreen", u"Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n", None))
        self.add_button.setText(QCoreApplication.translate("ProgrammeScreen", u"Th\u00eam v\u00e0o phi\u00ean n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"Th\u00eam v\u00e0o phi\u00ean n\u00e0y (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.status_label.setText("")
#if QT_CONFIG(accessibility)
        self.item_view.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"C\u00e1c m\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.start_button.setText(QCoreApplication.translate("ProgrammeScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.start_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.finish_button.setText(QCoreApplication.translate("ProgrammeScreen", u"K\u1ebft th\u00fac m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.finish_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"K\u1ebft th\u00fac m\u1ee5c (F5)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_items.ui'
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

class Ui_ItemsPage(object):
    def setupUi(self, ItemsPage):
        if not ItemsPage.objectName():
            ItemsPage.setObjectName(u"ItemsPage")
        self.vbox_items_1 = QVBoxLayout(ItemsPage)
        self.vbox_items_1.setSpacing(8)
        self.vbox_items_1.setObjectName(u"vbox_items_1")
        self.vbox_items_1.setContentsMargins(0, 0, 0, 0)
        self.hbox_items_2 = QHBoxLayout()
        self.hbox_items_2.setSpacing(8)
        self.hbox_items_2.setObjectName(u"hbox_items_2")
        self.due_edit = QLineEdit(ItemsPage)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setMaximumSize(QSize(84, 16777215))

        self.hbox_items_2.addWidget(self.due_edit)

        self.lasts_edit = QLineEdit(ItemsPage)
        self.lasts_edit.setObjectName(u"lasts_edit")
        self.lasts_edit.setMaximumSize(QSize(72, 16777215))

        self.hbox_items_2.addWidget(self.lasts_edit)

        self.title_edit = TypingField(ItemsPage)
        self.title_edit.setObjectName(u"title_edit")

        self.hbox_items_2.addWidget(self.title_edit)

        self.presenter_edit = QLineEdit(ItemsPage)
        self.presenter_edit.setObjectName(u"presenter_edit")
        self.presenter_edit.setMaximumSize(QSize(160, 16777215))

        self.hbox_items_2.addWidget(self.presenter_edit)

        self.add_button = KeyCapButton(ItemsPage)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"main")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Enter")

        self.hbox_items_2.addWidget(self.add_button)


        self.vbox_items_1.addLayout(self.hbox_items_2)

        self.page_error = FieldError(ItemsPage)
        self.page_error.setObjectName(u"page_error")

        self.vbox_items_1.addWidget(self.page_error)

        self.status_label = QLabel(ItemsPage)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"hint")

        self.vbox_items_1.addWidget(self.status_label)

        self.item_view = QTableView(ItemsPage)
        self.item_view.setObjectName(u"item_view")
        self.item_view.setProperty(u"role", u"card")

        self.vbox_items_1.addWidget(self.item_view)

        self.hbox_items_3 = QHBoxLayout()
        self.hbox_items_3.setSpacing(8)
        self.hbox_items_3.setObjectName(u"hbox_items_3")
        self.edit_button = KeyCapButton(ItemsPage)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setProperty(u"scale", u"small")
        self.edit_button.setProperty(u"icon_name", u"pencil")
        self.edit_button.setProperty(u"key", u"F2")

        self.hbox_items_3.addWidget(self.edit_button)

        self.up_button = KeyCapButton(ItemsPage)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setProperty(u"icon_name", u"arrow-up")
        self.up_button.setProperty(u"scale", u"small")

        self.hbox_items_3.addWidget(self.up_button)

        self.down_button = KeyCapButton(ItemsPage)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setProperty(u"icon_name", u"arrow-down")
        self.down_button.setProperty(u"scale", u"small")

        self.hbox_items_3.addWidget(self.down_button)

        self.remove_button = KeyCapButton(ItemsPage)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"scale", u"small")
        self.remove_button.setProperty(u"icon_name", u"trash-2")
        self.remove_button.setProperty(u"key", u"Delete")

        self.hbox_items_3.addWidget(self.remove_button)

        self.spacer_items_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_items_3.addItem(self.spacer_items_4)

        self.template_button = KeyCapButton(ItemsPage)
        self.template_button.setObjectName(u"template_button")
        self.template_button.setProperty(u"scale", u"small")
        self.template_button.setProperty(u"icon_name", u"list-plus")
        self.template_button.setProperty(u"key", u"Ctrl+T")

        self.hbox_items_3.addWidget(self.template_button)

        self.paste_button = KeyCapButton(ItemsPage)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"scale", u"small")
        self.paste_button.setProperty(u"icon_name", u"copy")
        self.paste_button.setProperty(u"key", u"Ctrl+V")

        self.hbox_items_3.addWidget(self.paste_button)


        self.vbox_items_1.addLayout(self.hbox_items_3)

        self.vbox_items_1.setStretch(3, 1)
        QWidget.setTabOrder(self.due_edit, self.lasts_edit)
        QWidget.setTabOrder(self.lasts_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.presenter_edit)
        QWidget.setTabOrder(self.presenter_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.item_view)
        QWidget.setTabOrder(self.item_view, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.template_button)
        QWidget.setTabOrder(self.template_button, self.paste_button)

        self.retranslateUi(ItemsPage)

        QMetaObject.connectSlotsByName(ItemsPage)
    # setupUi

    def retranslateUi(self, ItemsPage):
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("ItemsPage", u"Gi\u1edd b\u1eaft \u0111\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setPlaceholderText(QCoreApplication.translate("ItemsPage", u"13.30", None))
#if QT_CONFIG(accessibility)
        self.lasts_edit.setAccessibleName(QCoreApplication.translate("ItemsPage", u"Th\u1eddi l\u01b0\u1ee3ng, ph\u00fat", None))
#endif // QT_CONFIG(accessibility)
        self.lasts_edit.setPlaceholderText(QCoreApplication.translate("ItemsPage", u"ph\u00fat", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("ItemsPage", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("ItemsPage", u"N\u1ed9i dung c\u1ee7a m\u1ee5c m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.presenter_edit.setAccessibleName(QCoreApplication.translate("ItemsPage", u"Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.presenter_edit.setPlaceholderText(QCoreApplication.translate("ItemsPage", u"Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n", None))
        self.add_button.setText(QCoreApplication.translate("ItemsPage", u"Th\u00eam", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ItemsPage", u"Th\u00eam (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.status_label.setText("")
#if QT_CONFIG(accessibility)
        self.item_view.setAccessibleName(QCoreApplication.translate("ItemsPage", u"C\u00e1c m\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_button.setText(QCoreApplication.translate("ItemsPage", u"S\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("ItemsPage", u"S\u1eeda (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.up_button.setText("")
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("ItemsPage", u"Chuy\u1ec3n l\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.up_button.setAccessibleName(QCoreApplication.translate("ItemsPage", u"Chuy\u1ec3n l\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.down_button.setText("")
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("ItemsPage", u"Chuy\u1ec3n xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.down_button.setAccessibleName(QCoreApplication.translate("ItemsPage", u"Chuy\u1ec3n xu\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("ItemsPage", u"B\u1ecf", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("ItemsPage", u"B\u1ecf (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.template_button.setText(QCoreApplication.translate("ItemsPage", u"T\u1eeb m\u1eabu", None))
#if QT_CONFIG(tooltip)
        self.template_button.setToolTip(QCoreApplication.translate("ItemsPage", u"T\u1eeb m\u1eabu (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("ItemsPage", u"D\u00e1n", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("ItemsPage", u"D\u00e1n danh s\u00e1ch t\u1eeb Word, Excel (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


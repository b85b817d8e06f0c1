# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'nominee_list.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.screens.elections.list_closing import ListClosing
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_ListPage(object):
    def setupUi(self, ListPage):
        if not ListPage.objectName():
            ListPage.setObjectName(u"ListPage")
        self.hbox_nominees_1 = QHBoxLayout(ListPage)
        self.hbox_nominees_1.setSpacing(16)
        self.hbox_nominees_1.setObjectName(u"hbox_nominees_1")
        self.hbox_nominees_1.setContentsMargins(0, 0, 0, 0)
        self.vbox_nominees_2 = QVBoxLayout()
        self.vbox_nominees_2.setSpacing(8)
        self.vbox_nominees_2.setObjectName(u"vbox_nominees_2")
        self.entry_widget = QWidget(ListPage)
        self.entry_widget.setObjectName(u"entry_widget")
        self.vbox_nominees_3 = QVBoxLayout(self.entry_widget)
        self.vbox_nominees_3.setSpacing(4)
        self.vbox_nominees_3.setObjectName(u"vbox_nominees_3")
        self.vbox_nominees_3.setContentsMargins(0, 0, 0, 0)
        self.hbox_nominees_4 = QHBoxLayout()
        self.hbox_nominees_4.setSpacing(8)
        self.hbox_nominees_4.setObjectName(u"hbox_nominees_4")
        self.name_edit = TypingField(self.entry_widget)
        self.name_edit.setObjectName(u"name_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name_edit.sizePolicy().hasHeightForWidth())
        self.name_edit.setSizePolicy(sizePolicy)
        self.name_edit.setMinimumSize(QSize(240, 0))

        self.hbox_nominees_4.addWidget(self.name_edit)

        self.birth_edit = TypingField(self.entry_widget)
        self.birth_edit.setObjectName(u"birth_edit")
        self.birth_edit.setMaximumSize(QSize(112, 16777215))

        self.hbox_nominees_4.addWidget(self.birth_edit)

        self.source_combo = QComboBox(self.entry_widget)
        self.source_combo.setObjectName(u"source_combo")
        self.source_combo.setMaximumSize(QSize(130, 16777215))

        self.hbox_nominees_4.addWidget(self.source_combo)

        self.note_edit = TypingField(self.entry_widget)
        self.note_edit.setObjectName(u"note_edit")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.note_edit.sizePolicy().hasHeightForWidth())
        self.note_edit.setSizePolicy(sizePolicy1)
        self.note_edit.setMinimumSize(QSize(90, 0))

        self.hbox_nominees_4.addWidget(self.note_edit)

        self.add_button = KeyCapButton(self.entry_widget)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Enter")

        self.hbox_nominees_4.addWidget(self.add_button)


        self.vbox_nominees_3.addLayout(self.hbox_nominees_4)

        self.reason_edit = QLineEdit(self.entry_widget)
        self.reason_edit.setObjectName(u"reason_edit")

        self.vbox_nominees_3.addWidget(self.reason_edit)

        self.entry_error = FieldError(self.entry_widget)
        self.entry_error.setObjectName(u"entry_error")

        self.vbox_nominees_3.addWidget(self.entry_error)


        self.vbox_nominees_2.addWidget(self.entry_widget)

        self.nominee_view = QTableView(ListPage)
        self.nominee_view.setObjectName(u"nominee_view")
        self.nominee_view.setProperty(u"role", u"card")

        self.vbox_nominees_2.addWidget(self.nominee_view)

        self.hbox_nominees_5 = QHBoxLayout()
        self.hbox_nominees_5.setSpacing(8)
        self.hbox_nominees_5.setObjectName(u"hbox_nominees_5")
        self.correct_button = KeyCapButton(ListPage)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"scale", u"small")
        self.correct_button.setProperty(u"icon_name", u"pencil")
        self.correct_button.setProperty(u"key", u"F2")

        self.hbox_nominees_5.addWidget(self.correct_button)

        self.withdraw_button = KeyCapButton(ListPage)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setProperty(u"scale", u"small")
        self.withdraw_button.setProperty(u"icon_name", u"user-minus")
        self.withdraw_button.setProperty(u"key", u"Delete")

        self.hbox_nominees_5.addWidget(self.withdraw_button)

        self.spacer_nominees_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_nominees_5.addItem(self.spacer_nominees_6)

        self.roll_button = KeyCapButton(ListPage)
        self.roll_button.setObjectName(u"roll_button")
        self.roll_button.setProperty(u"scale", u"small")
        self.roll_button.setProperty(u"icon_name", u"users")
        self.roll_button.setProperty(u"key", u"Ctrl+I")

        self.hbox_nominees_5.addWidget(self.roll_button)

        self.paste_button = KeyCapButton(ListPage)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"scale", u"small")
        self.paste_button.setProperty(u"icon_name", u"copy")
        self.paste_button.setProperty(u"key", u"Ctrl+Shift+V")

        self.hbox_nominees_5.addWidget(self.paste_button)


        self.vbox_nominees_2.addLayout(self.hbox_nominees_5)

        self.vbox_nominees_2.setStretch(1, 1)

        self.hbox_nominees_1.addLayout(self.vbox_nominees_2)

        self.side_widget = QWidget(ListPage)
        self.side_widget.setObjectName(u"side_widget")
        self.side_widget.setMinimumSize(QSize(332, 0))
        self.side_widget.setMaximumSize(QSize(332, 16777215))
        self.vbox_nominees_7 = QVBoxLayout(self.side_widget)
        self.vbox_nominees_7.setSpacing(10)
        self.vbox_nominees_7.setObjectName(u"vbox_nominees_7")
        self.vbox_nominees_7.setContentsMargins(0, 0, 0, 0)
        self.surplus_frame = QFrame(self.side_widget)
        self.surplus_frame.setObjectName(u"surplus_frame")
        self.surplus_frame.setProperty(u"role", u"card")
        self.vbox_nominees_8 = QVBoxLayout(self.surplus_frame)
        self.vbox_nominees_8.setSpacing(0)
        self.vbox_nominees_8.setObjectName(u"vbox_nominees_8")
        self.vbox_nominees_8.setContentsMargins(16, 10, 16, 8)
        self.hbox_nominees_9 = QHBoxLayout()
        self.hbox_nominees_9.setSpacing(8)
        self.hbox_nominees_9.setObjectName(u"hbox_nominees_9")
        self.count_label = QLabel(self.surplus_frame)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"number")

        self.hbox_nominees_9.addWidget(self.count_label)

        self.base_label = QLabel(self.surplus_frame)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setProperty(u"role", u"subtitle")

        self.hbox_nominees_9.addWidget(self.base_label)

        self.spacer_nominees_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_nominees_9.addItem(self.spacer_nominees_10)


        self.vbox_nominees_8.addLayout(self.hbox_nominees_9)

        self.checks_layout = QVBoxLayout()
        self.checks_layout.setSpacing(0)
        self.checks_layout.setObjectName(u"checks_layout")

        self.vbox_nominees_8.addLayout(self.checks_layout)


        self.vbox_nominees_7.addWidget(self.surplus_frame)

        self.closing = ListClosing(self.side_widget)
        self.closing.setObjectName(u"closing")
        self.closing.setProperty(u"role", u"card")

        self.vbox_nominees_7.addWidget(self.closing)

        self.spacer_nominees_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_nominees_7.addItem(self.spacer_nominees_11)


        self.hbox_nominees_1.addWidget(self.side_widget)

        self.hbox_nominees_1.setStretch(0, 1)
        QWidget.setTabOrder(self.name_edit, self.birth_edit)
        QWidget.setTabOrder(self.birth_edit, self.source_combo)
        QWidget.setTabOrder(self.source_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.nominee_view)
        QWidget.setTabOrder(self.nominee_view, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.roll_button)
        QWidget.setTabOrder(self.roll_button, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.closing)

        self.retranslateUi(ListPage)

        QMetaObject.connectSlotsByName(ListPage)
    # setupUi

    def retranslateUi(self, ListPage):
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ListPage", u"H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi \u0111\u01b0\u1ee3c gi\u1edbi thi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("ListPage", u"T\u00ean \u0111\u1ea1i bi\u1ec3u ho\u1eb7c ng\u01b0\u1eddi m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.birth_edit.setAccessibleName(QCoreApplication.translate("ListPage", u"Ng\u00e0y sinh", None))
#endif // QT_CONFIG(accessibility)
        self.birth_edit.setPlaceholderText(QCoreApplication.translate("ListPage", u"Ng\u00e0y sinh", None))
#if QT_CONFIG(accessibility)
        self.source_combo.setAccessibleName(QCoreApplication.translate("ListPage", u"Ai gi\u1edbi thi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ListPage", u"Ghi ch\u00fa", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("ListPage", u"Ghi ch\u00fa", None))
        self.add_button.setText(QCoreApplication.translate("ListPage", u"Th\u00eam", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ListPage", u"Th\u00eam (Enter)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ListPage", u"Theo quy\u1ebft \u0111\u1ecbnh n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ListPage", u"Danh s\u00e1ch \u0111\u00e3 ch\u1ed1t: ghi th\u00eam ng\u01b0\u1eddi theo quy\u1ebft \u0111\u1ecbnh n\u00e0o c\u1ee7a \u0110\u1ea1i h\u1ed9i", None))
#if QT_CONFIG(accessibility)
        self.nominee_view.setAccessibleName(QCoreApplication.translate("ListPage", u"Danh s\u00e1ch b\u1ea7u c\u1eed", None))
#endif // QT_CONFIG(accessibility)
        self.correct_button.setText(QCoreApplication.translate("ListPage", u"S\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("ListPage", u"S\u1eeda (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.withdraw_button.setText(QCoreApplication.translate("ListPage", u"Cho r\u00fat\u2026", None))
#if QT_CONFIG(tooltip)
        self.withdraw_button.setToolTip(QCoreApplication.translate("ListPage", u"Cho r\u00fat\u2026 (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.roll_button.setText(QCoreApplication.translate("ListPage", u"Ch\u1ecdn t\u1eeb \u0111\u1ea1i bi\u1ec3u", None))
#if QT_CONFIG(tooltip)
        self.roll_button.setToolTip(QCoreApplication.translate("ListPage", u"Ch\u1ecdn t\u1eeb \u0111\u1ea1i bi\u1ec3u (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("ListPage", u"D\u00e1n danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("ListPage", u"D\u00e1n danh s\u00e1ch (Ctrl+Shift+V)", None))
#endif // QT_CONFIG(tooltip)
        self.count_label.setText("")
        self.base_label.setText("")
        pass
    # retranslateUi


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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_ProgrammeScreen(object):
    def setupUi(self, ProgrammeScreen):
        if not ProgrammeScreen.objectName():
            ProgrammeScreen.setObjectName(u"ProgrammeScreen")
        ProgrammeScreen.setProperty(u"role", u"ground")
        self.vbox_prog_1 = QVBoxLayout(ProgrammeScreen)
        self.vbox_prog_1.setSpacing(10)
        self.vbox_prog_1.setObjectName(u"vbox_prog_1")
        self.vbox_prog_1.setContentsMargins(24, 16, 24, 16)
        self.hbox_prog_2 = QHBoxLayout()
        self.hbox_prog_2.setSpacing(8)
        self.hbox_prog_2.setObjectName(u"hbox_prog_2")
        self.label_prog_3 = QLabel(ProgrammeScreen)
        self.label_prog_3.setObjectName(u"label_prog_3")
        self.label_prog_3.setProperty(u"role", u"title")

        self.hbox_prog_2.addWidget(self.label_prog_3)

        self.summary_label = QLabel(ProgrammeScreen)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"subtitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary_label.sizePolicy().hasHeightForWidth())
        self.summary_label.setSizePolicy(sizePolicy)

        self.hbox_prog_2.addWidget(self.summary_label)

        self.template_button = KeyCapButton(ProgrammeScreen)
        self.template_button.setObjectName(u"template_button")
        self.template_button.setProperty(u"icon_name", u"list-plus")
        self.template_button.setProperty(u"key", u"Ctrl+T")

        self.hbox_prog_2.addWidget(self.template_button)

        self.paste_button = KeyCapButton(ProgrammeScreen)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"icon_name", u"copy")
        self.paste_button.setProperty(u"key", u"Ctrl+V")

        self.hbox_prog_2.addWidget(self.paste_button)


        self.vbox_prog_1.addLayout(self.hbox_prog_2)

        self.hbox_prog_4 = QHBoxLayout()
        self.hbox_prog_4.setSpacing(8)
        self.hbox_prog_4.setObjectName(u"hbox_prog_4")
        self.due_edit = QLineEdit(ProgrammeScreen)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setMaximumSize(QSize(88, 16777215))

        self.hbox_prog_4.addWidget(self.due_edit)

        self.lasts_edit = QLineEdit(ProgrammeScreen)
        self.lasts_edit.setObjectName(u"lasts_edit")
        self.lasts_edit.setMaximumSize(QSize(72, 16777215))

        self.hbox_prog_4.addWidget(self.lasts_edit)

        self.title_edit = TypingField(ProgrammeScreen)
        self.title_edit.setObjectName(u"title_edit")

        self.hbox_prog_4.addWidget(self.title_edit)

        self.presenter_edit = QLineEdit(ProgrammeScreen)
        self.presenter_edit.setObjectName(u"presenter_edit")
        self.presenter_edit.setMaximumSize(QSize(220, 16777215))

        self.hbox_prog_4.addWidget(self.presenter_edit)

        self.add_button = KeyCapButton(ProgrammeScreen)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"main")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Enter")

        self.hbox_prog_4.addWidget(self.add_button)


        self.vbox_prog_1.addLayout(self.hbox_prog_4)

        self.page_error = FieldError(ProgrammeScreen)
        self.page_error.setObjectName(u"page_error")

        self.vbox_prog_1.addWidget(self.page_error)

        self.status_label = QLabel(ProgrammeScreen)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"hint")

        self.vbox_prog_1.addWidget(self.status_label)

        self.hbox_prog_5 = QHBoxLayout()
        self.hbox_prog_5.setSpacing(16)
        self.hbox_prog_5.setObjectName(u"hbox_prog_5")
        self.vbox_prog_6 = QVBoxLayout()
        self.vbox_prog_6.setSpacing(8)
        self.vbox_prog_6.setObjectName(u"vbox_prog_6")
        self.item_view = QTableView(ProgrammeScreen)
        self.item_view.setObjectName(u"item_view")
        self.item_view.setProperty(u"role", u"card")

        self.vbox_prog_6.addWidget(self.item_view)

        self.hbox_prog_7 = QHBoxLayout()
        self.hbox_prog_7.setSpacing(8)
        self.hbox_prog_7.setObjectName(u"hbox_prog_7")
        self.edit_button = KeyCapButton(ProgrammeScreen)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setProperty(u"scale", u"small")
        self.edit_button.setProperty(u"icon_name", u"pencil")
        self.edit_button.setProperty(u"key", u"F2")

        self.hbox_prog_7.addWidget(self.edit_button)

        self.up_button = KeyCapButton(ProgrammeScreen)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setProperty(u"scale", u"small")
        self.up_button.setProperty(u"icon_name", u"arrow-up")
        self.up_button.setProperty(u"key", u"Alt+\u2191")

        self.hbox_prog_7.addWidget(self.up_button)

        self.down_button = KeyCapButton(ProgrammeScreen)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setProperty(u"scale", u"small")
        self.down_button.setProperty(u"icon_name", u"arrow-down")
        self.down_button.setProperty(u"key", u"Alt+\u2193")

        self.hbox_prog_7.addWidget(self.down_button)

        self.remove_button = KeyCapButton(ProgrammeScreen)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"scale", u"small")
        self.remove_button.setProperty(u"icon_name", u"trash-2")
        self.remove_button.setProperty(u"key", u"Delete")

        self.hbox_prog_7.addWidget(self.remove_button)

        self.spacer_prog_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_prog_7.addItem(self.spacer_prog_8)


        self.vbox_prog_6.addLayout(self.hbox_prog_7)


        self.hbox_prog_5.addLayout(self.vbox_prog_6)

        self.side_widget = QWidget(ProgrammeScreen)
        self.side_widget.setObjectName(u"side_widget")
        self.side_widget.setMinimumSize(QSize(300, 0))
        self.side_widget.setMaximumSize(QSize(320, 16777215))
        self.vbox_prog_9 = QVBoxLayout(self.side_widget)
        self.vbox_prog_9.setSpacing(16)
        self.vbox_prog_9.setObjectName(u"vbox_prog_9")
        self.vbox_prog_9.setContentsMargins(0, 0, 0, 0)
        self.now_frame = QFrame(self.side_widget)
        self.now_frame.setObjectName(u"now_frame")
        self.now_frame.setProperty(u"role", u"card")
        self.vbox_prog_10 = QVBoxLayout(self.now_frame)
        self.vbox_prog_10.setSpacing(4)
        self.vbox_prog_10.setObjectName(u"vbox_prog_10")
        self.vbox_prog_10.setContentsMargins(16, 12, 16, 12)
        self.now_head_label = QLabel(self.now_frame)
        self.now_head_label.setObjectName(u"now_head_label")
        self.now_head_label.setProperty(u"role", u"secondary")

        self.vbox_prog_10.addWidget(self.now_head_label)

        self.now_label = QLabel(self.now_frame)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setProperty(u"role", u"strong-13")
        self.now_label.setWordWrap(True)

        self.vbox_prog_10.addWidget(self.now_label)

        self.now_detail_label = QLabel(self.now_frame)
        self.now_detail_label.setObjectName(u"now_detail_label")
        self.now_detail_label.setProperty(u"role", u"secondary")
        self.now_detail_label.setWordWrap(True)

        self.vbox_prog_10.addWidget(self.now_detail_label)

        self.left_label = QLabel(self.now_frame)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"role", u"number")

        self.vbox_prog_10.addWidget(self.left_label)

        self.hbox_prog_11 = QHBoxLayout()
        self.hbox_prog_11.setSpacing(8)
        self.hbox_prog_11.setObjectName(u"hbox_prog_11")
        self.start_button = KeyCapButton(self.now_frame)
        self.start_button.setObjectName(u"start_button")
        self.start_button.setProperty(u"scale", u"small")
        self.start_button.setProperty(u"icon_name", u"play")
        self.start_button.setProperty(u"key", u"F4")

        self.hbox_prog_11.addWidget(self.start_button)

        self.spacer_prog_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_prog_11.addItem(self.spacer_prog_12)


        self.vbox_prog_10.addLayout(self.hbox_prog_11)

        self.hbox_prog_13 = QHBoxLayout()
        self.hbox_prog_13.setSpacing(8)
        self.hbox_prog_13.setObjectName(u"hbox_prog_13")
        self.next_button = KeyCapButton(self.now_frame)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"scale", u"small")
        self.next_button.setProperty(u"icon_name", u"skip-forward")
        self.next_button.setProperty(u"key", u"F5")

        self.hbox_prog_13.addWidget(self.next_button)

        self.spacer_prog_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_prog_13.addItem(self.spacer_prog_14)


        self.vbox_prog_10.addLayout(self.hbox_prog_13)


        self.vbox_prog_9.addWidget(self.now_frame)

        self.spacer_prog_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vbox_prog_9.addItem(self.spacer_prog_15)


        self.hbox_prog_5.addWidget(self.side_widget)

        self.hbox_prog_5.setStretch(0, 1)

        self.vbox_prog_1.addLayout(self.hbox_prog_5)

        self.vbox_prog_1.setStretch(4, 1)
        QWidget.setTabOrder(self.due_edit, self.lasts_edit)
        QWidget.setTabOrder(self.lasts_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.presenter_edit)
        QWidget.setTabOrder(self.presenter_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.item_view)
        QWidget.setTabOrder(self.item_view, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.start_button)
        QWidget.setTabOrder(self.start_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.template_button)
        QWidget.setTabOrder(self.template_button, self.paste_button)

        self.retranslateUi(ProgrammeScreen)

        QMetaObject.connectSlotsByName(ProgrammeScreen)
    # setupUi

    def retranslateUi(self, ProgrammeScreen):
        self.label_prog_3.setText(QCoreApplication.translate("ProgrammeScreen", u"Ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.summary_label.setText("")
        self.template_button.setText(QCoreApplication.translate("ProgrammeScreen", u"T\u1eeb m\u1eabu", None))
#if QT_CONFIG(tooltip)
        self.template_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"T\u1eeb m\u1eabu (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("ProgrammeScreen", u"D\u00e1n danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"D\u00e1n danh s\u00e1ch (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"Gi\u1edd b\u1eaft \u0111\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setPlaceholderText(QCoreApplication.translate("ProgrammeScreen", u"13.30", None))
#if QT_CONFIG(accessibility)
        self.lasts_edit.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"Th\u1eddi l\u01b0\u1ee3ng, ph\u00fat", None))
#endif // QT_CONFIG(accessibility)
        self.lasts_edit.setPlaceholderText(QCoreApplication.translate("ProgrammeScreen", u"ph\u00fat", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("ProgrammeScreen", u"N\u1ed9i dung c\u1ee7a m\u1ee5c m\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.presenter_edit.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.presenter_edit.setPlaceholderText(QCoreApplication.translate("ProgrammeScreen", u"Ng\u01b0\u1eddi th\u1ef1c hi\u1ec7n", None))
        self.add_button.setText(QCoreApplication.translate("ProgrammeScreen", u"Th\u00eam m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"Th\u00eam m\u1ee5c (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.status_label.setText("")
#if QT_CONFIG(accessibility)
        self.item_view.setAccessibleName(QCoreApplication.translate("ProgrammeScreen", u"C\u00e1c m\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_button.setText(QCoreApplication.translate("ProgrammeScreen", u"S\u1eeda m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"S\u1eeda m\u1ee5c (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.up_button.setText(QCoreApplication.translate("ProgrammeScreen", u"L\u00ean", None))
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"L\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.down_button.setText(QCoreApplication.translate("ProgrammeScreen", u"Xu\u1ed1ng", None))
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"Xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("ProgrammeScreen", u"B\u1ecf m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"B\u1ecf m\u1ee5c (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.now_head_label.setText("")
        self.now_label.setText("")
        self.now_detail_label.setText("")
        self.left_label.setText("")
        self.start_button.setText(QCoreApplication.translate("ProgrammeScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.start_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"B\u1eaft \u0111\u1ea7u m\u1ee5c (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("ProgrammeScreen", u"Sang m\u1ee5c k\u1ebf ti\u1ebfp", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("ProgrammeScreen", u"Sang m\u1ee5c k\u1ebf ti\u1ebfp (F5)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


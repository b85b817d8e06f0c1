# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'open_votes.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListView, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from congress_desktop.gui.screens.open_votes.pane import CountPane
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)

class Ui_OpenVotesScreen(object):
    def setupUi(self, OpenVotesScreen):
        if not OpenVotesScreen.objectName():
            OpenVotesScreen.setObjectName(u"OpenVotesScreen")
        OpenVotesScreen.setProperty(u"role", u"ground")
        self.vboxlayout_16 = QVBoxLayout(OpenVotesScreen)
        self.vboxlayout_16.setSpacing(0)
        self.vboxlayout_16.setObjectName(u"vboxlayout_16")
        self.vboxlayout_16.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(OpenVotesScreen)
        self.page_stack.setObjectName(u"page_stack")
        self.votes_page = QWidget()
        self.votes_page.setObjectName(u"votes_page")
        self.votes_layout = QVBoxLayout(self.votes_page)
        self.votes_layout.setSpacing(10)
        self.votes_layout.setObjectName(u"votes_layout")
        self.votes_layout.setContentsMargins(24, 16, 24, 12)
        self.hboxlayout_3 = QHBoxLayout()
        self.hboxlayout_3.setSpacing(8)
        self.hboxlayout_3.setObjectName(u"hboxlayout_3")
        self.hboxlayout_3.setContentsMargins(0, 0, 0, 0)
        self.qlabel_1 = QLabel(self.votes_page)
        self.qlabel_1.setObjectName(u"qlabel_1")
        self.qlabel_1.setProperty(u"role", u"title")

        self.hboxlayout_3.addWidget(self.qlabel_1)

        self.sitting_label = QLabel(self.votes_page)
        self.sitting_label.setObjectName(u"sitting_label")
        self.sitting_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_3.addWidget(self.sitting_label)

        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_3.addItem(self.spacer_2)

        self.bodies_button = KeyCapButton(self.votes_page)
        self.bodies_button.setObjectName(u"bodies_button")
        self.bodies_button.setProperty(u"icon_name", u"users")
        self.bodies_button.setProperty(u"key", u"Ctrl+B")

        self.hboxlayout_3.addWidget(self.bodies_button)

        self.add_button = KeyCapButton(self.votes_page)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Ctrl+N")

        self.hboxlayout_3.addWidget(self.add_button)

        self.export_button = KeyCapButton(self.votes_page)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"icon_name", u"file-spreadsheet")
        self.export_button.setProperty(u"key", u"Ctrl+E")

        self.hboxlayout_3.addWidget(self.export_button)


        self.votes_layout.addLayout(self.hboxlayout_3)

        self.hboxlayout_14 = QHBoxLayout()
        self.hboxlayout_14.setSpacing(16)
        self.hboxlayout_14.setObjectName(u"hboxlayout_14")
        self.hboxlayout_14.setContentsMargins(0, 0, 0, 0)
        self.list_frame = QFrame(self.votes_page)
        self.list_frame.setObjectName(u"list_frame")
        self.list_frame.setProperty(u"role", u"card")
        self.list_frame.setMinimumSize(QSize(316, 0))
        self.list_frame.setMaximumSize(QSize(400, 16777215))
        self.vboxlayout_8 = QVBoxLayout(self.list_frame)
        self.vboxlayout_8.setSpacing(0)
        self.vboxlayout_8.setObjectName(u"vboxlayout_8")
        self.vboxlayout_8.setContentsMargins(0, 0, 0, 0)
        self.list_head_frame = QFrame(self.list_frame)
        self.list_head_frame.setObjectName(u"list_head_frame")
        self.list_head_frame.setProperty(u"role", u"panel-head")
        self.hboxlayout_6 = QHBoxLayout(self.list_head_frame)
        self.hboxlayout_6.setSpacing(8)
        self.hboxlayout_6.setObjectName(u"hboxlayout_6")
        self.hboxlayout_6.setContentsMargins(16, 10, 16, 10)
        self.qlabel_4 = QLabel(self.list_head_frame)
        self.qlabel_4.setObjectName(u"qlabel_4")
        self.qlabel_4.setProperty(u"role", u"heading")

        self.hboxlayout_6.addWidget(self.qlabel_4)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_6.addItem(self.spacer_5)

        self.list_label = QLabel(self.list_head_frame)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"role", u"hint")

        self.hboxlayout_6.addWidget(self.list_label)


        self.vboxlayout_8.addWidget(self.list_head_frame)

        self.matter_view = QListView(self.list_frame)
        self.matter_view.setObjectName(u"matter_view")
        self.matter_view.setProperty(u"role", u"rows")

        self.vboxlayout_8.addWidget(self.matter_view)

        self.hboxlayout_7 = QHBoxLayout()
        self.hboxlayout_7.setSpacing(8)
        self.hboxlayout_7.setObjectName(u"hboxlayout_7")
        self.hboxlayout_7.setContentsMargins(16, 6, 16, 8)
        self.select_label = QLabel(self.list_frame)
        self.select_label.setObjectName(u"select_label")
        self.select_label.setProperty(u"role", u"note")
        self.select_label.setWordWrap(True)

        self.hboxlayout_7.addWidget(self.select_label)


        self.vboxlayout_8.addLayout(self.hboxlayout_7)


        self.hboxlayout_14.addWidget(self.list_frame)

        self.vboxlayout_13 = QVBoxLayout()
        self.vboxlayout_13.setSpacing(8)
        self.vboxlayout_13.setObjectName(u"vboxlayout_13")
        self.vboxlayout_13.setContentsMargins(0, 0, 0, 0)
        self.pane = CountPane(self.votes_page)
        self.pane.setObjectName(u"pane")

        self.vboxlayout_13.addWidget(self.pane)

        self.count_error = FieldError(self.votes_page)
        self.count_error.setObjectName(u"count_error")

        self.vboxlayout_13.addWidget(self.count_error)

        self.release_widget = QWidget(self.votes_page)
        self.release_widget.setObjectName(u"release_widget")
        self.hboxlayout_9 = QHBoxLayout(self.release_widget)
        self.hboxlayout_9.setSpacing(12)
        self.hboxlayout_9.setObjectName(u"hboxlayout_9")
        self.hboxlayout_9.setContentsMargins(0, 0, 0, 0)
        self.second_label = QLabel(self.release_widget)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setProperty(u"role", u"label")

        self.hboxlayout_9.addWidget(self.second_label)

        self.second_edit = TypingField(self.release_widget)
        self.second_edit.setObjectName(u"second_edit")
        self.second_edit.setMinimumSize(QSize(260, 0))

        self.hboxlayout_9.addWidget(self.second_edit)

        self.second_hint_label = QLabel(self.release_widget)
        self.second_hint_label.setObjectName(u"second_hint_label")
        self.second_hint_label.setProperty(u"role", u"hint")
        self.second_hint_label.setWordWrap(True)

        self.hboxlayout_9.addWidget(self.second_hint_label)

        self.hboxlayout_9.setStretch(2, 1)

        self.vboxlayout_13.addWidget(self.release_widget)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_13.addItem(self.spacer_10)

        self.hboxlayout_12 = QHBoxLayout()
        self.hboxlayout_12.setSpacing(8)
        self.hboxlayout_12.setObjectName(u"hboxlayout_12")
        self.hboxlayout_12.setContentsMargins(0, 0, 0, 0)
        self.main_button = KeyCapButton(self.votes_page)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"role", u"main")
        self.main_button.setProperty(u"scale", u"large")
        self.main_button.setProperty(u"icon_name", u"hand")
        self.main_button.setProperty(u"key", u"Enter")

        self.hboxlayout_12.addWidget(self.main_button)

        self.all_button = KeyCapButton(self.votes_page)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"scale", u"small")
        self.all_button.setProperty(u"icon_name", u"check")
        self.all_button.setProperty(u"key", u"*")

        self.hboxlayout_12.addWidget(self.all_button)

        self.blocks_button = KeyCapButton(self.votes_page)
        self.blocks_button.setObjectName(u"blocks_button")
        self.blocks_button.setProperty(u"scale", u"small")
        self.blocks_button.setProperty(u"icon_name", u"users")
        self.blocks_button.setProperty(u"key", u"F4")

        self.hboxlayout_12.addWidget(self.blocks_button)

        self.apart_button = KeyCapButton(self.votes_page)
        self.apart_button.setObjectName(u"apart_button")
        self.apart_button.setProperty(u"scale", u"small")
        self.apart_button.setProperty(u"icon_name", u"equal")
        self.apart_button.setProperty(u"key", u"F6")

        self.hboxlayout_12.addWidget(self.apart_button)

        self.revise_button = KeyCapButton(self.votes_page)
        self.revise_button.setObjectName(u"revise_button")
        self.revise_button.setProperty(u"scale", u"large")
        self.revise_button.setProperty(u"icon_name", u"pencil")
        self.revise_button.setProperty(u"key", u"F2")

        self.hboxlayout_12.addWidget(self.revise_button)

        self.remove_button = KeyCapButton(self.votes_page)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"scale", u"large")
        self.remove_button.setProperty(u"icon_name", u"archive")
        self.remove_button.setProperty(u"key", u"Delete")

        self.hboxlayout_12.addWidget(self.remove_button)

        self.correct_button = KeyCapButton(self.votes_page)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"scale", u"large")
        self.correct_button.setProperty(u"icon_name", u"pencil")
        self.correct_button.setProperty(u"key", u"F2")

        self.hboxlayout_12.addWidget(self.correct_button)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_12.addItem(self.spacer_11)

        self.minutes_button = KeyCapButton(self.votes_page)
        self.minutes_button.setObjectName(u"minutes_button")
        self.minutes_button.setProperty(u"scale", u"large")
        self.minutes_button.setProperty(u"icon_name", u"printer")
        self.minutes_button.setProperty(u"key", u"Ctrl+P")

        self.hboxlayout_12.addWidget(self.minutes_button)


        self.vboxlayout_13.addLayout(self.hboxlayout_12)

        self.foot_label = QLabel(self.votes_page)
        self.foot_label.setObjectName(u"foot_label")
        self.foot_label.setProperty(u"role", u"hint")

        self.vboxlayout_13.addWidget(self.foot_label)


        self.hboxlayout_14.addLayout(self.vboxlayout_13)

        self.hboxlayout_14.setStretch(1, 1)

        self.votes_layout.addLayout(self.hboxlayout_14)

        self.votes_layout.setStretch(1, 1)
        self.page_stack.addWidget(self.votes_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vboxlayout_15 = QVBoxLayout(self.empty_page)
        self.vboxlayout_15.setSpacing(8)
        self.vboxlayout_15.setObjectName(u"vboxlayout_15")
        self.vboxlayout_15.setContentsMargins(24, 24, 24, 24)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.vboxlayout_15.addWidget(self.empty_state)

        self.page_stack.addWidget(self.empty_page)

        self.vboxlayout_16.addWidget(self.page_stack)

#if QT_CONFIG(shortcut)
        self.second_label.setBuddy(self.second_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.matter_view, self.pane)
        QWidget.setTabOrder(self.pane, self.second_edit)
        QWidget.setTabOrder(self.second_edit, self.main_button)
        QWidget.setTabOrder(self.main_button, self.all_button)
        QWidget.setTabOrder(self.all_button, self.blocks_button)
        QWidget.setTabOrder(self.blocks_button, self.apart_button)
        QWidget.setTabOrder(self.apart_button, self.revise_button)
        QWidget.setTabOrder(self.revise_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.minutes_button)
        QWidget.setTabOrder(self.minutes_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.bodies_button)
        QWidget.setTabOrder(self.bodies_button, self.export_button)

        self.retranslateUi(OpenVotesScreen)

        QMetaObject.connectSlotsByName(OpenVotesScreen)
    # setupUi

    def retranslateUi(self, OpenVotesScreen):
        self.qlabel_1.setText(QCoreApplication.translate("OpenVotesScreen", u"Bi\u1ec3u quy\u1ebft", None))
        self.sitting_label.setText(QCoreApplication.translate("OpenVotesScreen", u"Gi\u01a1 th\u1ebb", None))
        self.bodies_button.setText(QCoreApplication.translate("OpenVotesScreen", u"C\u00e1c c\u01a1 quan", None))
#if QT_CONFIG(tooltip)
        self.bodies_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"C\u00e1c c\u01a1 quan c\u1ee7a \u0110\u1ea1i h\u1ed9i (Ctrl+B)", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("OpenVotesScreen", u"Th\u00eam n\u1ed9i dung", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"Th\u00eam n\u1ed9i dung (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("OpenVotesScreen", u"Xu\u1ea5t Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"Xu\u1ea5t Excel (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.qlabel_4.setText(QCoreApplication.translate("OpenVotesScreen", u"N\u1ed9i dung", None))
        self.list_label.setText("")
#if QT_CONFIG(accessibility)
        self.matter_view.setAccessibleName(QCoreApplication.translate("OpenVotesScreen", u"C\u00e1c n\u1ed9i dung bi\u1ec3u quy\u1ebft", None))
#endif // QT_CONFIG(accessibility)
        self.select_label.setText(QCoreApplication.translate("OpenVotesScreen", u"Shift+\u2193 ch\u1ecdn nhi\u1ec1u, Ctrl+G ch\u1ecdn c\u1ea3 lo\u1ea1i: bi\u1ec3u quy\u1ebft m\u1ed9t l\u1ea7n", None))
        self.second_label.setText(QCoreApplication.translate("OpenVotesScreen", u"Ng\u01b0\u1eddi c\u00f9ng x\u00e1c nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.second_edit.setAccessibleName(QCoreApplication.translate("OpenVotesScreen", u"Ng\u01b0\u1eddi c\u00f9ng x\u00e1c nh\u1eadn k\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.second_edit.setPlaceholderText(QCoreApplication.translate("OpenVotesScreen", u"H\u1ecd v\u00e0 t\u00ean", None))
        self.second_hint_label.setText("")
        self.main_button.setText(QCoreApplication.translate("OpenVotesScreen", u"M\u1edf bi\u1ec3u quy\u1ebft", None))
#if QT_CONFIG(tooltip)
        self.main_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"M\u1edf bi\u1ec3u quy\u1ebft (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.all_button.setText(QCoreApplication.translate("OpenVotesScreen", u"T\u1ea5t c\u1ea3 t\u00e1n th\u00e0nh", None))
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"T\u1ea5t c\u1ea3 t\u00e1n th\u00e0nh (*)", None))
#endif // QT_CONFIG(tooltip)
        self.blocks_button.setText(QCoreApplication.translate("OpenVotesScreen", u"Theo t\u1ed5", None))
#if QT_CONFIG(tooltip)
        self.blocks_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"\u0110\u1ebfm theo t\u1ed5, \u0111o\u00e0n, kh\u1ed1i (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.apart_button.setText(QCoreApplication.translate("OpenVotesScreen", u"\u0110\u1ebfm ri\u00eang", None))
#if QT_CONFIG(tooltip)
        self.apart_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"\u0110\u1ebfm ri\u00eang n\u1ed9i dung \u0111ang ch\u1ecdn (F6)", None))
#endif // QT_CONFIG(tooltip)
        self.revise_button.setText(QCoreApplication.translate("OpenVotesScreen", u"S\u1eeda l\u1eddi", None))
#if QT_CONFIG(tooltip)
        self.revise_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"S\u1eeda t\u00ean, l\u1eddi \u0111\u01b0a ra bi\u1ec3u quy\u1ebft, lo\u1ea1i, c\u01a1 s\u1edf t\u00ednh (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("OpenVotesScreen", u"B\u1ecf", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"B\u1ecf kh\u1ecfi danh s\u00e1ch (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.correct_button.setText(QCoreApplication.translate("OpenVotesScreen", u"S\u1eeda, ghi l\u00fd do", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"S\u1eeda, ghi l\u00fd do (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.minutes_button.setText(QCoreApplication.translate("OpenVotesScreen", u"Bi\u00ean b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.minutes_button.setToolTip(QCoreApplication.translate("OpenVotesScreen", u"L\u01b0u bi\u00ean b\u1ea3n bi\u1ec3u quy\u1ebft n\u1ed9i dung n\u00e0y (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.foot_label.setText(QCoreApplication.translate("OpenVotesScreen", u"C\u00f4ng b\u1ed1: \u0111\u01b0a l\u00ean m\u00e0n h\u00ecnh h\u1ed9i tr\u01b0\u1eddng v\u00e0 ghi v\u00e0o bi\u00ean b\u1ea3n. Ghi sai th\u00ec s\u1eeda, ghi l\u00fd do r\u1ed3i c\u00f4ng b\u1ed1 l\u1ea1i.", None))
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delegates.ui'
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
    QHeaderView, QLabel, QListView, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import (Chip, KeyCapButton)
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)
from congress_desktop.gui.widgets.marks import Pill
from congress_desktop.gui.widgets.portrait import Portrait

class Ui_DelegatesScreen(object):
    def setupUi(self, DelegatesScreen):
        if not DelegatesScreen.objectName():
            DelegatesScreen.setObjectName(u"DelegatesScreen")
        DelegatesScreen.setProperty(u"role", u"ground")
        self.vboxlayout_13 = QVBoxLayout(DelegatesScreen)
        self.vboxlayout_13.setObjectName(u"vboxlayout_13")
        self.vboxlayout_13.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(DelegatesScreen)
        self.page_stack.setObjectName(u"page_stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.vboxlayout_11 = QVBoxLayout(self.list_page)
        self.vboxlayout_11.setSpacing(10)
        self.vboxlayout_11.setObjectName(u"vboxlayout_11")
        self.vboxlayout_11.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setSpacing(8)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.label_1 = QLabel(self.list_page)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"title")

        self.hboxlayout_2.addWidget(self.label_1)

        self.summary_label = QLabel(self.list_page)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"subtitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary_label.sizePolicy().hasHeightForWidth())
        self.summary_label.setSizePolicy(sizePolicy)

        self.hboxlayout_2.addWidget(self.summary_label)

        self.cards_button = KeyCapButton(self.list_page)
        self.cards_button.setObjectName(u"cards_button")
        self.cards_button.setProperty(u"scale", u"small")
        self.cards_button.setProperty(u"icon_name", u"printer")
        self.cards_button.setProperty(u"key", u"Ctrl+T")

        self.hboxlayout_2.addWidget(self.cards_button)

        self.guests_button = KeyCapButton(self.list_page)
        self.guests_button.setObjectName(u"guests_button")
        self.guests_button.setProperty(u"scale", u"small")
        self.guests_button.setProperty(u"icon_name", u"users")
        self.guests_button.setProperty(u"key", u"Ctrl+G")

        self.hboxlayout_2.addWidget(self.guests_button)

        self.seating_button = KeyCapButton(self.list_page)
        self.seating_button.setObjectName(u"seating_button")
        self.seating_button.setProperty(u"scale", u"small")
        self.seating_button.setProperty(u"icon_name", u"layers")
        self.seating_button.setProperty(u"key", u"Ctrl+H")

        self.hboxlayout_2.addWidget(self.seating_button)

        self.import_button = KeyCapButton(self.list_page)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"scale", u"small")
        self.import_button.setProperty(u"icon_name", u"upload")
        self.import_button.setProperty(u"key", u"Ctrl+I")

        self.hboxlayout_2.addWidget(self.import_button)

        self.export_button = KeyCapButton(self.list_page)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"scale", u"small")
        self.export_button.setProperty(u"icon_name", u"file-spreadsheet")
        self.export_button.setProperty(u"key", u"Ctrl+E")

        self.hboxlayout_2.addWidget(self.export_button)


        self.vboxlayout_11.addLayout(self.hboxlayout_2)

        self.page_error = FieldError(self.list_page)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_11.addWidget(self.page_error)

        self.status_label = QLabel(self.list_page)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"hint")

        self.vboxlayout_11.addWidget(self.status_label)

        self.hboxlayout_3 = QHBoxLayout()
        self.hboxlayout_3.setSpacing(8)
        self.hboxlayout_3.setObjectName(u"hboxlayout_3")
        self.filter_edit = TypingField(self.list_page)
        self.filter_edit.setObjectName(u"filter_edit")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.filter_edit.sizePolicy().hasHeightForWidth())
        self.filter_edit.setSizePolicy(sizePolicy1)
        self.filter_edit.setMinimumSize(QSize(220, 0))

        self.hboxlayout_3.addWidget(self.filter_edit)

        self.all_chip = Chip(self.list_page)
        self.all_chip.setObjectName(u"all_chip")
        self.all_chip.setCheckable(True)
        self.all_chip.setAutoExclusive(True)

        self.hboxlayout_3.addWidget(self.all_chip)

        self.expected_chip = Chip(self.list_page)
        self.expected_chip.setObjectName(u"expected_chip")
        self.expected_chip.setCheckable(True)
        self.expected_chip.setAutoExclusive(True)

        self.hboxlayout_3.addWidget(self.expected_chip)

        self.absent_chip = Chip(self.list_page)
        self.absent_chip.setObjectName(u"absent_chip")
        self.absent_chip.setCheckable(True)
        self.absent_chip.setAutoExclusive(True)

        self.hboxlayout_3.addWidget(self.absent_chip)

        self.gaps_chip = Chip(self.list_page)
        self.gaps_chip.setObjectName(u"gaps_chip")
        self.gaps_chip.setCheckable(True)
        self.gaps_chip.setAutoExclusive(True)

        self.hboxlayout_3.addWidget(self.gaps_chip)

        self.namesakes_chip = Chip(self.list_page)
        self.namesakes_chip.setObjectName(u"namesakes_chip")
        self.namesakes_chip.setCheckable(True)
        self.namesakes_chip.setAutoExclusive(True)

        self.hboxlayout_3.addWidget(self.namesakes_chip)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_3.addItem(self.spacer_14)

        self.order_combo = QComboBox(self.list_page)
        self.order_combo.setObjectName(u"order_combo")

        self.hboxlayout_3.addWidget(self.order_combo)


        self.vboxlayout_11.addLayout(self.hboxlayout_3)

        self.hboxlayout_10 = QHBoxLayout()
        self.hboxlayout_10.setSpacing(16)
        self.hboxlayout_10.setObjectName(u"hboxlayout_10")
        self.delegate_view = QTableView(self.list_page)
        self.delegate_view.setObjectName(u"delegate_view")
        self.delegate_view.setProperty(u"role", u"card")

        self.hboxlayout_10.addWidget(self.delegate_view)

        self.page_frame = QFrame(self.list_page)
        self.page_frame.setObjectName(u"page_frame")
        self.page_frame.setProperty(u"role", u"card")
        self.page_frame.setMinimumSize(QSize(264, 0))
        self.page_frame.setMaximumSize(QSize(280, 16777215))
        self.vboxlayout_9 = QVBoxLayout(self.page_frame)
        self.vboxlayout_9.setSpacing(8)
        self.vboxlayout_9.setObjectName(u"vboxlayout_9")
        self.vboxlayout_9.setContentsMargins(16, 16, 16, 16)
        self.page_scroll = QScrollArea(self.page_frame)
        self.page_scroll.setObjectName(u"page_scroll")
        self.page_scroll.setWidgetResizable(True)
        self.page_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.page_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page_inner = QWidget()
        self.page_inner.setObjectName(u"page_inner")
        self.page_inner.setProperty(u"role", u"scrolled")
        self.vboxlayout_6 = QVBoxLayout(self.page_inner)
        self.vboxlayout_6.setSpacing(8)
        self.vboxlayout_6.setObjectName(u"vboxlayout_6")
        self.vboxlayout_6.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_4 = QHBoxLayout()
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.card_label = QLabel(self.page_inner)
        self.card_label.setObjectName(u"card_label")
        self.card_label.setProperty(u"role", u"secondary")

        self.hboxlayout_4.addWidget(self.card_label)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_4.addItem(self.spacer_15)

        self.state_pill = Pill(self.page_inner)
        self.state_pill.setObjectName(u"state_pill")

        self.hboxlayout_4.addWidget(self.state_pill)


        self.vboxlayout_6.addLayout(self.hboxlayout_4)

        self.hboxlayout_17 = QHBoxLayout()
        self.hboxlayout_17.setSpacing(8)
        self.hboxlayout_17.setObjectName(u"hboxlayout_17")
        self.vboxlayout_18 = QVBoxLayout()
        self.vboxlayout_18.setSpacing(8)
        self.vboxlayout_18.setObjectName(u"vboxlayout_18")
        self.name_label = QLabel(self.page_inner)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"matter")
        self.name_label.setWordWrap(True)

        self.vboxlayout_18.addWidget(self.name_label)

        self.branch_label = QLabel(self.page_inner)
        self.branch_label.setObjectName(u"branch_label")
        self.branch_label.setProperty(u"role", u"secondary")
        self.branch_label.setWordWrap(True)

        self.vboxlayout_18.addWidget(self.branch_label)

        self.spacer_19 = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_18.addItem(self.spacer_19)

        self.vboxlayout_18.setStretch(2, 1)

        self.hboxlayout_17.addLayout(self.vboxlayout_18)

        self.portrait = Portrait(self.page_inner)
        self.portrait.setObjectName(u"portrait")
        self.portrait.setMinimumSize(QSize(66, 88))
        self.portrait.setMaximumSize(QSize(66, 88))

        self.hboxlayout_17.addWidget(self.portrait)

        self.hboxlayout_17.setStretch(0, 1)

        self.vboxlayout_6.addLayout(self.hboxlayout_17)

        self.gap_error = FieldError(self.page_inner)
        self.gap_error.setObjectName(u"gap_error")

        self.vboxlayout_6.addWidget(self.gap_error)

        self.rule_frame = QFrame(self.page_inner)
        self.rule_frame.setObjectName(u"rule_frame")
        self.rule_frame.setProperty(u"role", u"rule")

        self.vboxlayout_6.addWidget(self.rule_frame)

        self.facts_label = QLabel(self.page_inner)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)
        self.facts_label.setTextFormat(Qt.TextFormat.RichText)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.facts_label.sizePolicy().hasHeightForWidth())
        self.facts_label.setSizePolicy(sizePolicy2)

        self.vboxlayout_6.addWidget(self.facts_label)

        self.rule2_frame = QFrame(self.page_inner)
        self.rule2_frame.setObjectName(u"rule2_frame")
        self.rule2_frame.setProperty(u"role", u"rule")

        self.vboxlayout_6.addWidget(self.rule2_frame)

        self.label_5 = QLabel(self.page_inner)
        self.label_5.setObjectName(u"label_5")
        self.label_5.setProperty(u"role", u"heading")

        self.vboxlayout_6.addWidget(self.label_5)

        self.acts_view = QListView(self.page_inner)
        self.acts_view.setObjectName(u"acts_view")
        self.acts_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.acts_view.setMinimumSize(QSize(0, 120))

        self.vboxlayout_6.addWidget(self.acts_view)

        self.page_scroll.setWidget(self.page_inner)

        self.vboxlayout_9.addWidget(self.page_scroll)

        self.hboxlayout_7 = QHBoxLayout()
        self.hboxlayout_7.setSpacing(8)
        self.hboxlayout_7.setObjectName(u"hboxlayout_7")
        self.standing_button = KeyCapButton(self.page_frame)
        self.standing_button.setObjectName(u"standing_button")
        self.standing_button.setProperty(u"scale", u"small")
        self.standing_button.setProperty(u"key", u"F3")

        self.hboxlayout_7.addWidget(self.standing_button)

        self.seat_button = KeyCapButton(self.page_frame)
        self.seat_button.setObjectName(u"seat_button")
        self.seat_button.setProperty(u"scale", u"small")
        self.seat_button.setProperty(u"key", u"F6")

        self.hboxlayout_7.addWidget(self.seat_button)


        self.vboxlayout_9.addLayout(self.hboxlayout_7)

        self.hboxlayout_8 = QHBoxLayout()
        self.hboxlayout_8.setSpacing(8)
        self.hboxlayout_8.setObjectName(u"hboxlayout_8")
        self.card_button = KeyCapButton(self.page_frame)
        self.card_button.setObjectName(u"card_button")
        self.card_button.setProperty(u"scale", u"small")
        self.card_button.setProperty(u"key", u"F7")

        self.hboxlayout_8.addWidget(self.card_button)

        self.picture_button = KeyCapButton(self.page_frame)
        self.picture_button.setObjectName(u"picture_button")
        self.picture_button.setProperty(u"scale", u"small")
        self.picture_button.setProperty(u"key", u"F8")

        self.hboxlayout_8.addWidget(self.picture_button)


        self.vboxlayout_9.addLayout(self.hboxlayout_8)

        self.edit_button = KeyCapButton(self.page_frame)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setProperty(u"icon_name", u"pencil")
        self.edit_button.setProperty(u"key", u"F2")

        self.vboxlayout_9.addWidget(self.edit_button)


        self.hboxlayout_10.addWidget(self.page_frame)

        self.hboxlayout_10.setStretch(0, 1)

        self.vboxlayout_11.addLayout(self.hboxlayout_10)

        self.vboxlayout_11.setStretch(4, 1)
        self.page_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vboxlayout_12 = QVBoxLayout(self.empty_page)
        self.vboxlayout_12.setObjectName(u"vboxlayout_12")
        self.vboxlayout_12.setContentsMargins(24, 24, 24, 24)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.vboxlayout_12.addWidget(self.empty_state)

        self.page_stack.addWidget(self.empty_page)

        self.vboxlayout_13.addWidget(self.page_stack)

        QWidget.setTabOrder(self.filter_edit, self.all_chip)
        QWidget.setTabOrder(self.all_chip, self.expected_chip)
        QWidget.setTabOrder(self.expected_chip, self.absent_chip)
        QWidget.setTabOrder(self.absent_chip, self.gaps_chip)
        QWidget.setTabOrder(self.gaps_chip, self.namesakes_chip)
        QWidget.setTabOrder(self.namesakes_chip, self.order_combo)
        QWidget.setTabOrder(self.order_combo, self.delegate_view)
        QWidget.setTabOrder(self.delegate_view, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.export_button)

        self.retranslateUi(DelegatesScreen)

        QMetaObject.connectSlotsByName(DelegatesScreen)
    # setupUi

    def retranslateUi(self, DelegatesScreen):
        self.label_1.setText(QCoreApplication.translate("DelegatesScreen", u"\u0110\u1ea1i bi\u1ec3u", None))
        self.summary_label.setText("")
        self.cards_button.setText(QCoreApplication.translate("DelegatesScreen", u"Th\u1ebb", None))
#if QT_CONFIG(tooltip)
        self.cards_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"Th\u1ebb (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.guests_button.setText(QCoreApplication.translate("DelegatesScreen", u"Kh\u00e1ch m\u1eddi", None))
#if QT_CONFIG(tooltip)
        self.guests_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"Kh\u00e1ch m\u1eddi (Ctrl+G)", None))
#endif // QT_CONFIG(tooltip)
        self.seating_button.setText(QCoreApplication.translate("DelegatesScreen", u"X\u1ebfp ch\u1ed7", None))
#if QT_CONFIG(tooltip)
        self.seating_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"X\u1ebfp ch\u1ed7 (Ctrl+H)", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("DelegatesScreen", u"Nh\u1eadp", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"Nh\u1eadp danh s\u00e1ch (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("DelegatesScreen", u"Xu\u1ea5t Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"Xu\u1ea5t Excel (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.status_label.setText("")
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("DelegatesScreen", u"L\u1ecdc: t\u00ean, th\u1ebb, chi b\u1ed9, gh\u1ebf", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("DelegatesScreen", u"L\u1ecdc \u0111\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.all_chip.setText(QCoreApplication.translate("DelegatesScreen", u"T\u1ea5t c\u1ea3", None))
        self.expected_chip.setText(QCoreApplication.translate("DelegatesScreen", u"Ch\u01b0a \u0111\u1ebfn", None))
        self.absent_chip.setText(QCoreApplication.translate("DelegatesScreen", u"V\u1eafng", None))
        self.gaps_chip.setText(QCoreApplication.translate("DelegatesScreen", u"Thi\u1ebfu th\u00f4ng tin", None))
        self.namesakes_chip.setText(QCoreApplication.translate("DelegatesScreen", u"Tr\u00f9ng t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.order_combo.setAccessibleName(QCoreApplication.translate("DelegatesScreen", u"X\u1ebfp theo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.delegate_view.setAccessibleName(QCoreApplication.translate("DelegatesScreen", u"Danh s\u00e1ch \u0111\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.card_label.setText("")
        self.name_label.setText("")
        self.branch_label.setText("")
        self.facts_label.setText("")
        self.label_5.setText(QCoreApplication.translate("DelegatesScreen", u"\u0110\u00e3 ghi v\u1ec1 \u0111\u1ed3ng ch\u00ed n\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.acts_view.setAccessibleName(QCoreApplication.translate("DelegatesScreen", u"\u0110\u00e3 ghi v\u1ec1 \u0111\u1ed3ng ch\u00ed n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.standing_button.setText(QCoreApplication.translate("DelegatesScreen", u"T\u01b0 c\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.standing_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"T\u01b0 c\u00e1ch (F3)", None))
#endif // QT_CONFIG(tooltip)
        self.seat_button.setText(QCoreApplication.translate("DelegatesScreen", u"Gh\u1ebf", None))
#if QT_CONFIG(tooltip)
        self.seat_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"Gh\u1ebf (F6)", None))
#endif // QT_CONFIG(tooltip)
        self.card_button.setText(QCoreApplication.translate("DelegatesScreen", u"C\u1ea5p l\u1ea1i th\u1ebb", None))
#if QT_CONFIG(tooltip)
        self.card_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"C\u1ea5p l\u1ea1i th\u1ebb (F7)", None))
#endif // QT_CONFIG(tooltip)
        self.picture_button.setText(QCoreApplication.translate("DelegatesScreen", u"\u1ea2nh", None))
#if QT_CONFIG(tooltip)
        self.picture_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"\u1ea2nh c\u1ee7a \u0111\u1ed3ng ch\u00ed n\u00e0y, ho\u1eb7c c\u1ea3 th\u01b0 m\u1ee5c \u1ea3nh (F8)", None))
#endif // QT_CONFIG(tooltip)
        self.edit_button.setText(QCoreApplication.translate("DelegatesScreen", u"S\u1eeda, b\u1ed5 sung", None))
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("DelegatesScreen", u"S\u1eeda, b\u1ed5 sung (F2)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


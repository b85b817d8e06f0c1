# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'papers.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QListView,
    QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget,
    QVBoxLayout, QWidget)

from congress_desktop.gui.screens.papers.pages_view import PagesView
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import FieldError

class Ui_PapersScreen(object):
    def setupUi(self, PapersScreen):
        if not PapersScreen.objectName():
            PapersScreen.setObjectName(u"PapersScreen")
        PapersScreen.setProperty(u"role", u"ground")
        self.vboxlayout_18 = QVBoxLayout(PapersScreen)
        self.vboxlayout_18.setSpacing(10)
        self.vboxlayout_18.setObjectName(u"vboxlayout_18")
        self.vboxlayout_18.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setSpacing(8)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.label_1 = QLabel(PapersScreen)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"title")

        self.hboxlayout_2.addWidget(self.label_1)

        self.layout_label = QLabel(PapersScreen)
        self.layout_label.setObjectName(u"layout_label")
        self.layout_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_2.addWidget(self.layout_label)

        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_2.addItem(self.spacer_19)

        self.texts_button = KeyCapButton(PapersScreen)
        self.texts_button.setObjectName(u"texts_button")
        self.texts_button.setProperty(u"icon_name", u"pencil")
        self.texts_button.setProperty(u"key", u"F2")

        self.hboxlayout_2.addWidget(self.texts_button)

        self.number_button = KeyCapButton(PapersScreen)
        self.number_button.setObjectName(u"number_button")
        self.number_button.setProperty(u"icon_name", u"badge-check")
        self.number_button.setProperty(u"key", u"F4")

        self.hboxlayout_2.addWidget(self.number_button)

        self.close_button = KeyCapButton(PapersScreen)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"icon_name", u"archive")
        self.close_button.setProperty(u"key", u"F11")

        self.hboxlayout_2.addWidget(self.close_button)


        self.vboxlayout_18.addLayout(self.hboxlayout_2)

        self.page_error = FieldError(PapersScreen)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_18.addWidget(self.page_error)

        self.hboxlayout_17 = QHBoxLayout()
        self.hboxlayout_17.setSpacing(16)
        self.hboxlayout_17.setObjectName(u"hboxlayout_17")
        self.list_frame = QFrame(PapersScreen)
        self.list_frame.setObjectName(u"list_frame")
        self.list_frame.setProperty(u"role", u"card")
        self.list_frame.setMinimumSize(QSize(340, 0))
        self.list_frame.setMaximumSize(QSize(392, 16777215))
        self.vboxlayout_5 = QVBoxLayout(self.list_frame)
        self.vboxlayout_5.setSpacing(0)
        self.vboxlayout_5.setObjectName(u"vboxlayout_5")
        self.vboxlayout_5.setContentsMargins(0, 0, 0, 0)
        self.list_head_frame = QFrame(self.list_frame)
        self.list_head_frame.setObjectName(u"list_head_frame")
        self.list_head_frame.setProperty(u"role", u"panel-head")
        self.hboxlayout_4 = QHBoxLayout(self.list_head_frame)
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.hboxlayout_4.setContentsMargins(16, 10, 16, 10)
        self.label_3 = QLabel(self.list_head_frame)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setProperty(u"role", u"heading")

        self.hboxlayout_4.addWidget(self.label_3)

        self.spacer_20 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_4.addItem(self.spacer_20)

        self.list_label = QLabel(self.list_head_frame)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"role", u"hint")

        self.hboxlayout_4.addWidget(self.list_label)


        self.vboxlayout_5.addWidget(self.list_head_frame)

        self.paper_view = QListView(self.list_frame)
        self.paper_view.setObjectName(u"paper_view")

        self.vboxlayout_5.addWidget(self.paper_view)


        self.hboxlayout_17.addWidget(self.list_frame)

        self.preview_frame = QFrame(PapersScreen)
        self.preview_frame.setObjectName(u"preview_frame")
        self.preview_frame.setProperty(u"role", u"box")
        self.vboxlayout_9 = QVBoxLayout(self.preview_frame)
        self.vboxlayout_9.setSpacing(0)
        self.vboxlayout_9.setObjectName(u"vboxlayout_9")
        self.vboxlayout_9.setContentsMargins(0, 0, 0, 0)
        self.preview_head_frame = QFrame(self.preview_frame)
        self.preview_head_frame.setObjectName(u"preview_head_frame")
        self.preview_head_frame.setProperty(u"role", u"panel-head")
        self.hboxlayout_6 = QHBoxLayout(self.preview_head_frame)
        self.hboxlayout_6.setSpacing(4)
        self.hboxlayout_6.setObjectName(u"hboxlayout_6")
        self.hboxlayout_6.setContentsMargins(16, 4, 8, 4)
        self.page_label = QLabel(self.preview_head_frame)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setProperty(u"role", u"strong")

        self.hboxlayout_6.addWidget(self.page_label)

        self.spacer_21 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_6.addItem(self.spacer_21)

        self.stale_label = QLabel(self.preview_head_frame)
        self.stale_label.setObjectName(u"stale_label")
        self.stale_label.setProperty(u"role", u"strong")

        self.hboxlayout_6.addWidget(self.stale_label)

        self.latest_box = QCheckBox(self.preview_head_frame)
        self.latest_box.setObjectName(u"latest_box")

        self.hboxlayout_6.addWidget(self.latest_box)

        self.out_button = KeyCapButton(self.preview_head_frame)
        self.out_button.setObjectName(u"out_button")
        self.out_button.setProperty(u"role", u"quiet")
        self.out_button.setProperty(u"scale", u"small")
        self.out_button.setProperty(u"icon_name", u"zoom-out")

        self.hboxlayout_6.addWidget(self.out_button)

        self.fit_button = KeyCapButton(self.preview_head_frame)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setProperty(u"role", u"quiet")
        self.fit_button.setProperty(u"scale", u"small")

        self.hboxlayout_6.addWidget(self.fit_button)

        self.in_button = KeyCapButton(self.preview_head_frame)
        self.in_button.setObjectName(u"in_button")
        self.in_button.setProperty(u"role", u"quiet")
        self.in_button.setProperty(u"scale", u"small")
        self.in_button.setProperty(u"icon_name", u"zoom-in")

        self.hboxlayout_6.addWidget(self.in_button)


        self.vboxlayout_9.addWidget(self.preview_head_frame)

        self.notice_frame = QFrame(self.preview_frame)
        self.notice_frame.setObjectName(u"notice_frame")
        self.notice_frame.setProperty(u"role", u"problem")
        self.notice_frame.setProperty(u"state", u"warn")
        self.notice_layout = QVBoxLayout(self.notice_frame)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(16, 6, 16, 6)
        self.notice_label = QLabel(self.notice_frame)
        self.notice_label.setObjectName(u"notice_label")
        self.notice_label.setWordWrap(True)
        self.notice_label.setTextFormat(Qt.TextFormat.PlainText)

        self.notice_layout.addWidget(self.notice_label)


        self.vboxlayout_9.addWidget(self.notice_frame)

        self.preview_stack = QStackedWidget(self.preview_frame)
        self.preview_stack.setObjectName(u"preview_stack")
        self.pages_view = PagesView()
        self.pages_view.setObjectName(u"pages_view")
        self.preview_stack.addWidget(self.pages_view)
        self.summary_page = QWidget()
        self.summary_page.setObjectName(u"summary_page")
        self.vboxlayout_7 = QVBoxLayout(self.summary_page)
        self.vboxlayout_7.setSpacing(8)
        self.vboxlayout_7.setObjectName(u"vboxlayout_7")
        self.vboxlayout_7.setContentsMargins(24, 24, 24, 24)
        self.summary_title_label = QLabel(self.summary_page)
        self.summary_title_label.setObjectName(u"summary_title_label")
        self.summary_title_label.setProperty(u"role", u"matter")

        self.vboxlayout_7.addWidget(self.summary_title_label)

        self.summary_label = QLabel(self.summary_page)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextFormat(Qt.TextFormat.RichText)

        self.vboxlayout_7.addWidget(self.summary_label)

        self.spacer_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_7.addItem(self.spacer_22)

        self.preview_stack.addWidget(self.summary_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vboxlayout_8 = QVBoxLayout(self.empty_page)
        self.vboxlayout_8.setObjectName(u"vboxlayout_8")
        self.vboxlayout_8.setContentsMargins(16, 16, 16, 16)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.vboxlayout_8.addWidget(self.empty_state)

        self.preview_stack.addWidget(self.empty_page)

        self.vboxlayout_9.addWidget(self.preview_stack)


        self.hboxlayout_17.addWidget(self.preview_frame)

        self.vboxlayout_16 = QVBoxLayout()
        self.vboxlayout_16.setSpacing(12)
        self.vboxlayout_16.setObjectName(u"vboxlayout_16")
        self.print_frame = QFrame(PapersScreen)
        self.print_frame.setObjectName(u"print_frame")
        self.print_frame.setProperty(u"role", u"card")
        self.print_frame.setMinimumSize(QSize(256, 0))
        self.print_frame.setMaximumSize(QSize(272, 16777215))
        self.print_frame_layout = QVBoxLayout(self.print_frame)
        self.print_frame_layout.setSpacing(8)
        self.print_frame_layout.setObjectName(u"print_frame_layout")
        self.print_frame_layout.setContentsMargins(16, 8, 16, 8)
        self.printer_row = QHBoxLayout()
        self.printer_row.setSpacing(8)
        self.printer_row.setObjectName(u"printer_row")
        self.print_heading = QLabel(self.print_frame)
        self.print_heading.setObjectName(u"print_heading")
        self.print_heading.setProperty(u"role", u"heading")

        self.printer_row.addWidget(self.print_heading)

        self.printer_combo = QComboBox(self.print_frame)
        self.printer_combo.setObjectName(u"printer_combo")
        self.printer_combo.setMinimumContentsLength(6)
        self.printer_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.printer_combo.sizePolicy().hasHeightForWidth())
        self.printer_combo.setSizePolicy(sizePolicy)

        self.printer_row.addWidget(self.printer_combo)


        self.print_frame_layout.addLayout(self.printer_row)

        self.print_grid = QGridLayout()
        self.print_grid.setObjectName(u"print_grid")
        self.print_grid.setHorizontalSpacing(8)
        self.print_grid.setVerticalSpacing(2)
        self.copies_name = QLabel(self.print_frame)
        self.copies_name.setObjectName(u"copies_name")
        self.copies_name.setProperty(u"role", u"label")

        self.print_grid.addWidget(self.copies_name, 0, 0, 1, 1)

        self.pages_name = QLabel(self.print_frame)
        self.pages_name.setObjectName(u"pages_name")
        self.pages_name.setProperty(u"role", u"label")

        self.print_grid.addWidget(self.pages_name, 0, 1, 1, 1)

        self.copies_box = QSpinBox(self.print_frame)
        self.copies_box.setObjectName(u"copies_box")
        self.copies_box.setMinimum(1)
        self.copies_box.setMaximum(99)
        self.copies_box.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.print_grid.addWidget(self.copies_box, 1, 0, 1, 1)

        self.pages_combo = QComboBox(self.print_frame)
        self.pages_combo.setObjectName(u"pages_combo")
        self.pages_combo.setEditable(True)

        self.print_grid.addWidget(self.pages_combo, 1, 1, 1, 1)

        self.print_grid.setColumnStretch(0, 1)
        self.print_grid.setColumnStretch(1, 2)

        self.print_frame_layout.addLayout(self.print_grid)

        self.two_sided_box = QCheckBox(self.print_frame)
        self.two_sided_box.setObjectName(u"two_sided_box")

        self.print_frame_layout.addWidget(self.two_sided_box)

        self.print_button = KeyCapButton(self.print_frame)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"main")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"key", u"Ctrl+P")

        self.print_frame_layout.addWidget(self.print_button)


        self.vboxlayout_16.addWidget(self.print_frame)

        self.save_frame = QFrame(PapersScreen)
        self.save_frame.setObjectName(u"save_frame")
        self.save_frame.setProperty(u"role", u"card")
        self.save_frame.setMinimumSize(QSize(256, 0))
        self.save_frame.setMaximumSize(QSize(272, 16777215))
        self.save_frame_layout = QVBoxLayout(self.save_frame)
        self.save_frame_layout.setSpacing(8)
        self.save_frame_layout.setObjectName(u"save_frame_layout")
        self.save_frame_layout.setContentsMargins(16, 8, 16, 8)
        self.save_heading = QLabel(self.save_frame)
        self.save_heading.setObjectName(u"save_heading")
        self.save_heading.setProperty(u"role", u"heading")

        self.save_frame_layout.addWidget(self.save_heading)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.pdf_button = KeyCapButton(self.save_frame)
        self.pdf_button.setObjectName(u"pdf_button")

        self.save_row.addWidget(self.pdf_button)

        self.word_button = KeyCapButton(self.save_frame)
        self.word_button.setObjectName(u"word_button")

        self.save_row.addWidget(self.word_button)

        self.excel_button = KeyCapButton(self.save_frame)
        self.excel_button.setObjectName(u"excel_button")

        self.save_row.addWidget(self.excel_button)


        self.save_frame_layout.addLayout(self.save_row)

        self.several_button = KeyCapButton(self.save_frame)
        self.several_button.setObjectName(u"several_button")
        self.several_button.setProperty(u"scale", u"small")
        self.several_button.setProperty(u"icon_name", u"download")
        self.several_button.setProperty(u"key", u"Ctrl+E")

        self.save_frame_layout.addWidget(self.several_button)

        self.saved_label = QLabel(self.save_frame)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"hint")
        self.saved_label.setWordWrap(True)

        self.save_frame_layout.addWidget(self.saved_label)


        self.vboxlayout_16.addWidget(self.save_frame)

        self.code_frame = QFrame(PapersScreen)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame.setProperty(u"role", u"card")
        self.code_frame.setMinimumSize(QSize(256, 0))
        self.code_frame.setMaximumSize(QSize(272, 16777215))
        self.code_frame_layout = QVBoxLayout(self.code_frame)
        self.code_frame_layout.setSpacing(8)
        self.code_frame_layout.setObjectName(u"code_frame_layout")
        self.code_frame_layout.setContentsMargins(16, 8, 16, 8)
        self.code_row = QHBoxLayout()
        self.code_row.setSpacing(8)
        self.code_row.setObjectName(u"code_row")
        self.code_heading = QLabel(self.code_frame)
        self.code_heading.setObjectName(u"code_heading")
        self.code_heading.setProperty(u"role", u"heading")

        self.code_row.addWidget(self.code_heading)

        self.code_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_row.addItem(self.code_spacer)

        self.code_label = QLabel(self.code_frame)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"fact")

        self.code_row.addWidget(self.code_label)


        self.code_frame_layout.addLayout(self.code_row)

        self.code_note_label = QLabel(self.code_frame)
        self.code_note_label.setObjectName(u"code_note_label")
        self.code_note_label.setProperty(u"role", u"secondary")
        self.code_note_label.setWordWrap(True)

        self.code_frame_layout.addWidget(self.code_note_label)


        self.vboxlayout_16.addWidget(self.code_frame)

        self.fallback_frame = QFrame(PapersScreen)
        self.fallback_frame.setObjectName(u"fallback_frame")
        self.fallback_frame.setProperty(u"role", u"card")
        self.fallback_frame.setMinimumSize(QSize(256, 0))
        self.fallback_frame.setMaximumSize(QSize(272, 16777215))
        self.vboxlayout_15 = QVBoxLayout(self.fallback_frame)
        self.vboxlayout_15.setSpacing(8)
        self.vboxlayout_15.setObjectName(u"vboxlayout_15")
        self.vboxlayout_15.setContentsMargins(16, 16, 16, 16)
        self.label_14 = QLabel(self.fallback_frame)
        self.label_14.setObjectName(u"label_14")
        self.label_14.setProperty(u"role", u"heading")

        self.vboxlayout_15.addWidget(self.label_14)

        self.fallback_label = QLabel(self.fallback_frame)
        self.fallback_label.setObjectName(u"fallback_label")
        self.fallback_label.setProperty(u"role", u"secondary")
        self.fallback_label.setWordWrap(True)

        self.vboxlayout_15.addWidget(self.fallback_label)

        self.fallback_button = KeyCapButton(self.fallback_frame)
        self.fallback_button.setObjectName(u"fallback_button")
        self.fallback_button.setProperty(u"scale", u"small")
        self.fallback_button.setProperty(u"icon_name", u"usb")
        self.fallback_button.setProperty(u"key", u"Ctrl+U")

        self.vboxlayout_15.addWidget(self.fallback_button)


        self.vboxlayout_16.addWidget(self.fallback_frame)

        self.spacer_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vboxlayout_16.addItem(self.spacer_23)


        self.hboxlayout_17.addLayout(self.vboxlayout_16)

        self.hboxlayout_17.setStretch(1, 1)

        self.vboxlayout_18.addLayout(self.hboxlayout_17)

        self.vboxlayout_18.setStretch(2, 1)
        QWidget.setTabOrder(self.paper_view, self.pages_view)
        QWidget.setTabOrder(self.pages_view, self.printer_combo)
        QWidget.setTabOrder(self.printer_combo, self.copies_box)
        QWidget.setTabOrder(self.copies_box, self.pages_combo)
        QWidget.setTabOrder(self.pages_combo, self.two_sided_box)
        QWidget.setTabOrder(self.two_sided_box, self.print_button)
        QWidget.setTabOrder(self.print_button, self.pdf_button)
        QWidget.setTabOrder(self.pdf_button, self.word_button)
        QWidget.setTabOrder(self.word_button, self.excel_button)
        QWidget.setTabOrder(self.excel_button, self.several_button)
        QWidget.setTabOrder(self.several_button, self.texts_button)
        QWidget.setTabOrder(self.texts_button, self.number_button)
        QWidget.setTabOrder(self.number_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.latest_box)
        QWidget.setTabOrder(self.latest_box, self.fallback_button)

        self.retranslateUi(PapersScreen)

        QMetaObject.connectSlotsByName(PapersScreen)
    # setupUi

    def retranslateUi(self, PapersScreen):
        self.label_1.setText(QCoreApplication.translate("PapersScreen", u"V\u0103n b\u1ea3n", None))
        self.layout_label.setText(QCoreApplication.translate("PapersScreen", u"M\u1ed9t d\u00e3y s\u1ed1 t\u1eeb 01 cho c\u1ea3 \u0111\u1ea1i h\u1ed9i", None))
        self.texts_button.setText(QCoreApplication.translate("PapersScreen", u"N\u1ed9i dung bi\u00ean b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.texts_button.setToolTip(QCoreApplication.translate("PapersScreen", u"N\u1ed9i dung bi\u00ean b\u1ea3n (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.number_button.setText(QCoreApplication.translate("PapersScreen", u"L\u1ea5y s\u1ed1, th\u00e0nh ch\u00ednh th\u1ee9c", None))
#if QT_CONFIG(tooltip)
        self.number_button.setToolTip(QCoreApplication.translate("PapersScreen", u"L\u1ea5y s\u1ed1, th\u00e0nh ch\u00ednh th\u1ee9c (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("PapersScreen", u"K\u1ebft th\u00fac \u0111\u1ea1i h\u1ed9i\u2026", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("PapersScreen", u"Ghi to\u00e0n b\u1ed9 h\u1ed3 s\u01a1 \u0111\u1ea1i h\u1ed9i (F11)", None))
#endif // QT_CONFIG(tooltip)
        self.label_3.setText(QCoreApplication.translate("PapersScreen", u"H\u1ed3 s\u01a1 \u0111\u1ea1i h\u1ed9i", None))
        self.list_label.setText("")
#if QT_CONFIG(accessibility)
        self.paper_view.setAccessibleName(QCoreApplication.translate("PapersScreen", u"H\u1ed3 s\u01a1 \u0111\u1ea1i h\u1ed9i", None))
#endif // QT_CONFIG(accessibility)
        self.page_label.setText("")
        self.stale_label.setText("")
        self.latest_box.setText(QCoreApplication.translate("PapersScreen", u"Xem s\u1ed1 li\u1ec7u m\u1edbi", None))
        self.out_button.setText("")
#if QT_CONFIG(tooltip)
        self.out_button.setToolTip(QCoreApplication.translate("PapersScreen", u"Thu nh\u1ecf (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.out_button.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Thu nh\u1ecf", None))
#endif // QT_CONFIG(accessibility)
        self.fit_button.setText(QCoreApplication.translate("PapersScreen", u"V\u1eeba khung", None))
#if QT_CONFIG(tooltip)
        self.fit_button.setToolTip(QCoreApplication.translate("PapersScreen", u"V\u1eeba khung (Ctrl+0)", None))
#endif // QT_CONFIG(tooltip)
        self.in_button.setText("")
#if QT_CONFIG(tooltip)
        self.in_button.setToolTip(QCoreApplication.translate("PapersScreen", u"Ph\u00f3ng to (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.in_button.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Ph\u00f3ng to", None))
#endif // QT_CONFIG(accessibility)
        self.notice_label.setText("")
#if QT_CONFIG(accessibility)
        self.pages_view.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Xem trang", None))
#endif // QT_CONFIG(accessibility)
        self.summary_title_label.setText("")
        self.summary_label.setText("")
        self.print_heading.setText(QCoreApplication.translate("PapersScreen", u"In", None))
#if QT_CONFIG(accessibility)
        self.printer_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"M\u00e1y in", None))
#endif // QT_CONFIG(accessibility)
        self.copies_name.setText(QCoreApplication.translate("PapersScreen", u"S\u1ed1 b\u1ea3n", None))
        self.pages_name.setText(QCoreApplication.translate("PapersScreen", u"Trang", None))
#if QT_CONFIG(accessibility)
        self.copies_box.setAccessibleName(QCoreApplication.translate("PapersScreen", u"S\u1ed1 b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages_combo.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Trang", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pages_combo.setToolTip(QCoreApplication.translate("PapersScreen", u"T\u1ea5t c\u1ea3, ho\u1eb7c g\u00f5 c\u00e1c trang: 1-3, 5", None))
#endif // QT_CONFIG(tooltip)
        self.two_sided_box.setText(QCoreApplication.translate("PapersScreen", u"In hai m\u1eb7t, \u0111\u1ea3o l\u1ec1", None))
        self.print_button.setText(QCoreApplication.translate("PapersScreen", u"In 1 b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PapersScreen", u"In (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.save_heading.setText(QCoreApplication.translate("PapersScreen", u"L\u01b0u ra t\u1ec7p", None))
        self.pdf_button.setText(QCoreApplication.translate("PapersScreen", u"PDF", None))
#if QT_CONFIG(tooltip)
        self.pdf_button.setToolTip(QCoreApplication.translate("PapersScreen", u"L\u01b0u th\u00e0nh PDF (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.word_button.setText(QCoreApplication.translate("PapersScreen", u"Word", None))
#if QT_CONFIG(tooltip)
        self.word_button.setToolTip(QCoreApplication.translate("PapersScreen", u"L\u01b0u th\u00e0nh Word \u0111\u1ec3 s\u1eeda (Ctrl+Shift+W)", None))
#endif // QT_CONFIG(tooltip)
        self.excel_button.setText(QCoreApplication.translate("PapersScreen", u"Excel", None))
#if QT_CONFIG(tooltip)
        self.excel_button.setToolTip(QCoreApplication.translate("PapersScreen", u"L\u01b0u th\u00e0nh Excel (Ctrl+Shift+E)", None))
#endif // QT_CONFIG(tooltip)
        self.several_button.setText(QCoreApplication.translate("PapersScreen", u"Nhi\u1ec1u v\u0103n b\u1ea3n\u2026", None))
#if QT_CONFIG(tooltip)
        self.several_button.setToolTip(QCoreApplication.translate("PapersScreen", u"L\u01b0u nhi\u1ec1u v\u0103n b\u1ea3n (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.saved_label.setText("")
        self.code_heading.setText(QCoreApplication.translate("PapersScreen", u"M\u00e3 ki\u1ec3m", None))
        self.code_label.setText("")
        self.code_note_label.setText("")
        self.label_14.setText(QCoreApplication.translate("PapersScreen", u"Danh s\u00e1ch d\u1ef1 ph\u00f2ng", None))
        self.fallback_label.setText("")
        self.fallback_button.setText(QCoreApplication.translate("PapersScreen", u"Ch\u1ecdn n\u01a1i gi\u1eef", None))
#if QT_CONFIG(tooltip)
        self.fallback_button.setToolTip(QCoreApplication.translate("PapersScreen", u"Ch\u1ecdn n\u01a1i gi\u1eef (Ctrl+U)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


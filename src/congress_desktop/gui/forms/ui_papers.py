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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListView, QSizePolicy, QSpacerItem, QStackedWidget,
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
        self.number_button.setProperty(u"key", u"Ctrl+Shift+S")

        self.hboxlayout_2.addWidget(self.number_button)


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
        self.list_frame.setMinimumSize(QSize(300, 0))
        self.list_frame.setMaximumSize(QSize(340, 16777215))
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

        self.out_button = KeyCapButton(self.preview_head_frame)
        self.out_button.setObjectName(u"out_button")
        self.out_button.setProperty(u"role", u"quiet")
        self.out_button.setProperty(u"scale", u"small")
        self.out_button.setProperty(u"icon_name", u"zoom-out")
        self.out_button.setProperty(u"key", u"Ctrl+-")

        self.hboxlayout_6.addWidget(self.out_button)

        self.fit_button = KeyCapButton(self.preview_head_frame)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setProperty(u"role", u"quiet")
        self.fit_button.setProperty(u"scale", u"small")
        self.fit_button.setProperty(u"key", u"Ctrl+0")

        self.hboxlayout_6.addWidget(self.fit_button)

        self.in_button = KeyCapButton(self.preview_head_frame)
        self.in_button.setObjectName(u"in_button")
        self.in_button.setProperty(u"role", u"quiet")
        self.in_button.setProperty(u"scale", u"small")
        self.in_button.setProperty(u"icon_name", u"zoom-in")
        self.in_button.setProperty(u"key", u"Ctrl++")

        self.hboxlayout_6.addWidget(self.in_button)


        self.vboxlayout_9.addWidget(self.preview_head_frame)

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
        self.vboxlayout_16.setSpacing(16)
        self.vboxlayout_16.setObjectName(u"vboxlayout_16")
        self.save_frame = QFrame(PapersScreen)
        self.save_frame.setObjectName(u"save_frame")
        self.save_frame.setProperty(u"role", u"card")
        self.save_frame.setMinimumSize(QSize(256, 0))
        self.save_frame.setMaximumSize(QSize(272, 16777215))
        self.vboxlayout_11 = QVBoxLayout(self.save_frame)
        self.vboxlayout_11.setSpacing(8)
        self.vboxlayout_11.setObjectName(u"vboxlayout_11")
        self.vboxlayout_11.setContentsMargins(16, 16, 16, 16)
        self.label_10 = QLabel(self.save_frame)
        self.label_10.setObjectName(u"label_10")
        self.label_10.setProperty(u"role", u"heading")

        self.vboxlayout_11.addWidget(self.label_10)

        self.print_button = KeyCapButton(self.save_frame)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"main")
        self.print_button.setProperty(u"icon_name", u"printer")
        self.print_button.setProperty(u"key", u"Ctrl+P")

        self.vboxlayout_11.addWidget(self.print_button)

        self.save_button = KeyCapButton(self.save_frame)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"icon_name", u"hard-drive")
        self.save_button.setProperty(u"key", u"Ctrl+S")

        self.vboxlayout_11.addWidget(self.save_button)

        self.saved_label = QLabel(self.save_frame)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"hint")
        self.saved_label.setWordWrap(True)

        self.vboxlayout_11.addWidget(self.saved_label)


        self.vboxlayout_16.addWidget(self.save_frame)

        self.code_frame = QFrame(PapersScreen)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame.setProperty(u"role", u"card")
        self.code_frame.setMinimumSize(QSize(256, 0))
        self.code_frame.setMaximumSize(QSize(272, 16777215))
        self.vboxlayout_13 = QVBoxLayout(self.code_frame)
        self.vboxlayout_13.setSpacing(8)
        self.vboxlayout_13.setObjectName(u"vboxlayout_13")
        self.vboxlayout_13.setContentsMargins(16, 16, 16, 16)
        self.label_12 = QLabel(self.code_frame)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setProperty(u"role", u"heading")

        self.vboxlayout_13.addWidget(self.label_12)

        self.code_label = QLabel(self.code_frame)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"number")

        self.vboxlayout_13.addWidget(self.code_label)

        self.code_note_label = QLabel(self.code_frame)
        self.code_note_label.setObjectName(u"code_note_label")
        self.code_note_label.setProperty(u"role", u"secondary")
        self.code_note_label.setWordWrap(True)

        self.vboxlayout_13.addWidget(self.code_note_label)


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
        QWidget.setTabOrder(self.pages_view, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.texts_button)
        QWidget.setTabOrder(self.texts_button, self.number_button)

        self.retranslateUi(PapersScreen)

        QMetaObject.connectSlotsByName(PapersScreen)
    # setupUi

    def retranslateUi(self, PapersScreen):
        self.label_1.setText(QCoreApplication.translate("PapersScreen", u"V\u0103n b\u1ea3n", None))
        self.layout_label.setText(QCoreApplication.translate("PapersScreen", u"Th\u1ec3 th\u1ee9c 36-HD/VPTW (2018)", None))
        self.texts_button.setText(QCoreApplication.translate("PapersScreen", u"N\u1ed9i dung bi\u00ean b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.texts_button.setToolTip(QCoreApplication.translate("PapersScreen", u"N\u1ed9i dung bi\u00ean b\u1ea3n (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.number_button.setText(QCoreApplication.translate("PapersScreen", u"L\u1ea5y s\u1ed1, th\u00e0nh ch\u00ednh th\u1ee9c", None))
#if QT_CONFIG(tooltip)
        self.number_button.setToolTip(QCoreApplication.translate("PapersScreen", u"L\u1ea5y s\u1ed1, th\u00e0nh ch\u00ednh th\u1ee9c (Ctrl+Shift+S)", None))
#endif // QT_CONFIG(tooltip)
        self.label_3.setText(QCoreApplication.translate("PapersScreen", u"H\u1ed3 s\u01a1 \u0111\u1ea1i h\u1ed9i", None))
        self.list_label.setText("")
#if QT_CONFIG(accessibility)
        self.paper_view.setAccessibleName(QCoreApplication.translate("PapersScreen", u"H\u1ed3 s\u01a1 \u0111\u1ea1i h\u1ed9i", None))
#endif // QT_CONFIG(accessibility)
        self.page_label.setText("")
        self.stale_label.setText("")
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
#if QT_CONFIG(accessibility)
        self.pages_view.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Xem trang", None))
#endif // QT_CONFIG(accessibility)
        self.summary_title_label.setText("")
        self.summary_label.setText("")
        self.label_10.setText(QCoreApplication.translate("PapersScreen", u"In v\u00e0 l\u01b0u", None))
        self.print_button.setText(QCoreApplication.translate("PapersScreen", u"In", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PapersScreen", u"In (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("PapersScreen", u"L\u01b0u ra t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("PapersScreen", u"L\u01b0u ra t\u1ec7p (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.saved_label.setText("")
        self.label_12.setText(QCoreApplication.translate("PapersScreen", u"M\u00e3 ki\u1ec3m tr\u00ean trang", None))
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


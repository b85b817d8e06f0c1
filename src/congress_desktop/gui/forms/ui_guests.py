# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guests.ui'
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
    QSizePolicy, QSpacerItem, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import (FieldError, TypingField)
from congress_desktop.gui.widgets.marks import IconMark

class Ui_GuestsPage(object):
    def setupUi(self, GuestsPage):
        if not GuestsPage.objectName():
            GuestsPage.setObjectName(u"GuestsPage")
        GuestsPage.setProperty(u"role", u"ground")
        self.vboxlayout_27 = QVBoxLayout(GuestsPage)
        self.vboxlayout_27.setSpacing(10)
        self.vboxlayout_27.setObjectName(u"vboxlayout_27")
        self.vboxlayout_27.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_24 = QHBoxLayout()
        self.hboxlayout_24.setSpacing(12)
        self.hboxlayout_24.setObjectName(u"hboxlayout_24")
        self.label_23 = QLabel(GuestsPage)
        self.label_23.setObjectName(u"label_23")
        self.label_23.setProperty(u"role", u"title")

        self.hboxlayout_24.addWidget(self.label_23)

        self.summary_label = QLabel(GuestsPage)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_24.addWidget(self.summary_label)

        self.spacer_28 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_24.addItem(self.spacer_28)

        self.leave_button = KeyCapButton(GuestsPage)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setProperty(u"icon_name", u"users")
        self.leave_button.setProperty(u"key", u"Esc")

        self.hboxlayout_24.addWidget(self.leave_button)


        self.vboxlayout_27.addLayout(self.hboxlayout_24)

        self.hboxlayout_26 = QHBoxLayout()
        self.hboxlayout_26.setSpacing(8)
        self.hboxlayout_26.setObjectName(u"hboxlayout_26")
        self.rule_mark = IconMark(GuestsPage)
        self.rule_mark.setObjectName(u"rule_mark")

        self.hboxlayout_26.addWidget(self.rule_mark)

        self.label_25 = QLabel(GuestsPage)
        self.label_25.setObjectName(u"label_25")
        self.label_25.setProperty(u"role", u"secondary")
        self.label_25.setWordWrap(True)

        self.hboxlayout_26.addWidget(self.label_25)

        self.hboxlayout_26.setStretch(1, 1)

        self.vboxlayout_27.addLayout(self.hboxlayout_26)

        self.page_error = FieldError(GuestsPage)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_27.addWidget(self.page_error)

        self.status_label = QLabel(GuestsPage)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"hint")

        self.vboxlayout_27.addWidget(self.status_label)

        self.page_stack = QStackedWidget(GuestsPage)
        self.page_stack.setObjectName(u"page_stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.vboxlayout_20 = QVBoxLayout(self.list_page)
        self.vboxlayout_20.setSpacing(12)
        self.vboxlayout_20.setObjectName(u"vboxlayout_20")
        self.vboxlayout_20.setContentsMargins(0, 0, 0, 0)
        self.hboxlayout_18 = QHBoxLayout()
        self.hboxlayout_18.setSpacing(8)
        self.hboxlayout_18.setObjectName(u"hboxlayout_18")
        self.filter_edit = TypingField(self.list_page)
        self.filter_edit.setObjectName(u"filter_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.filter_edit.sizePolicy().hasHeightForWidth())
        self.filter_edit.setSizePolicy(sizePolicy)
        self.filter_edit.setMinimumSize(QSize(200, 0))

        self.hboxlayout_18.addWidget(self.filter_edit)

        self.spacer_29 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_18.addItem(self.spacer_29)

        self.add_button = KeyCapButton(self.list_page)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"icon_name", u"plus")
        self.add_button.setProperty(u"key", u"Ctrl+N")

        self.hboxlayout_18.addWidget(self.add_button)

        self.import_button = KeyCapButton(self.list_page)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"icon_name", u"upload")
        self.import_button.setProperty(u"key", u"Ctrl+I")

        self.hboxlayout_18.addWidget(self.import_button)

        self.paste_button = KeyCapButton(self.list_page)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"icon_name", u"copy")
        self.paste_button.setProperty(u"key", u"Ctrl+V")

        self.hboxlayout_18.addWidget(self.paste_button)

        self.cards_button = KeyCapButton(self.list_page)
        self.cards_button.setObjectName(u"cards_button")
        self.cards_button.setProperty(u"icon_name", u"printer")
        self.cards_button.setProperty(u"key", u"Ctrl+T")

        self.hboxlayout_18.addWidget(self.cards_button)


        self.vboxlayout_20.addLayout(self.hboxlayout_18)

        self.guest_view = QTableView(self.list_page)
        self.guest_view.setObjectName(u"guest_view")
        self.guest_view.setProperty(u"role", u"card")
        self.guest_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.vboxlayout_20.addWidget(self.guest_view)

        self.hboxlayout_19 = QHBoxLayout()
        self.hboxlayout_19.setSpacing(8)
        self.hboxlayout_19.setObjectName(u"hboxlayout_19")
        self.chosen_label = QLabel(self.list_page)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setProperty(u"role", u"secondary")

        self.hboxlayout_19.addWidget(self.chosen_label)

        self.spacer_30 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_19.addItem(self.spacer_30)

        self.edit_button = KeyCapButton(self.list_page)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setProperty(u"icon_name", u"pencil")
        self.edit_button.setProperty(u"key", u"F2")

        self.hboxlayout_19.addWidget(self.edit_button)

        self.replace_button = KeyCapButton(self.list_page)
        self.replace_button.setObjectName(u"replace_button")
        self.replace_button.setProperty(u"icon_name", u"refresh-cw")
        self.replace_button.setProperty(u"key", u"F7")

        self.hboxlayout_19.addWidget(self.replace_button)


        self.vboxlayout_20.addLayout(self.hboxlayout_19)

        self.vboxlayout_20.setStretch(1, 1)
        self.page_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vboxlayout_21 = QVBoxLayout(self.empty_page)
        self.vboxlayout_21.setObjectName(u"vboxlayout_21")
        self.vboxlayout_21.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.vboxlayout_21.addWidget(self.empty_state)

        self.page_stack.addWidget(self.empty_page)

        self.vboxlayout_27.addWidget(self.page_stack)

        self.vboxlayout_27.setStretch(4, 1)
        QWidget.setTabOrder(self.filter_edit, self.guest_view)
        QWidget.setTabOrder(self.guest_view, self.add_button)
        QWidget.setTabOrder(self.add_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.paste_button)
        QWidget.setTabOrder(self.paste_button, self.cards_button)
        QWidget.setTabOrder(self.cards_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.replace_button)
        QWidget.setTabOrder(self.replace_button, self.leave_button)

        self.retranslateUi(GuestsPage)

        QMetaObject.connectSlotsByName(GuestsPage)
    # setupUi

    def retranslateUi(self, GuestsPage):
        self.label_23.setText(QCoreApplication.translate("GuestsPage", u"Kh\u00e1ch m\u1eddi", None))
        self.summary_label.setText("")
        self.leave_button.setText(QCoreApplication.translate("GuestsPage", u"V\u1ec1 danh s\u00e1ch \u0111\u1ea1i bi\u1ec3u", None))
#if QT_CONFIG(tooltip)
        self.leave_button.setToolTip(QCoreApplication.translate("GuestsPage", u"V\u1ec1 danh s\u00e1ch \u0111\u1ea1i bi\u1ec3u (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.label_25.setText(QCoreApplication.translate("GuestsPage", u"Kh\u00e1ch m\u1eddi kh\u00f4ng bao gi\u1edd t\u00ednh v\u00e0o s\u1ed1 \u0111\u1ea1i bi\u1ec3u c\u00f3 m\u1eb7t v\u00e0 kh\u00f4ng bi\u1ec3u quy\u1ebft.", None))
        self.status_label.setText("")
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("GuestsPage", u"L\u1ecdc: t\u00ean, s\u1ed1, \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("GuestsPage", u"L\u1ecdc kh\u00e1ch m\u1eddi", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("GuestsPage", u"Th\u00eam kh\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("GuestsPage", u"Th\u00eam kh\u00e1ch (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("GuestsPage", u"Nh\u1eadp t\u1eeb t\u1ec7p", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("GuestsPage", u"Nh\u1eadp danh s\u00e1ch kh\u00e1ch t\u1eeb t\u1ec7p (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("GuestsPage", u"D\u00e1n danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("GuestsPage", u"D\u00e1n danh s\u00e1ch (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        self.cards_button.setText(QCoreApplication.translate("GuestsPage", u"Th\u1ebb kh\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.cards_button.setToolTip(QCoreApplication.translate("GuestsPage", u"Th\u1ebb kh\u00e1ch (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.guest_view.setAccessibleName(QCoreApplication.translate("GuestsPage", u"Danh s\u00e1ch kh\u00e1ch m\u1eddi", None))
#endif // QT_CONFIG(accessibility)
        self.chosen_label.setText("")
        self.edit_button.setText(QCoreApplication.translate("GuestsPage", u"S\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("GuestsPage", u"S\u1eeda (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.replace_button.setText(QCoreApplication.translate("GuestsPage", u"C\u1ea5p l\u1ea1i th\u1ebb", None))
#if QT_CONFIG(tooltip)
        self.replace_button.setToolTip(QCoreApplication.translate("GuestsPage", u"C\u1ea5p l\u1ea1i th\u1ebb (F7)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointments.ui'
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

from congress_desktop.gui.screens.appointments.checks_panel import ChecksPanel
from congress_desktop.gui.screens.appointments.pane import RegisterPane
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import FieldError

class Ui_AppointmentsScreen(object):
    def setupUi(self, AppointmentsScreen):
        if not AppointmentsScreen.objectName():
            AppointmentsScreen.setObjectName(u"AppointmentsScreen")
        AppointmentsScreen.setProperty(u"role", u"ground")
        self.vboxlayout_15 = QVBoxLayout(AppointmentsScreen)
        self.vboxlayout_15.setObjectName(u"vboxlayout_15")
        self.vboxlayout_15.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(AppointmentsScreen)
        self.page_stack.setObjectName(u"page_stack")
        self.appointments_page = QWidget()
        self.appointments_page.setObjectName(u"appointments_page")
        self.vboxlayout_13 = QVBoxLayout(self.appointments_page)
        self.vboxlayout_13.setSpacing(10)
        self.vboxlayout_13.setObjectName(u"vboxlayout_13")
        self.vboxlayout_13.setContentsMargins(24, 16, 24, 16)
        self.hboxlayout_2 = QHBoxLayout()
        self.hboxlayout_2.setSpacing(8)
        self.hboxlayout_2.setObjectName(u"hboxlayout_2")
        self.label_1 = QLabel(self.appointments_page)
        self.label_1.setObjectName(u"label_1")
        self.label_1.setProperty(u"role", u"title")

        self.hboxlayout_2.addWidget(self.label_1)

        self.summary_label = QLabel(self.appointments_page)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"subtitle")

        self.hboxlayout_2.addWidget(self.summary_label)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hboxlayout_2.addItem(self.spacer_16)

        self.add_button = KeyCapButton(self.appointments_page)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"icon_name", u"file-plus")
        self.add_button.setProperty(u"key", u"Ctrl+N")

        self.hboxlayout_2.addWidget(self.add_button)

        self.elected_button = KeyCapButton(self.appointments_page)
        self.elected_button.setObjectName(u"elected_button")
        self.elected_button.setProperty(u"icon_name", u"vote")
        self.elected_button.setProperty(u"key", u"Ctrl+T")

        self.hboxlayout_2.addWidget(self.elected_button)

        self.import_button = KeyCapButton(self.appointments_page)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"icon_name", u"upload")
        self.import_button.setProperty(u"key", u"Ctrl+I")

        self.hboxlayout_2.addWidget(self.import_button)

        self.export_button = KeyCapButton(self.appointments_page)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"icon_name", u"file-spreadsheet")
        self.export_button.setProperty(u"key", u"Ctrl+E")

        self.hboxlayout_2.addWidget(self.export_button)


        self.vboxlayout_13.addLayout(self.hboxlayout_2)

        self.status_label = QLabel(self.appointments_page)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"hint")

        self.vboxlayout_13.addWidget(self.status_label)

        self.page_error = FieldError(self.appointments_page)
        self.page_error.setObjectName(u"page_error")

        self.vboxlayout_13.addWidget(self.page_error)

        self.hboxlayout_12 = QHBoxLayout()
        self.hboxlayout_12.setSpacing(16)
        self.hboxlayout_12.setObjectName(u"hboxlayout_12")
        self.decisions_frame = QFrame(self.appointments_page)
        self.decisions_frame.setObjectName(u"decisions_frame")
        self.decisions_frame.setProperty(u"role", u"card")
        self.decisions_frame.setMinimumSize(QSize(212, 0))
        self.decisions_frame.setMaximumSize(QSize(212, 16777215))
        self.vboxlayout_6 = QVBoxLayout(self.decisions_frame)
        self.vboxlayout_6.setSpacing(0)
        self.vboxlayout_6.setObjectName(u"vboxlayout_6")
        self.vboxlayout_6.setContentsMargins(0, 0, 0, 0)
        self.decisions_head_frame = QFrame(self.decisions_frame)
        self.decisions_head_frame.setObjectName(u"decisions_head_frame")
        self.decisions_head_frame.setProperty(u"role", u"panel-head")
        self.hboxlayout_4 = QHBoxLayout(self.decisions_head_frame)
        self.hboxlayout_4.setObjectName(u"hboxlayout_4")
        self.hboxlayout_4.setContentsMargins(16, 10, 16, 10)
        self.label_3 = QLabel(self.decisions_head_frame)
        self.label_3.setObjectName(u"label_3")
        self.label_3.setProperty(u"role", u"heading")

        self.hboxlayout_4.addWidget(self.label_3)


        self.vboxlayout_6.addWidget(self.decisions_head_frame)

        self.decision_view = QListView(self.decisions_frame)
        self.decision_view.setObjectName(u"decision_view")
        self.decision_view.setWordWrap(True)
        self.decision_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.vboxlayout_6.addWidget(self.decision_view)

        self.vboxlayout_5 = QVBoxLayout()
        self.vboxlayout_5.setSpacing(6)
        self.vboxlayout_5.setObjectName(u"vboxlayout_5")
        self.vboxlayout_5.setContentsMargins(12, 8, 12, 12)
        self.edit_button = KeyCapButton(self.decisions_frame)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setProperty(u"scale", u"small")
        self.edit_button.setProperty(u"icon_name", u"pencil")
        self.edit_button.setProperty(u"key", u"F2")

        self.vboxlayout_5.addWidget(self.edit_button)

        self.lists_button = KeyCapButton(self.decisions_frame)
        self.lists_button.setObjectName(u"lists_button")
        self.lists_button.setProperty(u"scale", u"small")
        self.lists_button.setProperty(u"icon_name", u"printer")
        self.lists_button.setProperty(u"key", u"Ctrl+P")

        self.vboxlayout_5.addWidget(self.lists_button)

        self.announce_button = KeyCapButton(self.decisions_frame)
        self.announce_button.setObjectName(u"announce_button")
        self.announce_button.setProperty(u"scale", u"small")
        self.announce_button.setProperty(u"icon_name", u"megaphone")
        self.announce_button.setProperty(u"key", u"Ctrl+R")

        self.vboxlayout_5.addWidget(self.announce_button)


        self.vboxlayout_6.addLayout(self.vboxlayout_5)


        self.hboxlayout_12.addWidget(self.decisions_frame)

        self.register_pane = RegisterPane(self.appointments_page)
        self.register_pane.setObjectName(u"register_pane")

        self.hboxlayout_12.addWidget(self.register_pane)

        self.checks_panel = ChecksPanel(self.appointments_page)
        self.checks_panel.setObjectName(u"checks_panel")
        self.checks_panel.setProperty(u"role", u"card")

        self.hboxlayout_12.addWidget(self.checks_panel)

        self.hboxlayout_12.setStretch(1, 1)

        self.vboxlayout_13.addLayout(self.hboxlayout_12)

        self.vboxlayout_13.setStretch(3, 1)
        self.page_stack.addWidget(self.appointments_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vboxlayout_14 = QVBoxLayout(self.empty_page)
        self.vboxlayout_14.setObjectName(u"vboxlayout_14")
        self.vboxlayout_14.setContentsMargins(24, 24, 24, 24)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.vboxlayout_14.addWidget(self.empty_state)

        self.page_stack.addWidget(self.empty_page)

        self.vboxlayout_15.addWidget(self.page_stack)

        QWidget.setTabOrder(self.decision_view, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.lists_button)
        QWidget.setTabOrder(self.lists_button, self.announce_button)
        QWidget.setTabOrder(self.announce_button, self.register_pane)
        QWidget.setTabOrder(self.register_pane, self.checks_panel)
        QWidget.setTabOrder(self.checks_panel, self.add_button)
        QWidget.setTabOrder(self.add_button, self.elected_button)
        QWidget.setTabOrder(self.elected_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.export_button)

        self.retranslateUi(AppointmentsScreen)

        QMetaObject.connectSlotsByName(AppointmentsScreen)
    # setupUi

    def retranslateUi(self, AppointmentsScreen):
        self.label_1.setText(QCoreApplication.translate("AppointmentsScreen", u"Ch\u1ec9 \u0111\u1ecbnh", None))
        self.summary_label.setText("")
        self.add_button.setText(QCoreApplication.translate("AppointmentsScreen", u"Ghi quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("AppointmentsScreen", u"Ghi quy\u1ebft \u0111\u1ecbnh (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.elected_button.setText(QCoreApplication.translate("AppointmentsScreen", u"Ng\u01b0\u1eddi tr\u00fang c\u1eed", None))
#if QT_CONFIG(tooltip)
        self.elected_button.setToolTip(QCoreApplication.translate("AppointmentsScreen", u"L\u1ea5y ng\u01b0\u1eddi tr\u00fang c\u1eed t\u1eeb k\u1ebft qu\u1ea3 \u0111\u00e3 c\u00f4ng b\u1ed1 (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("AppointmentsScreen", u"Nh\u1eadp Excel", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("AppointmentsScreen", u"Nh\u1eadp Excel (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.export_button.setText(QCoreApplication.translate("AppointmentsScreen", u"Xu\u1ea5t Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("AppointmentsScreen", u"Xu\u1ea5t Excel (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.status_label.setText("")
        self.label_3.setText(QCoreApplication.translate("AppointmentsScreen", u"Quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.decision_view.setAccessibleName(QCoreApplication.translate("AppointmentsScreen", u"C\u00e1c quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.edit_button.setText(QCoreApplication.translate("AppointmentsScreen", u"S\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("AppointmentsScreen", u"S\u1eeda quy\u1ebft \u0111\u1ecbnh (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.lists_button.setText(QCoreApplication.translate("AppointmentsScreen", u"Danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.lists_button.setToolTip(QCoreApplication.translate("AppointmentsScreen", u"M\u1edf danh s\u00e1ch c\u1ea5p \u1ee7y \u1edf m\u00e0n h\u00ecnh V\u0103n b\u1ea3n (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.announce_button.setText(QCoreApplication.translate("AppointmentsScreen", u"\u0110\u00e3 c\u00f4ng b\u1ed1", None))
#if QT_CONFIG(tooltip)
        self.announce_button.setToolTip(QCoreApplication.translate("AppointmentsScreen", u"Ghi \u0111\u00e3 c\u00f4ng b\u1ed1 (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


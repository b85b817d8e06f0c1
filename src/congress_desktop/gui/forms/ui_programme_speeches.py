# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_speeches.ui'
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
from congress_desktop.gui.widgets.fields import FieldError

class Ui_SpeechesPage(object):
    def setupUi(self, SpeechesPage):
        if not SpeechesPage.objectName():
            SpeechesPage.setObjectName(u"SpeechesPage")
        self.vbox_talks_1 = QVBoxLayout(SpeechesPage)
        self.vbox_talks_1.setSpacing(8)
        self.vbox_talks_1.setObjectName(u"vbox_talks_1")
        self.vbox_talks_1.setContentsMargins(0, 0, 0, 0)
        self.hbox_talks_2 = QHBoxLayout()
        self.hbox_talks_2.setSpacing(8)
        self.hbox_talks_2.setObjectName(u"hbox_talks_2")
        self.summary_label = QLabel(SpeechesPage)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"subtitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary_label.sizePolicy().hasHeightForWidth())
        self.summary_label.setSizePolicy(sizePolicy)

        self.hbox_talks_2.addWidget(self.summary_label)

        self.slip_button = KeyCapButton(SpeechesPage)
        self.slip_button.setObjectName(u"slip_button")
        self.slip_button.setProperty(u"icon_name", u"file-text")
        self.slip_button.setProperty(u"key", u"Ctrl+P")

        self.hbox_talks_2.addWidget(self.slip_button)

        self.register_button = KeyCapButton(SpeechesPage)
        self.register_button.setObjectName(u"register_button")
        self.register_button.setProperty(u"role", u"main")
        self.register_button.setProperty(u"icon_name", u"plus")
        self.register_button.setProperty(u"key", u"Ctrl+N")

        self.hbox_talks_2.addWidget(self.register_button)


        self.vbox_talks_1.addLayout(self.hbox_talks_2)

        self.page_error = FieldError(SpeechesPage)
        self.page_error.setObjectName(u"page_error")

        self.vbox_talks_1.addWidget(self.page_error)

        self.status_label = QLabel(SpeechesPage)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"hint")

        self.vbox_talks_1.addWidget(self.status_label)

        self.list_stack = QStackedWidget(SpeechesPage)
        self.list_stack.setObjectName(u"list_stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.vbox_talks_3 = QVBoxLayout(self.list_page)
        self.vbox_talks_3.setObjectName(u"vbox_talks_3")
        self.vbox_talks_3.setContentsMargins(0, 0, 0, 0)
        self.speech_view = QTableView(self.list_page)
        self.speech_view.setObjectName(u"speech_view")
        self.speech_view.setProperty(u"role", u"card")

        self.vbox_talks_3.addWidget(self.speech_view)

        self.list_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vbox_talks_4 = QVBoxLayout(self.empty_page)
        self.vbox_talks_4.setObjectName(u"vbox_talks_4")
        self.vbox_talks_4.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.vbox_talks_4.addWidget(self.empty_state)

        self.list_stack.addWidget(self.empty_page)

        self.vbox_talks_1.addWidget(self.list_stack)

        self.hbox_talks_5 = QHBoxLayout()
        self.hbox_talks_5.setSpacing(8)
        self.hbox_talks_5.setObjectName(u"hbox_talks_5")
        self.edit_button = KeyCapButton(SpeechesPage)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setProperty(u"scale", u"small")
        self.edit_button.setProperty(u"icon_name", u"pencil")
        self.edit_button.setProperty(u"key", u"F2")

        self.hbox_talks_5.addWidget(self.edit_button)

        self.up_button = KeyCapButton(SpeechesPage)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setProperty(u"icon_name", u"arrow-up")
        self.up_button.setProperty(u"scale", u"small")

        self.hbox_talks_5.addWidget(self.up_button)

        self.down_button = KeyCapButton(SpeechesPage)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setProperty(u"icon_name", u"arrow-down")
        self.down_button.setProperty(u"scale", u"small")

        self.hbox_talks_5.addWidget(self.down_button)

        self.hand_in_button = KeyCapButton(SpeechesPage)
        self.hand_in_button.setObjectName(u"hand_in_button")
        self.hand_in_button.setProperty(u"scale", u"small")
        self.hand_in_button.setProperty(u"icon_name", u"file-check")
        self.hand_in_button.setProperty(u"key", u"F7")

        self.hbox_talks_5.addWidget(self.hand_in_button)

        self.drop_button = KeyCapButton(SpeechesPage)
        self.drop_button.setObjectName(u"drop_button")
        self.drop_button.setProperty(u"scale", u"small")
        self.drop_button.setProperty(u"icon_name", u"user-x")
        self.drop_button.setProperty(u"key", u"Delete")

        self.hbox_talks_5.addWidget(self.drop_button)

        self.restore_button = KeyCapButton(SpeechesPage)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"scale", u"small")
        self.restore_button.setProperty(u"icon_name", u"undo-2")
        self.restore_button.setProperty(u"key", u"Ctrl+Shift+N")

        self.hbox_talks_5.addWidget(self.restore_button)

        self.spacer_talks_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hbox_talks_5.addItem(self.spacer_talks_6)


        self.vbox_talks_1.addLayout(self.hbox_talks_5)

        self.vbox_talks_1.setStretch(3, 1)
        QWidget.setTabOrder(self.speech_view, self.register_button)
        QWidget.setTabOrder(self.register_button, self.slip_button)
        QWidget.setTabOrder(self.slip_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.hand_in_button)
        QWidget.setTabOrder(self.hand_in_button, self.drop_button)
        QWidget.setTabOrder(self.drop_button, self.restore_button)

        self.retranslateUi(SpeechesPage)

        QMetaObject.connectSlotsByName(SpeechesPage)
    # setupUi

    def retranslateUi(self, SpeechesPage):
        self.summary_label.setText("")
        self.slip_button.setText(QCoreApplication.translate("SpeechesPage", u"Phi\u1ebfu", None))
#if QT_CONFIG(tooltip)
        self.slip_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"L\u01b0u phi\u1ebfu \u0111\u0103ng k\u00fd \u0111\u00e3 \u0111i\u1ec1n (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.register_button.setText(QCoreApplication.translate("SpeechesPage", u"\u0110\u0103ng k\u00fd tham lu\u1eadn", None))
#if QT_CONFIG(tooltip)
        self.register_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"\u0110\u0103ng k\u00fd tham lu\u1eadn (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.status_label.setText("")
#if QT_CONFIG(accessibility)
        self.speech_view.setAccessibleName(QCoreApplication.translate("SpeechesPage", u"C\u00e1c \u0111\u1ed3ng ch\u00ed \u0111\u0103ng k\u00fd tham lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.edit_button.setText(QCoreApplication.translate("SpeechesPage", u"S\u1eeda", None))
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"S\u1eeda (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.up_button.setText("")
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"Chuy\u1ec3n l\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.up_button.setAccessibleName(QCoreApplication.translate("SpeechesPage", u"Chuy\u1ec3n l\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.down_button.setText("")
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"Chuy\u1ec3n xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.down_button.setAccessibleName(QCoreApplication.translate("SpeechesPage", u"Chuy\u1ec3n xu\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
        self.hand_in_button.setText(QCoreApplication.translate("SpeechesPage", u"G\u1eedi v\u0103n b\u1ea3n", None))
#if QT_CONFIG(tooltip)
        self.hand_in_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"G\u1eedi v\u0103n b\u1ea3n (F7)", None))
#endif // QT_CONFIG(tooltip)
        self.drop_button.setText(QCoreApplication.translate("SpeechesPage", u"Th\u00f4i tham lu\u1eadn", None))
#if QT_CONFIG(tooltip)
        self.drop_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"Th\u00f4i tham lu\u1eadn (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.restore_button.setText(QCoreApplication.translate("SpeechesPage", u"\u0110\u0103ng k\u00fd l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("SpeechesPage", u"\u0110\u0103ng k\u00fd l\u1ea1i (Ctrl+Shift+N)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'elections.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QSizePolicy, QStackedWidget, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.marks import (ElidedLabel, Pill)
from congress_desktop.gui.widgets.steps import StepStrip

class Ui_ElectionsScreen(object):
    def setupUi(self, ElectionsScreen):
        if not ElectionsScreen.objectName():
            ElectionsScreen.setObjectName(u"ElectionsScreen")
        ElectionsScreen.setProperty(u"role", u"ground")
        self.vbox_elections_1 = QVBoxLayout(ElectionsScreen)
        self.vbox_elections_1.setObjectName(u"vbox_elections_1")
        self.vbox_elections_1.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(ElectionsScreen)
        self.page_stack.setObjectName(u"page_stack")
        self.elections_page = QWidget()
        self.elections_page.setObjectName(u"elections_page")
        self.vbox_elections_2 = QVBoxLayout(self.elections_page)
        self.vbox_elections_2.setSpacing(10)
        self.vbox_elections_2.setObjectName(u"vbox_elections_2")
        self.vbox_elections_2.setContentsMargins(24, 16, 24, 12)
        self.hbox_elections_3 = QHBoxLayout()
        self.hbox_elections_3.setSpacing(12)
        self.hbox_elections_3.setObjectName(u"hbox_elections_3")
        self.label_elections_4 = QLabel(self.elections_page)
        self.label_elections_4.setObjectName(u"label_elections_4")
        self.label_elections_4.setProperty(u"role", u"title")

        self.hbox_elections_3.addWidget(self.label_elections_4)

        self.election_combo = QComboBox(self.elections_page)
        self.election_combo.setObjectName(u"election_combo")
        self.election_combo.setMinimumSize(QSize(220, 0))
        self.election_combo.setMaximumSize(QSize(300, 16777215))

        self.hbox_elections_3.addWidget(self.election_combo)

        self.subtitle_label = ElidedLabel(self.elections_page)
        self.subtitle_label.setObjectName(u"subtitle_label")
        self.subtitle_label.setProperty(u"role", u"subtitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.subtitle_label.sizePolicy().hasHeightForWidth())
        self.subtitle_label.setSizePolicy(sizePolicy)

        self.hbox_elections_3.addWidget(self.subtitle_label)

        self.state_pill = Pill(self.elections_page)
        self.state_pill.setObjectName(u"state_pill")

        self.hbox_elections_3.addWidget(self.state_pill)

        self.practice_button = KeyCapButton(self.elections_page)
        self.practice_button.setObjectName(u"practice_button")
        self.practice_button.setProperty(u"icon_name", u"graduation-cap")
        self.practice_button.setProperty(u"key", u"Ctrl+T")

        self.hbox_elections_3.addWidget(self.practice_button)

        self.rounds_button = KeyCapButton(self.elections_page)
        self.rounds_button.setObjectName(u"rounds_button")
        self.rounds_button.setProperty(u"icon_name", u"list-checks")
        self.rounds_button.setProperty(u"key", u"Ctrl+L")

        self.hbox_elections_3.addWidget(self.rounds_button)


        self.vbox_elections_2.addLayout(self.hbox_elections_3)

        self.step_strip = StepStrip(self.elections_page)
        self.step_strip.setObjectName(u"step_strip")

        self.vbox_elections_2.addWidget(self.step_strip)

        self.missing_label = QLabel(self.elections_page)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)
        self.missing_label.setProperty(u"state", u"warn")

        self.vbox_elections_2.addWidget(self.missing_label)

        self.step_stack = QStackedWidget(self.elections_page)
        self.step_stack.setObjectName(u"step_stack")

        self.vbox_elections_2.addWidget(self.step_stack)

        self.vbox_elections_2.setStretch(3, 1)
        self.page_stack.addWidget(self.elections_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.vbox_elections_5 = QVBoxLayout(self.empty_page)
        self.vbox_elections_5.setObjectName(u"vbox_elections_5")
        self.vbox_elections_5.setContentsMargins(24, 16, 24, 12)
        self.label_elections_6 = QLabel(self.empty_page)
        self.label_elections_6.setObjectName(u"label_elections_6")
        self.label_elections_6.setProperty(u"role", u"title")

        self.vbox_elections_5.addWidget(self.label_elections_6)

        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.empty_state.sizePolicy().hasHeightForWidth())
        self.empty_state.setSizePolicy(sizePolicy1)

        self.vbox_elections_5.addWidget(self.empty_state)

        self.page_stack.addWidget(self.empty_page)

        self.vbox_elections_1.addWidget(self.page_stack)

        QWidget.setTabOrder(self.election_combo, self.rounds_button)

        self.retranslateUi(ElectionsScreen)

        QMetaObject.connectSlotsByName(ElectionsScreen)
    # setupUi

    def retranslateUi(self, ElectionsScreen):
        self.label_elections_4.setText(QCoreApplication.translate("ElectionsScreen", u"B\u1ea7u c\u1eed", None))
#if QT_CONFIG(accessibility)
        self.election_combo.setAccessibleName(QCoreApplication.translate("ElectionsScreen", u"Cu\u1ed9c b\u1ea7u c\u1eed \u0111ang m\u1edf", None))
#endif // QT_CONFIG(accessibility)
        self.subtitle_label.setText("")
        self.practice_button.setText("")
#if QT_CONFIG(accessibility)
        self.practice_button.setAccessibleName(QCoreApplication.translate("ElectionsScreen", u"Di\u1ec5n t\u1eadp", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.practice_button.setToolTip(QCoreApplication.translate("ElectionsScreen", u"Di\u1ec5n t\u1eadp v\u1edbi m\u01b0\u1eddi phi\u1ebfu m\u1eabu, kh\u00f4ng ghi v\u00e0o \u0111\u1ea1i h\u1ed9i (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.rounds_button.setText(QCoreApplication.translate("ElectionsScreen", u"C\u00e1c l\u1ea7n b\u1ea7u", None))
#if QT_CONFIG(tooltip)
        self.rounds_button.setToolTip(QCoreApplication.translate("ElectionsScreen", u"C\u00e1c l\u1ea7n b\u1ea7u (Ctrl+L)", None))
#endif // QT_CONFIG(tooltip)
        self.missing_label.setText("")
        self.label_elections_6.setText(QCoreApplication.translate("ElectionsScreen", u"B\u1ea7u c\u1eed", None))
        pass
    # retranslateUi

